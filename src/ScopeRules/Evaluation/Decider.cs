using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Diagrams;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>
/// A case to a decision, under one table. A case of which every fact is known is decided by rows; others by search, or by the
/// diagram once there is one. Which of them decides changes no answer.
/// </summary>
internal sealed class Decider
{
    private readonly Policy _policy;
    private readonly PolicyModel _model;
    private readonly int _steps;
    private readonly Lazy<TableRows?> _rows;
    private readonly Lazy<CompleteCases?> _complete;
    private readonly Lazy<Diagram?> _diagram;

    /// <param name="policy">The policy.</param>
    /// <param name="table">Its table.</param>
    /// <param name="steps">What each search may cost.</param>
    /// <param name="budget">What its diagram may cost; null: as much as usual.</param>
    public Decider(Policy policy, DecisionTable table, int steps = Budget.Default, DiagramBudget? budget = null)
    {
        _policy = policy;
        _model = table.Model;
        _steps = steps;
        Table = table;
        _rows = new(() => TableRows.Of(table));
        _complete = new(() => _rows.Value is { } rows ? CompleteCases.Of(this, rows) : null);
        _diagram = new(() => _rows.Value is { } rows ? AxisOrder.BestOf(rows, budget ?? DiagramBudget.Default) : null);
    }

    public DecisionTable Table { get; }

    /// <summary>The diagram of the verdict, built when it is first asked for; null where that would cost too much.</summary>
    public Diagram? Diagram => _diagram.Value;

    private DateOnly? AsOf => Table.AsOf;

    /// <summary>Decides a case by its cells where one is left for each fact, else by its state.</summary>
    /// <param name="cells">Its cells under this table.</param>
    /// <param name="state">What it gives; asked for only where that is needed.</param>
    public Decision Decide(FactCells cells, Func<CaseState> state) =>
        _complete.Value?.Decide(cells.Cells, state) ?? Decide(state());

    public Decision Decide(CaseState state) => Decide(new Circumstances(Table, state, _steps));

    public Explanation Explain(CaseState state)
    {
        Circumstances circumstances = new(Table, state, _steps);
        return new Explainer(Table, circumstances, Decide(circumstances)).Whole(r => VerdictsOf(r) is { IsProven: true, Possible.Count: 1 });
    }

    /// <summary>What to ask, in order; worked out as far as it is read.</summary>
    public IEnumerable<Question> Questions(CaseState state)
    {
        Circumstances circumstances = new(Table, state, _steps);
        if (circumstances.IsContradictory || VerdictsOf(circumstances.Region).Possible.Count == 1) return [];
        return RelevanceOf(circumstances).Questions();
    }

    /// <summary>A decision on grounds of its own.</summary>
    public Decision On(Grounds grounds) => new(_policy, AsOf, grounds);

    public Standings StandingsOf(Region region, IReadOnlyList<Verdict> possible) => new(Table, region, new Conclusions(Table, region), possible);

    /// <summary>The conclusions that lead to these verdicts.</summary>
    public ConclusionSet ConclusionsOf(Region region, IReadOnlyList<Verdict> possible)
    {
        ConclusionSet found = Searched(region);
        return found with { All = [.. found.All.Where(c => possible.Contains(c.Verdict))] };
    }

    /// <summary>Whether <see cref="InquiryOf"/> has questions.</summary>
    public bool HasQuestions(Circumstances circumstances) => RelevanceOf(circumstances).HasQuestions;

    /// <summary>The facts that <see cref="InquiryOf"/> asks for, without those that are assumed, by name.</summary>
    public IReadOnlyList<Fact> MissingFactsOf(Circumstances circumstances) => RelevanceOf(circumstances).MissingFacts();

    public Inquiry InquiryOf(Circumstances circumstances)
    {
        Relevance relevance = RelevanceOf(circumstances);
        IReadOnlyList<Question> questions = [.. relevance.Questions()];
        IReadOnlyList<OpenPoint> points = relevance.OpenPoints();
        return new Inquiry(questions, points, relevance.IsProven);
    }

    /// <summary>A minimal set of the assumptions that the answer rests on: dropped by name as long as nothing changes.</summary>
    public IReadOnlyList<Fact> AssumingOf(Circumstances circumstances, IReadOnlyList<Verdict> possible)
    {
        string? level = LevelOf(circumstances.Region, possible);
        List<Fact> kept = [.. circumstances.Taken];
        foreach (Fact fact in circumstances.Taken)
        {
            Region without = circumstances.With(kept.Where(f => f != fact));
            (IReadOnlyList<Verdict> verdicts, bool isProven, _) = VerdictsOf(without);
            if (isProven && verdicts.SequenceEqual(possible) && LevelOf(without, possible) == level) _ = kept.Remove(fact);
        }

        return kept.AsReadOnly();
    }

    private Decision Decide(Circumstances circumstances)
    {
        if (circumstances.IsContradictory) return Contradiction(circumstances);
        (IReadOnlyList<Verdict> possible, bool isProven, ConclusionSet? conclusions) = VerdictsOf(circumstances.Region);
        return On(new CaseGrounds(this, circumstances)
        {
            Possible = possible,
            VerdictsAreProven = isProven && circumstances.IsProven,
            Conclusions = conclusions,
            Problems = circumstances.State.Problems,
        });
    }

    private Relevance RelevanceOf(Circumstances circumstances) =>
        Diagram is { } diagram ? new RelevanceByDiagram(diagram, circumstances) : new RelevanceBySearch(Table, circumstances, _steps);

    private string? LevelOf(Region region, IReadOnlyList<Verdict> possible) => StandingsOf(region, possible).Level(_model.Levels, possible);

    // By the diagram if there is one, else by search; where that is not enough the diagram is built, so that answers don't depend on
    // what was asked before.
    private (IReadOnlyList<Verdict> Possible, bool IsProven, ConclusionSet? Conclusions) VerdictsOf(Region region)
    {
        if (_diagram.IsValueCreated && Diagram is { } diagram) return (Verdicts.Of(diagram.LeavesOf(region)), true, null);
        ConclusionSet found = Searched(region);
        if (!found.IsProven && Diagram is { } late) return (Verdicts.Of(late.LeavesOf(region)), true, null);
        return (Verdicts.Of(found.All), found.IsProven, found);
    }

    private ConclusionSet Searched(Region region)
    {
        Budget budget = new(_steps);
        HashSet<Conclusion> found = new Search(Table, budget).ConclusionsOf(region.Copy());
        return new ConclusionSet(found, !budget.IsSpent);
    }

    private Decision Contradiction(Circumstances circumstances)
    {
        IEnumerable<Problem> violated = circumstances.Violated().Select(i => new Problem(factName: null,
            new Diagnostic(CaseCodes.Contradiction, span: null, file: null, DiagnosticBag.Format(CaseCodes.Contradiction, i.Because.TrimEnd('.')), help: null)));
        return On(new ContradictionGrounds(_model.Otherwise) { Possible = [], Problems = [.. circumstances.State.Problems, .. violated] });
    }
}
