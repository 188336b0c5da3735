using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Verdicts where a policy names them.</summary>
internal static class VerdictReader
{
    public static Verdict? Required(MapReader map, string key) =>
        map.Choice(key, VerdictNames.All, required: true) is { } name ? VerdictNames.Parse(name) : null;

    /// <summary>What is presumed until a manager has answered.</summary>
    public static Verdict? Presumption(MapReader map, Verdict? verdict)
    {
        if (map.Choice("presume", VerdictNames.All, required: false) is not { } name) return null;
        Verdict presumed = VerdictNames.Parse(name)!.Value;
        if (presumed == Verdict.AskManager) map.Bag.Report(PolicyCodes.PresumesAskManager, map.Map["presume"]!.Span);
        else if (verdict is not null and not Verdict.AskManager)
            map.Bag.Report(PolicyCodes.PresumptionNotWanted, map.Map["presume"]!.Span, "leave it out");
        return presumed;
    }

    /// <summary>One verdict or several, each once.</summary>
    public static List<Verdict> RequiredList(MapReader map, string key)
    {
        List<Verdict> verdicts = [];
        foreach (ScalarNode node in map.Scalars(key, required: true))
            if (MapReader.AsChoice(node, key, VerdictNames.All, map.Bag) is { } name) verdicts.Add(VerdictNames.Parse(name)!.Value);
        return verdicts;
    }
}
