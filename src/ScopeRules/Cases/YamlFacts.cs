using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Cases;

/// <summary>Facts from a YAML mapping.</summary>
internal static class YamlFacts
{
    /// <summary>Reads a mapping of names and values.</summary>
    /// <returns>Null where the node is no mapping, which the bag then says.</returns>
    public static IReadOnlyList<GivenFact>? Read(Node node, DiagnosticBag bag)
    {
        if (node is MapNode map) return [.. map.Entries.Select(e => new GivenFact(e.Key.Value, RawValue.From(e.Value), e.Key.Span))];
        bag.Report(CaseCodes.NotAMapping, node.Span, "write `fact: value`, a line each", node.Kind);
        return null;
    }
}
