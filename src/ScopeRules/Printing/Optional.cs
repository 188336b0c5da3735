using ScopeRules.Yaml;

namespace ScopeRules.Printing;

/// <summary>Nodes that are left out where there is nothing to say.</summary>
internal static class Optional
{
    public static ScalarNode? Plain(string? text) => text is null ? null : NewNode.Plain(text);

    public static ListNode? Plain(IEnumerable<string> texts) => texts.Any() ? NewNode.List(texts.Select(NewNode.Plain)) : null;

    public static ScalarNode? Prose(string? text) => text is null ? null : NewNode.Text(text);

    public static ListNode? List<T>(IReadOnlyList<T> items, Func<T, Node> node) => items.Count == 0 ? null : NewNode.List(items.Select(node));

    public static MapNode? Map<T>(IReadOnlyList<T> items, Func<T, (string, Node)> entry) =>
        items.Count == 0 ? null : NewNode.Map(items.Select(entry).Select(e => (e.Item1, (Node?)e.Item2)), isFlow: false);
}
