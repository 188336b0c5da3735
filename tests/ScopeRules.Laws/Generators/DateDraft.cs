using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>A day, compared with few others, with today, and with lengths of time from today.</summary>
internal sealed class DateDraft(string name, IReadOnlyList<string> dates, IReadOnlyList<(int Count, string Unit)> lengths) : FactDraft(name)
{
    private static readonly DateOnly First = new(1900, 1, 1), Last = new(2199, 12, 31);

    private static readonly string[] Sides = ["after", "on-or-after", "before", "on-or-before"];
    private static readonly string[] Spans = ["within-last", "older-than", "within-next", "further-than"];

    // Where an answer may change, and the days before.
    private readonly long[] _edges =
    [
        .. dates.SelectMany(d => new[] { Range(d).Low - 1, Range(d).Low, Range(d).High, Range(d).High + 1 }),
        .. lengths.SelectMany(l => new[] { Oldest(l) - 1, Oldest(l), Add(PolicyDraft.AsOf, l).DayNumber, Add(PolicyDraft.AsOf, l).DayNumber + 1 }),
        .. lengths.SelectMany(_ => Around(PolicyDraft.AsOf.DayNumber)),
    ];

    public override string Answer => "date";

    public override int MostCells => 1 + (dates.Count * 2) + (lengths.Count * 4);

    public static DateDraft Of(string name, Draw draw)
    {
        IReadOnlyList<string> dates = draw.Some(["2026-11-25", "2026-11-24", "2026-11", "2025", "2024-02-29", "1900", "2199-12-31", "today"], 0, 2);
        return new(name, dates, dates.Count == 2 ? [] : draw.Some([(1, "days"), (30, "days"), (2, "weeks"), (1, "months"), (9, "months"), (1, "years"), (10, "years")], 1 - dates.Count, 1));
    }

    public override Given Value(Draw draw)
    {
        long day = Near(draw);
        return new(Quoted(Text(day)), new KnowsValues([day]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(Quoted(Text(values[Itself])), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        if (draw.Chance(60)) return Assumable(draw) is { Knows.Standing: Standing.PartlyKnown } one ? one : Of("2026");
        string[] texts = [.. Draw.Many(2, () => Part(draw)), "1999-12-31", "2000-01-01"];
        return new(JsonList(texts.Select(Json)), new KnowsValues([.. texts.SelectMany(Left).Distinct()]));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf(
            "\"2026-13\"", "\"2026-02-30\"", "\"1899-12-31\"", "2200", "20261125", "\"2026-11-25T00:00Z\"", "\"2026-1-1\"", "\"today\"", "true", "\"\"", "[]", "[2026, \"x\"]", "\"2026\\n\""),
        new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = Nots(draw);
        string[] plain = [.. dates.Where(d => d != "today")];
        List<(string, Piece)> parts = [.. draw.Some([.. dates.Count > 0 ? Sides : [], .. lengths.Count > 0 ? Spans : Array.Empty<string>()], 1, draw.Chance(70) ? 1 : 2)
            .Select(o => (o, Sides.Contains(o) ? Piece.Plain(draw.OneOf(dates)) : Length(draw)))];
        Piece test = plain.Length > 0 && draw.Chance(30) ? Piece.OneOrMore(draw, [Piece.Plain(draw.OneOf(plain))]) : Piece.Map(draw, parts);
        bool isNegated = nots % 2 == 1;
        bool isMet = _edges.Append(First.DayNumber).Append(Last.DayNumber).Where(IsDay).Any(d => MeetsItself(test, new KnowsValues([d])) != isNegated);
        return isMet ? Negated(draw, nots, test) : Piece.Map(draw, ("on-or-after", Piece.Plain("1900-01-01")));
    }

    protected override Given Assumable(Draw draw) => Of(Part(draw));

    protected override Piece Assumption(string json) => Piece.Plain(json);

    protected override bool MeetsItself(Piece test, Knows known)
    {
        long value = known.Left(null)![0];
        DateOnly day = DateOnly.FromDayNumber((int)value);
        if (test is not Piece.Mapping map) return test.ToWords().Any(w => Range(w).Low <= value && value <= Range(w).High);
        return map.Entries.All(e => e switch
        {
            ("after", var bound) => value > Range(bound.ToWords()[0]).High,
            ("on-or-after", var bound) => value >= Range(bound.ToWords()[0]).Low,
            ("before", var bound) => value < Range(bound.ToWords()[0]).Low,
            ("on-or-before", var bound) => value <= Range(bound.ToWords()[0]).High,
            ("within-last", var length) => day <= PolicyDraft.AsOf && Add(day, Read(length)) >= PolicyDraft.AsOf,
            ("older-than", var length) => Add(day, Read(length)) < PolicyDraft.AsOf,
            ("within-next", var length) => day >= PolicyDraft.AsOf && day <= Add(PolicyDraft.AsOf, Read(length)),
            (_, var length) => day > Add(PolicyDraft.AsOf, Read(length)),
        });
    }

    private static Given Of(string text, IEnumerable<long> left) => new(Json(text), new KnowsValues([.. left]));

    private Given Of(string text) => Of(text, Left(text));

    private IEnumerable<long> Left(string text) =>
        _edges.Append(Range(text).Low).Append(Range(text).High).Where(d => Range(text).Low <= d && d <= Range(text).High).Distinct();

    private long Near(Draw draw) => Math.Clamp(draw.OneOf(_edges), First.DayNumber, Last.DayNumber);

    private string Part(Draw draw) => Text(Near(draw))[..draw.OneOf(4, 4, 7, 10)];

    private Piece Length(Draw draw)
    {
        (int count, string unit) = draw.OneOf(lengths);
        return Piece.Map(draw, (unit, Piece.Plain(count.ToString(CultureInfo.InvariantCulture))));
    }

    private static (int, string) Read(Piece length)
    {
        (string unit, Piece count) = ((Piece.Mapping)length).Entries[0];
        return (int.Parse(count.ToWords()[0], CultureInfo.InvariantCulture), unit);
    }

    private static DateOnly Add(DateOnly day, (int Count, string Unit) length) => length.Unit switch
    {
        "days" => day.AddDays(length.Count),
        "weeks" => day.AddDays(7 * length.Count),
        "months" => day.AddMonths(length.Count),
        _ => day.AddYears(length.Count),
    };

    private static long Oldest((int, string) length)
    {
        DateOnly day = PolicyDraft.AsOf;
        while (Add(day.AddDays(-1), length) >= PolicyDraft.AsOf) day = day.AddDays(-1);
        return day.DayNumber;
    }

    private static (long Low, long High) Range(string text)
    {
        if (text == "today") return (PolicyDraft.AsOf.DayNumber, PolicyDraft.AsOf.DayNumber);
        DateOnly first = DateOnly.Parse((text + "-01-01")[..10], CultureInfo.InvariantCulture);
        DateOnly end = text.Length switch { 4 => first.AddYears(1), 7 => first.AddMonths(1), _ => first.AddDays(1) };
        return (first.DayNumber, end.DayNumber - 1);
    }

    private static IEnumerable<long> Around(long day) => [day - 1, day, day + 1];

    private static bool IsDay(long day) => First.DayNumber <= day && day <= Last.DayNumber;

    private static string Text(long day) => DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(string text) => text.Length == 4 && text[^1] % 2 == 0 ? text : Quoted(text);
}
