using ScopeRules.Text;

namespace ScopeRules.Releases;

/// <summary>Something that is asked of a release on a day. Nothing but what is out by then meets it.</summary>
internal abstract record ReleaseQuery
{
    /// <summary>The releases that meet it, out of a list.</summary>
    public abstract IEnumerable<Release> In(ReleaseList list, DateOnly day);
}

internal sealed record IsListed : ReleaseQuery
{
    public override IEnumerable<Release> In(ReleaseList list, DateOnly day) => list.On(day);
}

internal sealed record IsInPhase(IReadOnlyList<string> Phases) : ReleaseQuery
{
    public override IEnumerable<Release> In(ReleaseList list, DateOnly day) => list.On(day).Where(r => Phases.Contains(list.PhaseOf(r, day)));
}

internal sealed record HasLabel(IReadOnlyList<string> Labels) : ReleaseQuery
{
    public override IEnumerable<Release> In(ReleaseList list, DateOnly day) => list.On(day).Where(r => r.Labels.Any(Labels.Contains));
}

/// <summary>Is among the newest, or was so shortly before.</summary>
/// <param name="Ranks">All that must hold.</param>
/// <param name="Grace">How long it still counts after it has left.</param>
internal sealed record IsAmongLatest(IReadOnlyList<Rank> Ranks, Duration? Grace) : ReleaseQuery
{
    public override IEnumerable<Release> In(ReleaseList list, DateOnly day)
    {
        HashSet<Release> now = [.. Among(list.On(day))];
        if (Grace is not { } grace) return now;
        // Only a newer release makes others leave: on the day before its own they were still there.
        foreach (DateOnly change in list.On(day).Select(r => r.Date).Distinct().Where(d => grace.After(d) >= day && d > DateOnly.MinValue))
            now.UnionWith(Among(list.On(change.AddDays(-1))));
        return list.Releases.Where(now.Contains);
    }

    private IEnumerable<Release> Among(IEnumerable<Release> listed)
    {
        List<Release> all = [.. listed];
        return Ranks.Select(r => r.Of(all)).Aggregate((some, others) => some.Intersect(others));
    }
}

/// <summary>Among so many of the newest lines of versions, or of those within one line.</summary>
/// <param name="Keyword">As it is written.</param>
/// <param name="Count">So many.</param>
internal sealed record Rank(string Keyword, int Count)
{
    // The parts of a version that make a line, and those within which lines are counted.
    private static readonly Dictionary<string, (int Parts, int Within)> Kinds = new(StringComparer.Ordinal)
    {
        ["majors"] = (1, 0),
        ["minors"] = (2, 0),
        ["patches"] = (3, 0),
        ["releases"] = (4, 0),
        ["minors-of-its-major"] = (2, 1),
        ["patches-of-its-minor"] = (3, 2),
    };

    public static readonly IReadOnlyList<string> Keywords = [.. Kinds.Keys];

    /// <summary>The only one that means something where releases are names.</summary>
    public const string OfNames = "releases";

    /// <summary>Those among them.</summary>
    public IEnumerable<Release> Of(IReadOnlyList<Release> newestFirst)
    {
        if (Keyword == OfNames) return newestFirst.Take(Count);
        (int parts, int within) = Kinds[Keyword];
        return newestFirst.GroupBy(r => r.Line(within))
            .SelectMany(lines => lines.GroupBy(r => r.Line(parts)).Take(Count).SelectMany(line => line));
    }
}
