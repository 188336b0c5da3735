using ScopeRules.Diagnostics;
using ScopeRules.Releases;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>That a fact takes its values from a list of releases.</summary>
/// <param name="Name">The list's.</param>
/// <param name="Of">Null where the list or the use of it has a mistake, which is reported there.</param>
internal sealed record ReleaseUse(string Name, FactReleases? Of)
{
    public const string Meaning = "The list of releases that its values are, so that tests can ask about their phases, labels, ranks and dates.";

    public ReleaseList? List => Of?.List;

    /// <summary>Reads the key <c>releases</c>.</summary>
    /// <param name="map">The fact.</param>
    /// <param name="lists">Those that the policy declares; null for one with a mistake.</param>
    /// <param name="over">Lays a list over the fact's values; null where that can't be, which is then reported.</param>
    public static ReleaseUse? Bind(MapReader map, IReadOnlyDictionary<string, ReleaseList?> lists, Func<ReleaseList, Node, FactReleases?> over)
    {
        if (map.OptionalText("releases") is not { } name || map.Map["releases"] is not { } node) return null;
        if (!lists.TryGetValue(name, out ReleaseList? list))
            map.Bag.Report(PolicyCodes.UnknownReleaseList, node.Span, map.Bag.DidYouMean(name, lists.Keys) ?? "declare it under `release-lists`", name);
        return new ReleaseUse(name, list is null ? null : over(list, node));
    }
}
