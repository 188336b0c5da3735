namespace ScopeRules.Laws.Generators;

internal sealed class OneOfDraft(string name, IReadOnlyList<string> values, bool exhaustive) : FactDraft(name)
{
    public override string Answer => "one-of";

    public override int MostCells => values.Count;

    public static OneOfDraft Of(string name, Draw draw)
    {
        IReadOnlyList<string> values = ListedValues.Draw(draw, 1, 3);
        return draw.Chance(50) ? new(name, values, exhaustive: true) : new(name, draw.Shuffled(values.Append("something-else")), draw.Chance(20));
    }

    public override Given Value(Draw draw) => At(draw.Int(0, values.Count - 1));

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => At((int)values[Itself]);

    public override Given Several(Draw draw)
    {
        IReadOnlyList<int> places = draw.Some([.. Enumerable.Range(0, values.Count)], 2, values.Count);
        return new(JsonList(places.Select(p => Quoted(values[p]))), new KnowsValues([.. places.Select(p => (long)p)]));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf("\"nothing-like-it\"", "\"Red\"", "\"\"", "7", "true", "{}", "[]", "[[]]", "[\"nothing-like-it\", " + Quoted(values[0]) + "]"),
        new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = values.Count == 1 ? 0 : Nots(draw);
        IReadOnlyList<string> some = draw.Some(values, 1, nots == 1 ? values.Count - 1 : values.Count);
        return Negated(draw, nots, Piece.Names(draw, some));
    }

    public override IReadOnlyList<Piece> DisjointTests(Draw draw)
    {
        int cut = draw.Int(1, values.Count);
        IEnumerable<IReadOnlyList<string>> parts = [[.. values.Take(cut)], [.. values.Skip(cut)]];
        return [.. parts.Where(p => p.Count > 0).Select(p => Piece.Names(draw, p))];
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
        [("values", ListedValues.Declare(draw, values)), ("exhaustive", exhaustive ? Piece.Plain("yes") : null)];

    protected override bool MeetsItself(Piece test, Knows known) => test.ToWords().Contains(values[(int)known.Left(null)![0]]);

    private Given At(int place) => new(Quoted(values[place]), new KnowsValues([place]));
}
