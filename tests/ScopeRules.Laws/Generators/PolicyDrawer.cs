namespace ScopeRules.Laws.Generators;

/// <summary>Draws whole policies with every construct of the language, and few enough cells to go through all of them.</summary>
internal sealed class PolicyDrawer(Draw draw)
{
    private static readonly string[] Verdicts = ["covered", "not-covered", "ask-manager"];
    private static readonly string[] FactNames =
        ["f-a", "f-b", "f-c", "f-d", "f-e", "f-f", "red", "yes", "no", "within", "when", "perhaps", "includes"];

    private readonly int _scale = draw.OneOf(1, 2, 2, 3, 3, 4);

    public PolicyDraft Policy()
    {
        IReadOnlyList<string> levels = draw.Chance(60) ? draw.Some(["full", "limited", "advice-only"], 1, 3) : [];
        IReadOnlyList<HolidayDraft> shared = draw.Chance(40) ? CalendarDraft.Some([], draw.Int(1, 3), draw) : [];
        IReadOnlyList<CalendarDraft> calendars = draw.Chance(35) ? Calendars(shared.Count == 0 ? [] : [HolidayDraft.Set("h-1", shared)]) : [];
        OutcomeDrawer outcomes = new(draw, calendars);
        List<string> points = [.. draw.Some(["p-a", "p-b"], 0, draw.OneOf(0, 1, 2))];
        IReadOnlyList<ReleaseListDraft> lists = draw.Chance(20) ? [.. ReleaseListDraft.Lists.Select(l => ReleaseListDraft.Of(l, draw))] : [];
        List<FactDraft> facts = Facts(calendars, lists, points.Count);
        Piece factPieces = Piece.Block(facts.Select(f => (f.Name, (Piece?)f.Declare(draw))));
        Piece? pointPieces = points.Count == 0 ? null : Piece.Block(points.Select(p => (p, (Piece?)Point(outcomes.Contacts))));
        List<(string Name, Piece Condition)> terms = Terms(facts, points, out List<string> overFacts);

        ConditionDrawer conditions = new(draw, facts, [.. terms.Select(t => t.Name), .. points, .. points]);
        ClauseDrawer clauses = new(draw, conditions, outcomes, levels);
        IReadOnlyList<string> documents = draw.Chance(15) ? draw.Some(["contract", "web", "manual"], 2, 3) : [];
        SectionDrawer drawer = new(draw, facts, conditions, clauses, [.. terms.Select(t => t.Name), .. points], documents);
        IReadOnlyList<Piece> sections = drawer.Sections(clauses.Clauses(draw.Int(_scale, _scale * 3), mayOverride: documents.Count == 0));
        IReadOnlyList<Piece> riders = Draw.Many(draw.OneOf(0, 0, 1, 2), 1, i => clauses.Rider($"r-{i}"));
        IReadOnlyList<string> precedence = draw.Chance(50) ? draw.Shuffled(Verdicts) : draw.Shuffled(clauses.Used);
        IReadOnlyList<Piece> impossible = Draw.Many(draw.OneOf(0, 0, 1, 1, 2, 3), () => Impossible(new ConditionDrawer(draw, facts, overFacts)));

        return new PolicyDraft(
            Piece.Block(
                ("scoperules", Piece.Plain("1")),
                ("policy", Piece.Plain("p-1")),
                ("title", Prose.Text(draw)),
                ("source", Source()),
                ("documents", documents.Count == 0 ? null : Piece.Block(documents.Select(d => (d, (Piece?)Source())))),
                ("precedence", Piece.Names(draw, precedence)),
                ("levels", levels.Count == 0 ? null : Piece.Names(draw, levels)),
                ("contacts", outcomes.DeclareContacts()),
                ("channels", outcomes.DeclareChannels()),
                ("holiday-sets", shared.Count == 0 ? null : Piece.Block(("h-1", Piece.OneOrMore(draw, [.. shared.Select(h => h.Declare(draw))])))),
                ("calendars", calendars.Count == 0 ? null : Piece.Block(calendars.Select(c => (c.Name, (Piece?)c.Declare(draw))))),
                ("release-lists", lists.Count == 0 ? null : Piece.Block(lists.Select(l => (l.Name, (Piece?)l.Declare(draw))))),
                ("facts", factPieces),
                ("terms", terms.Count == 0 ? null : Piece.Block(draw.Shuffled(terms).Select(t => (t.Name, (Piece?)t.Condition)))),
                ("open-points", pointPieces),
                ("impossible", impossible.Count == 0 ? null : Piece.List(draw, impossible)),
                ("sections", new Piece.Listing(sections, IsFlow: false)),
                ("riders", riders.Count == 0 ? null : Piece.List(draw, riders)),
                ("otherwise", Piece.Flow([.. clauses.Conclusion(draw.OneOf(Verdicts)), ("cites", Prose.Perhaps(draw, 30))]))),
            facts);
    }

    private IReadOnlyList<CalendarDraft> Calendars(IReadOnlyList<HolidayDraft> shared)
    {
        string zone = CalendarDraft.Zone(draw);
        return Draw.Many(draw.Int(1, 2), 0, i => CalendarDraft.Of($"k-{i}", draw.Chance(60) ? zone : CalendarDraft.Zone(draw), shared, draw));
    }

    // No more facts than leave the table within its size.
    private List<FactDraft> Facts(IReadOnlyList<CalendarDraft> calendars, IReadOnlyList<ReleaseListDraft> lists, int points)
    {
        List<FactDraft> facts = [];
        int cells = 1 << points;
        foreach (string name in draw.Some(FactNames, _scale, _scale * 2))
        {
            FactDraft fact = FactDrafts.Of(name, draw, calendars, lists);
            if (cells * fact.MostCells > Sizes.MostAssignments) break;
            cells *= fact.MostCells;
            facts.Add(fact);
        }

        return facts;
    }

    private Piece Point(IReadOnlyList<string> contacts) => Piece.Block(
        ("question", Prose.Text(draw)),
        ("cites", Prose.Text(draw)),
        ("refer", contacts.Count > 0 && draw.Chance(50) ? Piece.Plain(draw.OneOf(contacts)) : null),
        ("settled", draw.Chance(15) ? Piece.Plain(draw.OneOf("yes", "no")) : null));

    // Terms may use those drawn before them; some are about facts alone.
    private List<(string, Piece)> Terms(IReadOnlyList<FactDraft> facts, IReadOnlyList<string> points, out List<string> overFacts)
    {
        List<(string, Piece)> terms = [];
        overFacts = [];
        List<string> all = [.. points];
        foreach (string name in draw.Some(["t-a", "t-b", "t-c", "green"], 0, _scale))
        {
            bool isOverFacts = draw.Chance(50);
            terms.Add((name, new ConditionDrawer(draw, facts, isOverFacts ? overFacts : all).Part(draw.Int(0, 2))));
            if (isOverFacts) overFacts = [.. overFacts, name];
            all = [.. all, name];
        }

        return terms;
    }

    private Piece Impossible(ConditionDrawer conditions) => Piece.Block(
        ("because", Prose.Text(draw)), ("when", draw.Chance(80) ? conditions.Combination() : conditions.Part(2)));

    private Piece Source() => Piece.Block(
        ("document", Prose.Text(draw)),
        ("publisher", Prose.Perhaps(draw, 30)),
        ("url", Prose.Perhaps(draw, 30)),
        ("edition", Prose.Perhaps(draw, 30)),
        ("read-on", draw.Chance(50) ? Piece.Plain("2026-11-23") : null));
}
