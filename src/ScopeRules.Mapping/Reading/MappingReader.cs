using ScopeRules.Diagnostics;
using ScopeRules.Mapping.Facts;
using ScopeRules.Mapping.Mistakes;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Mapping.Reading;

/// <summary>Located nodes to a mapping.</summary>
internal static class MappingReader
{
    private const string Version = "1";

    /// <summary>Reads what the file holds; what has mistakes is left out, as the bag then says.</summary>
    public static MappingText? Read(Node root, DiagnosticBag bag)
    {
        if (MapReader.FromRoot(root, "the mapping", bag) is not { } map) return null;
        CheckVersion(map);
        string? policy = map.Name("policy");
        string? system = map.Name("system");
        IReadOnlyList<ScalarNode> ignored = map.Scalars("ignore");
        List<MappedFact> facts = [];
        foreach (Entry entry in map.Entries("facts", required: true))
        {
            if (ignored.FirstOrDefault(i => i.Value == entry.Key.Value) is { } both)
                bag.Report(MappingCodes.BothWays, both.Span, "keep one of them", both.Value, "facts", "ignore");
            if (FactReader.Read(entry, bag) is { } fact) facts.Add(fact);
        }

        map.Finish();
        SourceSpan span = map.Map.Find("facts") is { } entries ? entries.Key.Span : root.Span;
        return policy is null || system is null ? null : new MappingText(policy, map.Map["policy"]!.Span, system, ignored, facts, span);
    }

    // A number, as that of a policy: in quotes it is none.
    private static void CheckVersion(MapReader map)
    {
        const string Help = $"write `mapping: {Version}`";
        if (map.Required("mapping") is not { } node || node is ScalarNode { IsPlain: true, Value: Version }) return;
        if (node is ScalarNode { IsPlain: var isPlain, Value: var other })
            map.Bag.Report(MappingCodes.WrongVersion, node.Span, Help, isPlain ? other : $"\"{other}\"");
        else MapReader.WrongShape(map.Bag, node, "mapping", $"the number {Version}", Help);
    }
}

/// <summary>What a mapping file says.</summary>
internal sealed record MappingText(
    string Policy, SourceSpan PolicySpan, string System, IReadOnlyList<ScalarNode> Ignored, IReadOnlyList<MappedFact> Facts, SourceSpan FactsSpan);
