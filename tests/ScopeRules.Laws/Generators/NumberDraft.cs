using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>A number with decimals, compared with few thresholds; some cases lie a hair beside one.</summary>
internal sealed class NumberDraft(string name, decimal? from, decimal? to, IReadOnlyList<decimal> thresholds) : FactDraft(name)
{
    private const decimal Greatest = 9_000_000_000, Millionth = 0.000001m;

    private readonly decimal _min = from ?? -Greatest, _max = to ?? Greatest;

    public override string Answer => "number";

    public override int MostCells => (thresholds.Count * 2) + 1;

    public static NumberDraft Of(string name, Draw draw)
    {
        (decimal? from, decimal? to) = draw.OneOf<(decimal?, decimal?)>((null, null), (0, null), (-2.5m, 3), (0.5m, 0.500001m), (8_999_999_999.9m, null), (null, 0));
        decimal[] around = from > 1000 ? [Greatest, Greatest - Millionth] : [0, 0.5m, 0.500001m, -1.25m, 2, 99.95m];
        List<decimal> thresholds = [.. draw.Some(around, 1, 2).Where(t => (from ?? t) <= t && t <= (to ?? t))];
        if (thresholds.Count == 0) thresholds.Add(from ?? to ?? 0);
        return new(name, from, to, thresholds);
    }

    public override Given Value(Draw draw)
    {
        decimal value = Near(draw);
        return new(draw.Chance(10) ? JsonList([Json(value)]) : Json(value), new KnowsValues([Count(value)]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(Json(Number(values[Itself])), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        decimal[] values = [.. Draw.Many(3, () => Near(draw)).Append(_min).Append(_max).DistinctBy(Count)];
        IReadOnlyList<decimal> some = draw.Some(values, 2, 3);
        return new(JsonList(some.Select(Json)), new KnowsValues([.. some.Select(Count)]));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf(Json(_min - 0.0000001m), Json(_max + 0.01m), Quoted(Json(_min)), "1e1", "true", "\"\"", "[]", "99999999999999999999.5", "[1, \"1\"]"),
        new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = Nots(draw);
        Piece test = draw.Chance(35)
            ? Piece.OneOrMore(draw, [.. draw.Some(thresholds, 1, 2).Select(t => Piece.Plain(Json(t)))])
            : Piece.Map(draw, draw.Some(["at-least", "more-than", "at-most", "less-than"], 1, draw.Chance(60) ? 1 : 3)
                .Select(o => (o, Piece.Plain(Json(draw.OneOf(thresholds))))));
        bool isNegated = nots % 2 == 1;
        decimal[] tried = [.. thresholds.SelectMany(t => new[] { t, t - (Millionth / 2), t + (Millionth / 2) }).Append(_min).Append(_max).Where(t => _min <= t && t <= _max)];
        if (tried.All(t => MeetsItself(test, new KnowsValues([Count(t)])) == isNegated)) return Piece.Plain(Json(thresholds[0]));
        return Negated(draw, nots, test);
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
    [
        ("from", from is { } f ? Piece.Plain(Json(f)) : null),
        ("to", to is { } t ? Piece.Plain(Json(t)) : null),
        ("unit", Prose.Perhaps(draw, 20)),
        ("per", Prose.Perhaps(draw, 20)),
    ];

    protected override bool MeetsItself(Piece test, Knows known)
    {
        decimal value = Number(known.Left(null)![0]);
        if (test is not Piece.Mapping map) return test.ToWords().Any(w => Read(w) == value);
        return map.Entries.All(part => (Read(part.Value.ToWords()[0]), part.Key) switch
        {
            (var bound, "at-least") => value >= bound,
            (var bound, "more-than") => value > bound,
            (var bound, "at-most") => value <= bound,
            (var bound, _) => value < bound,
        });
    }

    private decimal Near(Draw draw) => Math.Clamp(
        draw.OneOf(thresholds) + draw.OneOf(0, 0, 0, Millionth, -Millionth, 0.0000001m, -0.0000001m, 0.00000099999m, 1, -1, 100), _min, _max);

    // Millionths by halves: what lies between two of them is one more than the lower.
    private static long Count(decimal value)
    {
        decimal millionths = decimal.Floor(value / Millionth);
        return ((long)millionths * 2) + (millionths * Millionth == value ? 0 : 1);
    }

    private static decimal Number(long count) => count * Millionth / 2;

    private static decimal Read(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static string Json(decimal value) => value.ToString("0.###########", CultureInfo.InvariantCulture);
}
