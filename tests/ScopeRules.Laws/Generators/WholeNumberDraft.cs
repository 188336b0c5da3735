using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>A whole number with few thresholds, so that tests often cut it at the same places.</summary>
internal sealed class WholeNumberDraft(string name, long? from, long? to, IReadOnlyList<long> thresholds) : FactDraft(name)
{
    private const long Greatest = (1L << 53) - 1;

    private readonly long _min = from ?? -Greatest, _max = to ?? Greatest;

    public override string Answer => "whole-number";

    // A threshold makes an edge before it and one behind it.
    public override int MostCells => (int)Math.Min((thresholds.Count * 2) + 1, _max - _min + 1);

    public static WholeNumberDraft Of(string name, Draw draw)
    {
        (long? from, long? to) = draw.OneOf<(long?, long?)>(
            (null, null), (0, null), (0, 9), (-5, 5), (null, 10), (1, 2), (0, 9), (Greatest - 4, null), (null, 4 - Greatest));
        long[] around = from == Greatest - 4 ? [Greatest, Greatest - 2] : to == 4 - Greatest ? [-Greatest, 2 - Greatest] : [0, 1, 2, 4, 7];
        List<long> thresholds = [.. draw.Some(around, 1, 2).Where(t => (from ?? t) <= t && t <= (to ?? t))];
        if (thresholds.Count == 0) thresholds.Add(from ?? to ?? 0);
        return new(name, from, to, thresholds);
    }

    public override Given Value(Draw draw)
    {
        long value = Near(draw);
        return new(draw.Chance(10) ? JsonList([Json(value)]) : Json(value), new KnowsValues([value]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(Json(values[Itself]), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        long[] values = [.. Draw.Many(3, () => Near(draw)).Append(_min).Append(_max).Distinct()];
        IReadOnlyList<long> some = draw.Some(values, 2, 3);
        return new(JsonList(some.Select(Json)), new KnowsValues(some));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf(Json(_min - 1), Json(_max + 1), Quoted(Json(_min)), "1.5", "1e1", "true", "\"\"", "[]", "99999999999999999999", "[1, \"1\"]"),
        new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = Nots(draw);
        if (draw.Chance(35)) return Negated(draw, nots == 1 && _max - _min < 2 ? 0 : nots, Listed(draw));
        (Piece test, long low, long high) = Range(draw);
        bool isEmpty = low > high, isAll = low <= _min && high >= _max;
        bool isImpossible = nots % 2 == 0 ? isEmpty : isAll;
        return isImpossible ? Listed(draw) : Negated(draw, nots, test);
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
    [
        ("from", from is { } f ? Plain(f) : null),
        ("to", to is { } t ? Plain(t) : null),
        ("unit", Prose.Perhaps(draw, 20)),
        ("per", Prose.Perhaps(draw, 20)),
    ];

    protected override bool MeetsItself(Piece test, Knows known)
    {
        long value = known.Left(null)![0];
        if (test is not Piece.Mapping map) return test.ToWords().Contains(Json(value));
        return map.Entries.All(part => (long.Parse(part.Value.ToWords()[0], CultureInfo.InvariantCulture), part.Key) switch
        {
            (var bound, "at-least") => value >= bound,
            (var bound, "more-than") => value > bound,
            (var bound, "at-most") => value <= bound,
            (var bound, _) => value < bound,
        });
    }

    private Piece Listed(Draw draw) => Piece.OneOrMore(draw, [.. draw.Some(thresholds, 1, 2).Select(Plain)]);

    private (Piece Test, long Low, long High) Range(Draw draw)
    {
        long low = _min, high = _max;
        List<(string, Piece)> parts = [];
        foreach (string comparison in draw.Some(["at-least", "more-than", "at-most", "less-than"], 1, draw.Chance(60) ? 1 : 3))
        {
            long bound = draw.OneOf(thresholds);
            parts.Add((comparison, Plain(bound)));
            if (comparison == "at-least") low = Math.Max(low, bound);
            else if (comparison == "more-than") low = Math.Max(low, bound + 1);
            else if (comparison == "at-most") high = Math.Min(high, bound);
            else high = Math.Min(high, bound - 1);
        }

        return (Piece.Map(draw, parts), low, high);
    }

    private long Near(Draw draw) => Math.Clamp(draw.OneOf(thresholds) + draw.OneOf(0, 0, 1, -1, 2, -2, 100, -100), _min, _max);

    private static Piece Plain(long value) => Piece.Plain(Json(value));

    private static string Json(long value) => value.ToString(CultureInfo.InvariantCulture);
}
