using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>A case's state to a decision.</summary>
/// <param name="policy">The policy.</param>
/// <param name="table">Its table.</param>
/// <param name="steps">What each search may cost.</param>
internal sealed class Decider(Policy policy, DecisionTable table, int steps = Budget.Default)
{
    private readonly PolicyModel _model = table.Model;

    public DecisionTable Table => table;

    private DateOnly? AsOf => _model.DependsOnDate ? table.AsOf : null;

    public Decision Decide(CaseState state) => Decide(new Circumstances(table, state, steps));

    public Explanation Explain(CaseState state)
    {
        Circumstances circumstances = new(table, state, steps);
        return new Explainer(table, circumstances, Decide(circumstances)).Whole(steps);
    }

    /// <summary>What to ask, in order; worked out as far as it is read.</summary>
    public IEnumerable<Question> Questions(CaseState state)
    {
        Circumstances circumstances = new(table, state, steps);
        if (circumstances.IsContradictory || VerdictsOf(circumstances.Region, out _, out _).Count == 1) return [];
        return new Relevance(table, circumstances, steps).Questions();
    }

    private Decision Decide(Circumstances circumstances) =>
        circumstances.IsContradictory ? Contradiction(circumstances) : Possible(circumstances);

    private Decision Possible(Circumstances circumstances)
    {
        Region region = circumstances.Region;
        IReadOnlyList<Verdict> possible = VerdictsOf(region, out HashSet<Conclusion> conclusions, out bool isProven);
        bool isDecided = possible.Count == 1;
        Standings standings = new(table, region, new Conclusions(table, region), possible);
        Relevance relevance = new(table, circumstances, steps);
        IReadOnlyList<Question> questions = isDecided ? [] : [.. relevance.Questions()];
        IReadOnlyList<OpenPoint> openPoints = isDecided ? [] : relevance.OpenPoints();
        bool? otherwise = conclusions.All(c => c.ByOtherwise) ? true : conclusions.Any(c => c.ByOtherwise) ? false : null;
        Basis basis = BasisOf(isDecided, otherwise == true, standings, questions);
        Consequences said = new(standings, _model.Otherwise, otherwise);
        return new Decision(policy, () => Assuming(circumstances, possible))
        {
            Verdict = isDecided ? possible[0] : Verdict.AskManager,
            Basis = basis,
            Presumption = conclusions.Select(c => c.Presumption).Distinct().Count() == 1 ? conclusions.First().Presumption : null,
            Possible = possible,
            IsProven = isProven && circumstances.IsProven && relevance.IsProven,
            Clauses = standings.Clauses,
            PossibleClauses = standings.PossibleClauses,
            Level = standings.Level(_model.Levels, possible),
            Riders = standings.Riders,
            PossibleRiders = standings.PossibleRiders,
            // Whoever could settle an open point is asked where the verdict hangs on it.
            Referrals = said.All(
                o => o.Referrals, static (r, c) => new Referral(r, c), basis == Basis.OpenPoint ? openPoints.SelectMany(p => p.Referrals) : []),
            Providers = said.Each(o => o.Provider),
            Fees = said.Fees(),
            Channels = said.All(o => o.Channels, static (n, c) => new Consequence<Channel>(n, c)),
            Responses = said.Each(o => o.Response),
            Discretion = said.Each(o => o.Discretion),
            Obligations = said.Statements(o => o.Obligations),
            Caveats = said.Statements(o => o.Caveats),
            Promises = said.Statements(o => o.Promises),
            RestoredBy = said.Statements(o => o.RestoredBy),
            Questions = questions,
            OpenPoints = openPoints,
            Problems = circumstances.State.Problems,
            AsOf = AsOf,
        };
    }

    private static Basis BasisOf(bool isDecided, bool byOtherwise, Standings standings, IReadOnlyList<Question> questions)
    {
        if (!isDecided) return questions.Count > 0 ? Basis.MissingFacts : Basis.OpenPoint;
        if (byOtherwise) return Basis.Otherwise;
        return standings.Clauses.Count > 0 ? Basis.Clauses : Basis.Agreement;
    }

    private IReadOnlyList<Verdict> VerdictsOf(Region region, out HashSet<Conclusion> conclusions, out bool isProven)
    {
        Budget budget = new(steps);
        conclusions = new Search(table, budget).ConclusionsOf(region.Copy());
        isProven = !budget.IsSpent;
        return [.. conclusions.Select(c => c.Verdict).Distinct().OrderBy(v => VerdictNames.All.ToList().IndexOf(v.Name()))];
    }

    // A minimal set of the assumptions that the answer rests on: dropped by name as long as nothing changes.
    private List<Fact> Assuming(Circumstances circumstances, IReadOnlyList<Verdict> possible)
    {
        string? level = LevelOf(circumstances.Region, possible);
        List<Fact> kept = [.. circumstances.Taken];
        foreach (Fact fact in circumstances.Taken)
        {
            Region without = circumstances.With(kept.Where(f => f != fact));
            IReadOnlyList<Verdict> verdicts = VerdictsOf(without, out _, out bool isProven);
            if (isProven && verdicts.SequenceEqual(possible) && LevelOf(without, possible) == level) _ = kept.Remove(fact);
        }

        return kept;
    }

    private string? LevelOf(Region region, IReadOnlyList<Verdict> possible) =>
        new Standings(table, region, new Conclusions(table, region), possible).Level(_model.Levels, possible);

    private Decision Contradiction(Circumstances circumstances)
    {
        IEnumerable<Problem> violated = circumstances.Violated().Select(i => new Problem("",
            new Diagnostic(CaseCodes.Contradiction, span: null, file: null, DiagnosticBag.Format(CaseCodes.Contradiction, i.Because.TrimEnd('.')), help: null)));
        return new Decision(policy, () => [])
        {
            Verdict = Verdict.AskManager,
            Basis = Basis.ContradictoryFacts,
            Presumption = null,
            Possible = [],
            IsProven = true,
            Clauses = [],
            PossibleClauses = [],
            Level = null,
            Riders = [],
            PossibleRiders = [],
            Referrals = [],
            Providers = [],
            Fees = [],
            Channels = [],
            Responses = [],
            Discretion = [],
            Obligations = [],
            Caveats = [],
            Promises = [],
            RestoredBy = [],
            Questions = [],
            OpenPoints = [],
            Problems = [.. circumstances.State.Problems, .. violated],
            AsOf = AsOf,
        };
    }
}
