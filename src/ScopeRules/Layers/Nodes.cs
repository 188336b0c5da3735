using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>Compares what nodes say, wherever they stand.</summary>
internal static class Nodes
{
    /// <summary>Whether two say the same; the order of keys says nothing, except of lists in order.</summary>
    public static bool AreAlike(Node a, Node b) => (a, b) switch
    {
        (ScalarNode x, ScalarNode y) => x.Value == y.Value && x.IsPlain == y.IsPlain,
        (ListNode x, ListNode y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(p => AreAlike(p.First, p.Second)),
        (MapNode x, MapNode y) => x.Entries.Count == y.Entries.Count && x.Entries.All(e => y[e.Key.Value] is { } other && AreAlike(e.Value, other)),
        _ => false,
    };
}
