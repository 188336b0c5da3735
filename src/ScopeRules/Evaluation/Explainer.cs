using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Finds, clause by clause, the tests that settle it or keep it open.</summary>
internal sealed class Explainer
{
    private readonly DecisionTable _table;
    private readonly Circumstances _circumstances;
    private readonly Conclusions _conclusions;
    private readonly Decision _decision;
    private readonly TestExplainer _tests;
    private readonly ClauseReasons _reasons;

    public Explainer(DecisionTable table, Circumstances circumstances, Decision decision)
    {
        _table = table;
        _circumstances = circumstances;
        _conclusions = new Conclusions(table, _circumstances.Region);
        _decision = decision;
        _tests = new TestExplainer(table, circumstances);
        _reasons = new ClauseReasons(table, circumstances, _conclusions, decision);
    }

    /// <summary>The whole explanation.</summary>
    /// <param name="isDecided">Whether all possible completions of a region have one verdict, as far as that is proven.</param>
    public Explanation Whole(Func<Region, bool> isDecided) => new(
        _decision,
        [.. Enumerable.Range(0, _table.ClauseTable.Count).Select(Explain)],
        _tests.GivenFor,
        () => _decision.Possible.Count == 1 && _decision.IsProven ? new SufficientReason(_table, _circumstances, isDecided).Facts() : null);

    private ClauseExplanation Explain(int place)
    {
        TableClause placed = _table.ClauseTable[place];
        (Clause clause, CellCondition cells, int[] overriders) = (placed.Clause, placed.Holds, placed.OverriderPlaces);
        Truth holds = cells.Over(_circumstances.Region);
        ClauseStanding standing = (holds, _conclusions.InForce(place)) switch
        {
            (Truth.False, _) => ClauseStanding.DoesNotHold,
            (_, Truth.False) => ClauseStanding.SetAside,
            (_, Truth.Unknown) => ClauseStanding.MayBeInForce,
            _ => _decision.Clauses.Contains(clause) ? ClauseStanding.Determines : ClauseStanding.Outweighed,
        };
        IReadOnlyList<TestExplanation> tests = [.. Reasons(clause.Whole, holds).DistinctBy(t => t.Test)];
        return new ClauseExplanation(
            clause,
            standing,
            tests,
            [.. overriders.Where(o => _conclusions.InForce(o) != Truth.False).Select(o => _table.ClauseTable[o].Clause)],
            _reasons.Because(place, standing, tests))
        {
            CouldSpeak = _reasons.CouldSpeak(place),
        };
    }

    // Tests that together make a condition what it is: all of them, or the first that is enough.
    private IEnumerable<TestExplanation> Reasons(Condition condition, Truth truth)
    {
        switch (condition)
        {
            case FactTest or OpenPointTest or InEffect or NoneHolds:
                return [_tests.Explain(condition, truth)];
            case Not not:
                return Reasons(not.Inner, truth.Negate());
            case TermUse use:
                return Reasons(use.Term.Condition, truth);
            case AllOf all:
                return Together(all.Items, truth, oneIsEnough: Truth.False);
            case AnyOf any:
                return Together(any.Items, truth, oneIsEnough: Truth.True);
            default:
                return [];
        }
    }

    private IEnumerable<TestExplanation> Together(IReadOnlyList<Condition> items, Truth truth, Truth oneIsEnough)
    {
        IEnumerable<Condition> alike = items.Where(i => _table.Over(i, _circumstances.Region) == truth);
        return (truth == oneIsEnough ? alike.Take(1) : alike).SelectMany(i => Reasons(i, truth));
    }
}
