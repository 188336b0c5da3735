using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>A version, compared with few others; cases give some parts of it or all.</summary>
internal sealed class VersionDraft(string name, IReadOnlyList<string> thresholds) : FactDraft(name)
{
    private static readonly int[] Sizes = [65_536, 65_536, 65_536, 32_768];

    public override string Answer => "version";

    public override int MostCells => (thresholds.Count * 2) + 1;

    public static VersionDraft Of(string name, Draw draw) => new(
        name, draw.Some(["0", "3", "3.4", "3.4.1", "3.10", "16", "16.0.0.5", "65535", "65535.65535.65535.32767"], 1, 2));

    public override Given Value(Draw draw)
    {
        string text = Text(First(Near(draw)));
        return new(Quoted(text), new KnowsValues([First(text)]));
    }

    protected override Given Assumable(Draw draw)
    {
        string text = Near(draw);
        return new(Json(draw, text), new KnowsValues(Left(text)));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(Quoted(Text(values[Itself])), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        if (draw.Chance(60) && Assumable(draw) is { Knows.Standing: Standing.PartlyKnown } one) return one;
        string[] texts = [.. Draw.Many(2, () => Near(draw)), "1.2.3.4", "1.2.3.5"];
        return new(JsonList(texts.Select(t => Json(draw, t))), new KnowsValues([.. texts.SelectMany(Left).Distinct()]));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf("3.4", "\"v3\"", "\"3.\"", "\"3.4-beta\"", "\"1.2.3.4.5\"", "\"65536\"", "\"1.2.3.32768\"", "-1", "true", "\"\"", "\"3\\n\"", "[]", "[3, 3.4]"), new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = Nots(draw);
        Piece test = draw.Chance(35)
            ? Piece.OneOrMore(draw, [.. Apart(draw).Select(t => Written(draw, t))])
            : Piece.Map(draw, draw.Some(["at-least", "more-than", "at-most", "less-than"], 1, draw.Chance(60) ? 1 : 3)
                .Select(o => (o, Written(draw, draw.OneOf(thresholds)))));
        bool isNegated = nots % 2 == 1;
        bool isMet = thresholds.Append("0").Append("65535.65535.65535.32767").SelectMany(Around).Any(v => MeetsItself(test, new KnowsValues([v])) != isNegated);
        return isMet ? Negated(draw, nots, test) : Written(draw, thresholds[0]);
    }

    // What is written in JSON is YAML too, and without its quotes might not be.
    protected override Piece Assumption(string json) => Piece.Plain(json);

    protected override bool MeetsItself(Piece test, Knows known)
    {
        long value = known.Left(null)![0];
        if (test is not Piece.Mapping map) return test.ToWords().Any(w => First(w) <= value && value <= Last(w));
        return map.Entries.All(part => (part.Value.ToWords()[0], part.Key) switch
        {
            (var bound, "at-least") => value >= First(bound),
            (var bound, "more-than") => value > Last(bound),
            (var bound, "at-most") => value <= Last(bound),
            (var bound, _) => value < First(bound),
        });
    }

    // Of what a case leaves open: its ends, and all in between where a test may change its answer.
    private long[] Left(string text) => [.. thresholds.SelectMany(Around).Append(First(text)).Append(Last(text)).Where(v => First(text) <= v && v <= Last(text)).Distinct()];

    internal static IEnumerable<long> Around(string text) => new[] { First(text) - 1, First(text), Last(text), Last(text) == long.MaxValue ? 0 : Last(text) + 1 }.Where(v => v >= 0);

    private string Near(Draw draw)
    {
        string text = draw.OneOf(thresholds);
        return draw.Int(1, 5) switch
        {
            1 => text,
            2 => string.Join('.', text.Split('.').SkipLast(1).Append("7")),
            3 when text.Count(c => c == '.') < 3 => text + "." + draw.OneOf("0", "1", "32767"),
            4 => text.Split('.')[0],
            _ => Text(draw.OneOf(Around(text).ToArray())),
        };
    }

    private List<string> Apart(Draw draw)
    {
        List<string> texts = [];
        foreach (string text in draw.Some(thresholds, 1, 2))
            if (!texts.Exists(t => (First(t) <= First(text) && Last(text) <= Last(t)) || (First(text) <= First(t) && Last(t) <= Last(text)))) texts.Add(text);
        return texts;
    }

    internal static long First(string text) => Filled(text, _ => 0);

    internal static long Last(string text) => Filled(text, part => Sizes[part] - 1);

    private static long Filled(string text, Func<int, int> rest)
    {
        int[] parts = [.. text.Split('.').Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
        long number = 0;
        for (int i = 0; i < Sizes.Length; i++) number = (number * Sizes[i]) + (i < parts.Length ? parts[i] : rest(i));
        return number;
    }

    internal static string Text(long number)
    {
        List<string> parts = [];
        foreach (int size in Sizes.Reverse())
        {
            parts.Insert(0, (number % size).ToString(CultureInfo.InvariantCulture));
            number /= size;
        }

        return string.Join('.', parts);
    }

    private static string Json(Draw draw, string text) => !text.Contains('.') && draw.Chance(50) ? text : Quoted(text);

    private static Piece Written(Draw draw, string text) =>
        text.Count(c => c == '.') == 1 || draw.Chance(30) ? new Piece.Word(text, draw.OneOf(Piece.WordStyle.Double, Piece.WordStyle.Single)) : Piece.Plain(text);
}
