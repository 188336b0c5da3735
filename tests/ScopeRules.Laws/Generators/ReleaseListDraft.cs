using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>A release of a list: its name, the day on which it comes out, a label, and when its full support ends if not as long after as all.</summary>
internal sealed record ReleaseDraft(string Name, DateOnly Date, string Label, string? End)
{
    public IReadOnlyList<int> Parts { get; } = char.IsAsciiDigit(Name[0]) ? [.. Name.Split('.').Select(p => int.Parse(p, CultureInfo.InvariantCulture))] : [];
}

/// <summary>A list of releases that is going to be declared. The files are always the same; the phases are drawn.</summary>
/// <param name="Name">The list's, and the file's.</param>
/// <param name="Months">How long full support lasts.</param>
/// <param name="Weeks">How long the phase behind it lasts.</param>
internal sealed record ReleaseListDraft(string Name, int Months, int Weeks)
{
    private static readonly Dictionary<string, ReleaseDraft[]> Files = new()
    {
        ["names"] =
        [
            new("n-3", new(2026, 12, 1), "new", null),
            new("n-2", new(2026, 10, 30), "new", null),
            new("n-1", new(2025, 11, 25), "old", "2026-11-25"),
            new("n-0", new(2019, 6, 30), "old", "open"),
        ],
        ["versions"] =
        [
            new("16.1", new(2026, 11, 20), "new", null),
            new("16", new(2026, 8, 1), "new", "2026-11-24"),
            new("3.10", new(2027, 1, 5), "lts", null),
            new("3.9.1", new(2026, 11, 10), "lts", null),
            new("3.9", new(2026, 1, 15), "old", null),
            new("3.4", new(2024, 11, 25), "lts", "open"),
        ],
    };

    public static IReadOnlyList<string> Lists => [.. Files.Keys];

    public IReadOnlyList<ReleaseDraft> Releases => Files[Name];

    public static ReleaseListDraft Of(string name, Draw draw) => new(name, draw.OneOf(1, 12, 24), draw.Int(1, 8));

    /// <summary>The text of a list's file.</summary>
    public static string Text(string name) =>
        $"release-list: {name}\nreleases:\n{string.Concat(Files[name].Select(r => Line(r)))}end: {{releases: {Files[name].Length}}}\n";

    // Laws draw it in all cultures, so it is written in none.
    private static string Line(ReleaseDraft release)
    {
        string ends = release.End is null ? "" : $", ends: {{full: {release.End}}}";
        return string.Create(CultureInfo.InvariantCulture, $"- {{release: \"{release.Name}\", released: {release.Date:yyyy-MM-dd}, labels: {release.Label}{ends}}}\n");
    }

    public Piece Declare(Draw draw) => Piece.Block(
        ("file", Piece.Plain($"{Name}.yaml")),
        ("phases", Piece.Map(draw,
            ("full", Piece.Map(draw, ("lasts", Length(draw, "months", Months)))), ("late", Piece.Map(draw, ("lasts", Length(draw, "weeks", Weeks)))), ("over", Piece.Flow()))));

    /// <summary>Something that is asked of a release.</summary>
    public IEnumerable<(string Key, Piece Value)> Tests(Draw draw) => draw.Some(["phase", "label", "listed", "among-latest", "released"], 1, draw.Chance(75) ? 1 : 2).Select(k => (k, k switch
    {
        "phase" => Piece.Names(draw, draw.Some(["full", "late", "over"], 1, 2)),
        "label" => Piece.Names(draw, draw.Some([.. Releases.Select(r => r.Label).Distinct()], 1, 2)),
        "listed" => Piece.Plain(draw.OneOf("yes", "no")),
        "among-latest" => Latest(draw),
        _ => draw.OneOf(0, 1, 2) switch
        {
            0 => Piece.Map(draw, (draw.OneOf("within-last", "older-than"), Length(draw, "months", draw.OneOf(1, 12, 24)))),
            1 => Piece.Map(draw, (draw.OneOf("before", "on-or-after"), Piece.Plain(draw.OneOf(Releases).Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
            _ => Piece.Map(draw, ("not", Piece.Map(draw, ("before", Piece.Plain("today"))))),
        },
    }));

    /// <summary>Whether a release meets one of these, as one would tell with the list before one's eyes.</summary>
    /// <param name="release">The release to which a value belongs; null if it belongs to none.</param>
    /// <param name="key">What is asked.</param>
    /// <param name="value">What stands behind it.</param>
    public bool Meets(ReleaseDraft? release, string key, Piece value)
    {
        DateOnly today = PolicyDraft.AsOf;
        bool isOut = release is not null && release.Date <= today;
        if (key == "listed") return isOut == (value.ToWords()[0] == "yes");
        return isOut && key switch
        {
            "phase" => value.ToWords().Contains(PhaseOf(release!)),
            "label" => value.ToWords().Contains(release!.Label),
            "released" => CameOut(release!.Date, value),
            _ => DaysBack(today, value["grace"]).Prepend(today).Any(day => IsAmongLatest(release!, value, day)),
        };
    }

    private static string PhaseOf(DateOnly? end, DateOnly day, int weeks) => end is null || day <= end ? "full" : day <= end.Value.AddDays(7 * weeks) ? "late" : "over";

    private string PhaseOf(ReleaseDraft release)
    {
        DateOnly? end = release.End is null ? release.Date.AddMonths(Months)
            : release.End == "open" ? null : DateOnly.ParseExact(release.End, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return PhaseOf(end, PolicyDraft.AsOf, Weeks);
    }

    private static bool CameOut(DateOnly date, Piece test)
    {
        DateOnly today = PolicyDraft.AsOf;
        (string key, Piece value) = ((Piece.Mapping)test).Entries[0];
        return key switch
        {
            "not" => !CameOut(date, value),
            "within-last" => date <= today && date.AddMonths(Count(value)) >= today,
            "older-than" => date.AddMonths(Count(value)) < today,
            "before" => date < Day(value),
            _ => date >= Day(value),
        };
    }

    // The days on which one must have been among the latest to count still: one that leaves on a day was there the day before.
    private static IEnumerable<DateOnly> DaysBack(DateOnly today, Piece? grace)
    {
        if (grace is null) yield break;
        for (DateOnly left = today; left.AddDays(Count(grace)) >= today; left = left.AddDays(-1)) yield return left.AddDays(-1);
    }

    // So many newer lines may stand before it, and no more.
    private bool IsAmongLatest(ReleaseDraft release, Piece ranks, DateOnly day)
    {
        ReleaseDraft[] listed = [.. Releases.Where(r => r.Date <= day)];
        return listed.Contains(release) && ((Piece.Mapping)ranks).Entries.Where(e => e.Key != "grace").All(rank =>
        {
            int count = int.Parse(rank.Value.ToWords()[0], CultureInfo.InvariantCulture);
            if (rank.Key == "releases") return Array.IndexOf(listed, release) < count;
            int parts = rank.Key.StartsWith("major", StringComparison.Ordinal) ? 1 : rank.Key.StartsWith("minor", StringComparison.Ordinal) ? 2 : 3;
            int within = rank.Key.Contains("-of-", StringComparison.Ordinal) ? parts - 1 : 0;
            string own = Line(release, parts);
            return listed.Where(r => Line(r, within) == Line(release, within)).Select(r => Line(r, parts)).Distinct().Count(l => string.CompareOrdinal(l, own) > 0) < count;
        });
    }

    // Comparable as text.
    private static string Line(ReleaseDraft release, int parts) =>
        string.Join('.', Enumerable.Range(0, parts).Select(i => (i < release.Parts.Count ? release.Parts[i] : 0).ToString("00000", CultureInfo.InvariantCulture)));

    private Piece Latest(Draw draw)
    {
        IReadOnlyList<string> keys = Name == "names" ? ["releases"]
            : draw.Some(["majors", "minors", "patches", "releases", "minors-of-its-major", "patches-of-its-minor"], 1, draw.Chance(70) ? 1 : 3);
        return Piece.Map(draw,
        [
            .. keys.Select(k => (k, Piece.Plain($"{draw.Int(1, 3)}"))),
            .. draw.Chance(40) ? new[] { ("grace", Length(draw, "days", draw.OneOf(1, 5, 15, 30))) } : [],
        ]);
    }

    private static Piece Length(Draw draw, string unit, int count) => Piece.Map(draw, (unit, Piece.Plain($"{count}")));

    private static int Count(Piece length) => int.Parse(((Piece.Mapping)length).Entries[0].Value.ToWords()[0], CultureInfo.InvariantCulture);

    private static DateOnly Day(Piece word) =>
        word.ToWords()[0] == "today" ? PolicyDraft.AsOf : DateOnly.ParseExact(word.ToWords()[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
