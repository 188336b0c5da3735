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
        if (map.Text("mapping") is { } version && version != Version)
            bag.Report(MappingCodes.WrongVersion, map.Map["mapping"]!.Span, $"write `mapping: {Version}`", version);
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
}

/// <summary>What a mapping file says.</summary>
internal sealed record MappingText(
    string Policy, SourceSpan PolicySpan, string System, IReadOnlyList<ScalarNode> Ignored, IReadOnlyList<MappedFact> Facts, SourceSpan FactsSpan);
