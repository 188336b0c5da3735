using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>Draws clauses with overrides that make chains but no circles, and riders.</summary>
internal sealed class ClauseDrawer(Draw draw, ConditionDrawer conditions, OutcomeDrawer outcomes, IReadOnlyList<string> levels)
{
    private static readonly string[] Verdicts = ["covered", "not-covered", "ask-manager"];

    /// <summary>The verdicts that the clauses drawn so far conclude.</summary>
    public HashSet<string> Used { get; } = [];

    public IReadOnlyList<Piece> Clauses(int count, bool mayOverride)
    {
        IReadOnlyList<string> ids = draw.Shuffled(Enumerable.Range(1, count).Select(i => $"c-{i}"));
        int overriding = mayOverride ? draw.OneOf(0, 0, 30, 60) : 0;
        // A clause overrides only such as come behind it here; where they stand in the file is drawn anew.
        return draw.Shuffled(ids.Select((id, place) => Clause(id, draw.Chance(overriding) ? draw.Some([.. ids.Skip(place + 1)], 1, 2) : [])));
    }

    public Piece Rider(string id)
    {
        List<(string Key, Piece? Value)> keys = [.. outcomes.Keys(25)];
        if (keys.TrueForAll(k => k.Value is null)) keys = [("obligations", Prose.Texts(draw))];
        return Piece.Block(
        [
            ("id", Piece.Plain(id)),
            ("added-to", Piece.Names(draw, draw.Some(Verdicts, 1, 2))),
            ("title", Prose.Perhaps(draw, 50)),
            ("cites", Prose.Perhaps(draw, 50)),
            ("when", conditions.When()),
            ("unless", draw.Chance(20) ? conditions.Unless() : null),
            .. Effect(),
            .. keys,
        ]);
    }

    /// <summary>Mostly nothing; else days around the one for which cases are decided, and where these are many, before or behind it.</summary>
    public IEnumerable<(string, Piece?)> Effect(int days = 0)
    {
        if (days > 0) return [draw.Chance(50) ? ("effective-from", Day(-days)) : ("effective-until", Day(days))];
        int first = draw.Int(-2, 2);
        return draw.Chance(85) ? [] :
        [
            ("effective-from", draw.Chance(60) ? Day(first) : null),
            ("effective-until", draw.Chance(60) ? Day(first + draw.Int(0, 2)) : null),
        ];
    }

    private static Piece Day(int days) => Piece.Plain(PolicyDraft.AsOf.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A verdict with what is said along.</summary>
    public IEnumerable<(string, Piece?)> Conclusion(string verdict) =>
    [
        ("verdict", Piece.Plain(verdict)),
        ("presume", verdict == "ask-manager" && draw.Chance(60) ? Piece.Plain(draw.OneOf("covered", "not-covered")) : null),
        .. outcomes.Keys(20),
    ];

    private Piece Clause(string id, IReadOnlyList<string> overrides)
    {
        return Piece.Block(
        [
            ("id", Piece.Plain(id)),
            .. Body(),
            ("when", conditions.When()),
            ("unless", draw.Chance(25) ? conditions.Unless() : null),
            .. Effect(),
            ("overrides", overrides.Count > 0 ? Piece.Names(draw, overrides) : null),
        ]);
    }

    /// <summary>What a clause says, apart from its id and from when it holds.</summary>
    public IEnumerable<(string, Piece?)> Body()
    {
        string verdict = Verdict();
        return
        [
            ("title", Prose.Text(draw)),
            ("cites", Prose.Text(draw)),
            .. Conclusion(verdict),
            ("level", verdict == "covered" && levels.Count > 0 && draw.Chance(70) ? Piece.Plain(draw.OneOf(levels)) : null),
            ("note", Prose.Perhaps(draw, 10)),
        ];
    }

    /// <summary>A verdict that something concludes.</summary>
    public string Verdict()
    {
        string verdict = draw.OneOf(Verdicts);
        _ = Used.Add(verdict);
        return verdict;
    }
}
