namespace ScopeRules.Laws.Generators;

internal sealed class YesNoDraft(string name) : FactDraft(name)
{
    public override string Answer => "yes-no";

    public override int MostCells => 2;

    public override bool CanStandAlone => true;

    public override IEnumerable<(long Value, int Weight)> Weighed => [(1, WeightOf("yes", "true")), (0, WeightOf("no", "false"))];

    public override Given Value(Draw draw) => draw.OneOf<Given>(
        new("\"yes\"", new KnowsValues([1])), new("true", new KnowsValues([1])), new("\"no\"", new KnowsValues([0])), new("false", new KnowsValues([0])));

    public override Given Exactly(IReadOnlyDictionary<int, long> values) =>
        new(Quoted(values[Itself] == 1 ? "yes" : "no"), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw) => new(draw.OneOf("[\"yes\", \"no\"]", "[false, true]"), new KnowsValues([0, 1]));

    public override Given Wrong(Draw draw) => new(
        draw.OneOf("\"maybe\"", "1", "\"true\"", "\"Yes\"", "[\"yes\", 0]", "[]", "{\"yes\": true}"), new KnowsNoValue());

    public override Piece Test(Draw draw) => Negated(draw, Nots(draw), Piece.Plain(draw.OneOf("yes", "no", "true", "false")));

    public override IReadOnlyList<Piece> DisjointTests(Draw draw) => [Piece.Plain("yes"), Piece.Plain("no")];

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
        [("weight", Weight(draw, [draw.OneOf("yes", "true"), draw.OneOf("no", "false")]))];

    private int WeightOf(string name, string other) => Weights.GetValueOrDefault(name, Weights.GetValueOrDefault(other, 1));

    protected override bool MeetsItself(Piece test, Knows known) => (test.ToWords()[0] is "yes" or "true") == (known.Left(null)![0] == 1);
}
