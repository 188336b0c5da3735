namespace ScopeRules.Laws.Generators;

/// <summary>The kinds of facts that are drawn. A new kind is a class and a line here.</summary>
internal static class FactDrafts
{
    // A kind that stands twice comes twice as often.
    private static readonly Func<string, Draw, FactDraft>[] Kinds =
    [
        static (name, _) => new YesNoDraft(name),
        WholeNumberDraft.Of,
        NumberDraft.Of,
        VersionDraft.Of,
        DateDraft.Of,
        SeveralOfDraft.Of,
        OneOfDraft.Of,
        OneOfDraft.Of,
        OneOfDraft.Of,
    ];

    public static FactDraft Of(string name, Draw draw, IReadOnlyList<CalendarDraft> calendars, IReadOnlyList<ReleaseListDraft> lists) =>
        draw.Chance(2) ? OneOfDraft.WideOf(name, draw)
        : lists.Count > 0 && draw.Chance(30) ? draw.OneOf(lists) is { Name: "names" } names ? new ReleasedNameDraft(name, names) : new ReleasedVersionDraft(name, lists[^1])
        : calendars.Count > 0 && draw.Chance(100 / (Kinds.Length + 1)) ? new DateTimeDraft(name, calendars) : draw.OneOf(Kinds)(name, draw);
}
