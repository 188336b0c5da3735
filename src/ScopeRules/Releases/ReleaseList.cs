using ScopeRules.Text;

namespace ScopeRules.Releases;

/// <summary>The releases of something, as data beside the policy.</summary>
internal sealed record ReleaseList(string Name, string File, IReadOnlyList<Phase> Phases, IReadOnlyList<Release> Releases)
{
    /// <summary>Where the data come from; null where the file doesn't say.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>Whether it lists versions; otherwise names, which only their dates put in an order.</summary>
    public bool IsOfVersions => Releases.Count > 0 && Releases[0].Parts.Count > 0;

    /// <summary>The labels that some release has.</summary>
    public IEnumerable<string> Labels => Releases.SelectMany(r => r.Labels).Distinct();

    /// <summary>Those that are out on a day, newest first.</summary>
    public IEnumerable<Release> On(DateOnly day) => Releases.Where(r => r.Date <= day);

    /// <summary>Some of the newest, and how many there are besides.</summary>
    public string InShort(int most) => string.Join(", ", Releases.Take(most).Select(r => r.Name)) + (Releases.Count > most ? $" and {Releases.Count - most} more" : "");

    /// <summary>The phase in which a release is on a day; null where the list has no phases.</summary>
    public string? PhaseOf(Release release, DateOnly day)
    {
        for (int i = 0; i < release.PhaseEnds.Count; i++)
            if (release.PhaseEnds[i] is not { } end || day <= end) return Phases[i].Name;
        return Phases.Count > 0 ? Phases[^1].Name : null;
    }
}

/// <summary>What a release goes through.</summary>
/// <param name="Name">As tests call it.</param>
/// <param name="Lasts">How long, where a release doesn't say when it ends; null in the last phase, and where each release says so.</param>
internal sealed record Phase(string Name, Duration? Lasts);

/// <summary>An entry of a list.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Parts">The numbers of a version; none for a name.</param>
/// <param name="Date">The day on which it came out.</param>
/// <param name="Labels">Such as lts.</param>
/// <param name="PhaseEnds">The last day of each phase but the last; null: not announced.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Release(
    string Name, IReadOnlyList<int> Parts, DateOnly Date, IReadOnlyList<string> Labels, IReadOnlyList<DateOnly?> PhaseEnds, SourceSpan Span)
{
    /// <summary>Its first parts; those that are not written are 0.</summary>
    public string Line(int parts) => string.Join('.', Enumerable.Range(0, parts).Select(i => i < Parts.Count ? Parts[i] : 0));
}
