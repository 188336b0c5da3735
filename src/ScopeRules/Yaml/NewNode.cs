using System.Globalization;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>Nodes that are made to be written; they stand in no text.</summary>
internal static class NewNode
{
    private static readonly SourceSpan Nowhere = new(new SourceText("", ""), 0, 0);

    public static ScalarNode Plain(string value) => new(value, IsPlain: true, Nowhere);

    /// <summary>Prose, which is quoted where it could be read as something else.</summary>
    public static ScalarNode Text(string value) => new(value, IsPlain: false, Nowhere);

    public static ScalarNode Number(int value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    public static ListNode List(IEnumerable<Node> items) => new([.. items], Nowhere);

    public static MapNode Map(params (string Key, Node? Value)[] entries) => Map(entries, isFlow: false);

    public static MapNode FlowMap(params (string Key, Node? Value)[] entries) => Map(entries, isFlow: true);

    /// <summary>A length of time.</summary>
    public static MapNode Of(Duration duration) => FlowMap((duration.Unit, Number(duration.Count)));

    /// <summary>Entries without a value are left out.</summary>
    public static MapNode Map(IEnumerable<(string Key, Node? Value)> entries, bool isFlow) =>
        new([.. entries.Where(e => e.Value is not null).Select(e => new Entry(Plain(e.Key).AsKey, e.Value!))], isFlow, Nowhere);
}
