using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;

namespace ScopeRules.Evaluation;

/// <summary>Finds, clause by clause, the tests that settle it or keep it open.</summary>
internal sealed class Explainer
{
    private readonly DecisionTable _table;
    private readonly Circumstances _circumstances;
    private readonly Conclusions _conclusions;

    public Explainer(DecisionTable table, Circumstances circumstances)
    {
        _table = table;
        _circumstances = circumstances;
        _conclusions = new Conclusions(table, _circumstances.Region);
    }

    public Explanation Explain(Decision decision) =>
        new(decision, [.. Enumerable.Range(0, _table.Clauses.Count).Select(place => Explain(place, decision))]);

    private ClauseExplanation Explain(int place, Decision decision)
    {
        (Clause clause, CellCondition cells, int[] overriders) = _table.Clauses[place];
        Truth holds = cells.Over(_circumstances.Region);
        ClauseStanding standing = (holds, _conclusions.InForce(place)) switch
        {
            (Truth.False, _) => ClauseStanding.DoesNotHold,
            (_, Truth.False) => ClauseStanding.SetAside,
            (_, Truth.Unknown) => ClauseStanding.MayBeInForce,
            _ => decision.Clauses.Contains(clause) ? ClauseStanding.Determines : ClauseStanding.Outweighed,
        };
        return new ClauseExplanation(
            clause,
            standing,
            [.. Reasons(clause.Whole, holds).DistinctBy(t => t.Test)],
            [.. overriders.Where(o => _conclusions.InForce(o) != Truth.False).Select(o => _table.Clauses[o].Clause)]);
    }

    // Tests that together make a condition what it is: all of them, or the first that is enough.
    private IEnumerable<TestExplanation> Reasons(Condition condition, Truth truth)
    {
        switch (condition)
        {
            case FactTest or OpenPointTest:
                return [Describe(condition, truth)];
            case Not not:
                return Reasons(not.Inner, truth.Negate());
            case TermUse use:
                return Reasons(use.Term.Condition, truth);
            case AllOf all:
                return Together(all.Items, truth, oneIsEnough: Truth.False);
            case AnyOf any:
                return Together(any.Items, truth, oneIsEnough: Truth.True);
            case InEffect days:
                return [new TestExplanation(days.Describe(), Dates.Write(_table.AsOf), truth == Truth.True)];
            case NoneHolds none:
                return [Describe(none, truth)];
            default:
                return [];
        }
    }

    private IEnumerable<TestExplanation> Together(IReadOnlyList<Condition> items, Truth truth, Truth oneIsEnough)
    {
        IEnumerable<Condition> alike = items.Where(i => _table.Over(i, _circumstances.Region) == truth);
        return (truth == oneIsEnough ? alike.Take(1) : alike).SelectMany(i => Reasons(i, truth));
    }

    // What keeps a default from holding are the clauses that hold, or may hold.
    private TestExplanation Describe(NoneHolds none, Truth truth)
    {
        List<string> holding = [.. none.Clauses.Where(c => _table.Over(c.Whole, _circumstances.Region) != Truth.False).Select(c => c.Id)];
        string given = holding.Count == 0 ? "none" : Words.And(holding.Take(4).Concat(holding.Count > 4 ? [$"{holding.Count - 4} more"] : []));
        return new TestExplanation("no other clause here holds", given, truth == Truth.Unknown ? null : truth == Truth.True);
    }

    private TestExplanation Describe(Condition leaf, Truth truth)
    {
        bool? isMet = truth == Truth.Unknown ? null : truth == Truth.True;
        if (leaf is not FactTest test)
        {
            OpenPoint point = ((OpenPointTest)leaf).Point;
            string reading = point.Settled is not null ? "settled" : isMet is null ? "open point" : "open point, read so";
            return new TestExplanation(point.Name, reading, isMet);
        }

        Fact fact = test.Column.Fact;
        string given = _circumstances.Taken.Contains(fact) ? $"{fact.Assumed}, assumed" : _circumstances.State.Of(fact).ToString()!;
        return new TestExplanation(fact.AnswerType.Describe(test), given, isMet);
    }
}
