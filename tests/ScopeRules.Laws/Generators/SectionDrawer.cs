namespace ScopeRules.Laws.Generators;

/// <summary>Draws sections in sections, with conditions and defaults of their own, and tables.</summary>
internal sealed class SectionDrawer(
    Draw draw, IReadOnlyList<FactDraft> facts, ConditionDrawer conditions, ClauseDrawer clauses, IReadOnlyList<string> points, IReadOnlyList<string> documents)
{
    private int _defaults;
    private int _tables;

    public IReadOnlyList<Piece> Sections(IReadOnlyList<Piece> all)
    {
        int cut = draw.Chance(50) ? all.Count : draw.Int(1, all.Count);
        IEnumerable<Piece[]> parts = [all.Take(cut).ToArray(), all.Skip(cut).ToArray()];
        return [.. parts.Where(p => p.Length > 0).Select(p => Section(p, depth: 1))];
    }

    private Piece Section(Piece[] all, int depth)
    {
        int own = depth < 3 && draw.Chance(20) ? draw.Int(0, all.Length - 1) : all.Length;
        bool hasTable = draw.Chance(facts.Any(f => f.IsWide) ? 60 : 18);
        return Piece.Block(
        [
            ("heading", Prose.Text(draw)),
            ("document", documents.Count > 0 && draw.Chance(70) ? Piece.Plain(draw.OneOf(documents)) : null),
            ("when", draw.Chance(15) ? conditions.When() : null),
            ("unless", draw.Chance(8) ? conditions.Unless() : null),
            .. draw.Chance(10) ? clauses.Effect(days: 10) : [],
            ("clauses", own == 0 ? null : new Piece.Listing([.. all.Take(own)], IsFlow: false)),
            ("tables", hasTable ? new Piece.Listing([Table()], IsFlow: false) : null),
            ("sections", own == all.Length ? null : new Piece.Listing([Section([.. all.Skip(own)], depth + 1)], IsFlow: false)),
            ("otherwise", draw.Chance(15) ? Default() : null),
        ]);
    }

    private Piece Default()
    {
        _defaults++;
        return Piece.Block(
        [
            ("id", Piece.Plain($"d-{_defaults}")),
            .. clauses.Body(),
            ("when", draw.Chance(20) ? conditions.When() : null),
            ("unless", draw.Chance(10) ? conditions.Unless() : null),
        ]);
    }

    // Rows exclude each other by the tests of the first column; the others may test anything.
    private Piece Table()
    {
        _tables++;
        string id = $"t-{_tables}";
        IReadOnlyList<string> outcomes = draw.Chance(20) ? [] : draw.Some([$"{id}-x", $"{id}-y", $"{id}-z"], 1, 3);
        FactDraft key = facts.FirstOrDefault(f => f.IsWide) ?? draw.OneOf(facts);
        IReadOnlyList<FactDraft> others = draw.Some([.. facts.Where(f => f != key)], 0, 2);
        string? point = points.Count > 0 && draw.Chance(30) ? draw.OneOf(points) : null;
        IReadOnlyList<Piece> tests = key.DisjointTests(draw);
        if (tests.Count == 0) tests = [draw.Chance(40) ? Any : key.Test(draw)];
        else if (draw.Chance(40)) tests = draw.Some(tests, 1, tests.Count);
        int cells = 0;
        List<string> said = [];
        List<Piece> rows = [.. tests.Select(test => new Piece.Listing(
            [
                test,
                .. others.Select(o => draw.Chance(50) ? Any : o.Test(draw)),
                .. point is null ? Array.Empty<Piece>() : [draw.Chance(40) ? Any : Piece.Plain(draw.OneOf("yes", "no"))],
                Cell(id, outcomes, said, ref cells),
            ],
            IsFlow: draw.Chance(80)))];
        string[] unsaid = [.. outcomes.Except(said)];
        Piece otherwise = unsaid.Length > 0 ? Piece.Plain(unsaid[0])
            : draw.Chance(40) ? Piece.Plain(clauses.Verdict())
            : Piece.Block([("id", Piece.Plain($"{id}-default")), .. clauses.Body()]);
        return Piece.Block(
        [
            ("id", Piece.Plain(id)),
            ("title", Prose.Text(draw)),
            ("cites", Prose.Text(draw)),
            ("when", draw.Chance(15) ? conditions.When() : null),
            ("unless", draw.Chance(8) ? conditions.Unless() : null),
            ("columns", new Piece.Listing([Piece.Plain(key.Name), .. others.Select(o => Piece.Plain(o.Name)), .. point is null ? Array.Empty<Piece>() : [Piece.Plain(point)]], IsFlow: true)),
            ("outcomes", outcomes.Count == 0 ? null : Piece.Block(outcomes.Where(o => said.Contains(o) || o == unsaid.FirstOrDefault()).Select(o => (o, (Piece?)Piece.Block(clauses.Body()))))),
            ("rows", new Piece.Listing(rows, IsFlow: false)),
            ("otherwise", otherwise),
        ]);
    }

    private Piece Cell(string table, IReadOnlyList<string> outcomes, List<string> said, ref int cells)
    {
        if (draw.Chance(20))
        {
            Piece first = OneCell(table, outcomes, said, mustTurnOn: true, ref cells);
            return new Piece.Listing([first, OneCell(table, outcomes, said, mustTurnOn: false, ref cells)], IsFlow: draw.Chance(80));
        }

        return OneCell(table, outcomes, said, mustTurnOn: draw.Chance(20), ref cells);
    }

    private Piece OneCell(string table, IReadOnlyList<string> outcomes, List<string> said, bool mustTurnOn, ref int cells)
    {
        // One is left for `otherwise` now and then.
        string? outcome = outcomes.Count > 0 && draw.Chance(75) ? draw.OneOf(outcomes.Count > 1 && draw.Chance(50) ? [.. outcomes.Skip(1)] : outcomes) : null;
        if (outcome is not null) said.Add(outcome);
        Piece then = Piece.Plain(outcome ?? clauses.Verdict());
        bool ownWords = draw.Chance(15);
        if (!mustTurnOn && !ownWords) return then;
        return Piece.Flow(
        [
            ("id", ownWords ? Piece.Plain($"{table}-own-{++cells}") : null),
            ("then", then),
            ("when", mustTurnOn ? conditions.Unless() : null),
            ("unless", mustTurnOn && draw.Chance(20) ? conditions.Unless() : null),
            ("caveats", ownWords ? Piece.Plain("so-it-is") : null),
            ("fee", ownWords ? Piece.Plain("charged") : null),
        ]);
    }

    private static Piece Any => Piece.Plain("any");
}
