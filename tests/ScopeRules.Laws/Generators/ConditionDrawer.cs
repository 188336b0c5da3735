namespace ScopeRules.Laws.Generators;

/// <summary>Draws conditions over facts, terms and open points, in every form that the language gives them.</summary>
/// <param name="draw">Where choices come from.</param>
/// <param name="facts">The facts to test.</param>
/// <param name="names">The terms and open points to use.</param>
internal sealed class ConditionDrawer(Draw draw, IReadOnlyList<FactDraft> facts, IReadOnlyList<string> names)
{
    /// <summary>What stands behind `when`.</summary>
    public Piece When() => draw.Chance(6) ? Piece.Plain("always") : Unless();

    /// <summary>What stands behind `unless`.</summary>
    public Piece Unless() => Part(draw.OneOf(0, 1, 1, 2, 3));

    public Piece Part(int depth)
    {
        if (depth == 0 || draw.Chance(25)) return Leaf();
        return draw.Int(1, 5) switch
        {
            1 => Piece.Map(draw, ("all", Piece.List(draw, Parts(depth, 1, 3)))),
            2 => Piece.Map(draw, ("any", Piece.List(draw, Parts(depth, 1, 3)))),
            3 => Piece.Map(draw, ("not", Part(depth - 1))),
            4 => Piece.List(draw, Parts(depth, 1, 3)),
            _ => Piece.Map(draw, Entries(depth)),
        };
    }

    /// <summary>Tests on different facts, all of which must be met.</summary>
    public Piece Combination() => Piece.Map(draw, draw.Some(facts, 2, draw.Chance(80) ? 2 : 3).Select(f => (f.Name, f.Test(draw))));

    private IReadOnlyList<Piece> Parts(int depth, int atLeast, int atMost) => Draw.Many(draw.Int(atLeast, atMost), () => Part(depth - 1));

    // A mapping is an `and` of all its keys, of which none may stand twice.
    private List<(string, Piece)> Entries(int depth)
    {
        List<(string, Piece)> entries = [.. draw.Some(facts, 1, 2).Select(f => (f.Name, f.Test(draw)))];
        if (names.Count > 0 && draw.Chance(30)) entries.Add((draw.OneOf(names), Piece.Plain(draw.OneOf("yes", "no"))));
        if (draw.Chance(30)) entries.Add(("not", Part(depth - 1)));
        if (draw.Chance(30)) entries.Add((draw.OneOf("any", "all"), Piece.List(draw, Parts(depth, 1, 2))));
        return entries;
    }

    private Piece Leaf()
    {
        if (names.Count > 0 && draw.Chance(35))
        {
            string name = draw.OneOf(names);
            return draw.Chance(60) ? Piece.Plain(name) : Piece.Map(draw, (name, Piece.Plain(draw.OneOf("yes", "no", "true", "false"))));
        }

        FactDraft fact = draw.OneOf(facts);
        return fact.CanStandAlone && draw.Chance(50) ? Piece.Plain(fact.Name) : Piece.Map(draw, (fact.Name, fact.Test(draw)));
    }
}
