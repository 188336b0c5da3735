using System.Linq.Expressions;
using NRules.RuleModel;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>Clauses in force to the verdict of each reading, and to the riders that apply to it.</summary>
internal sealed class VerdictRules(Policy policy, DecisionTable table, Stages stages)
{
    private static readonly Expression<Func<CaseReading, ClauseInForce, bool>> IsOfReading = (reading, clause) =>
        ReferenceEquals(clause.Reading, reading);

    private readonly Expression<Func<CaseReading, bool>> _isOurs = reading => ReferenceEquals(reading.Policy, policy);

    public IEnumerable<IRuleDefinition> All() => [Determining(), .. table.Precedence.Select(OfVerdict), Otherwise(), .. policy.Riders.Select(OfRider)];

    // Only this one collects: what a rule collects is gone through again for each case in the session.
    private IRuleDefinition Determining()
    {
        Expression<Action<IContext, CaseReading, IEnumerable<ClauseInForce>>> action = (context, reading, clauses) =>
            RuleDraft.Conclude(context, Determining(reading, clauses));
        return new RuleDraft(policy, policy.Id + "/precedence", "Of the clauses in force those determine the verdict that come first by precedence.", stages.Precedence)
            .Match<CaseReading>("reading", _isOurs)
            .Collect<ClauseInForce>("clauses", "clause", [IsOfReading])
            .Then(action);
    }

    private DeterminingClauses Determining(CaseReading reading, IEnumerable<ClauseInForce> clauses)
    {
        foreach (Verdict verdict in table.Precedence)
        {
            Clause[] first = [.. clauses.Where(c => c.Clause.Verdict == verdict).OrderBy(c => c.Place.Place).Select(c => c.Clause)];
            if (first.Length > 0) return new DeterminingClauses(reading, verdict, first);
        }

        return new DeterminingClauses(reading, verdict: null, []);
    }

    private IRuleDefinition OfVerdict(Verdict verdict) =>
        Concluding($"{policy.Id}/verdict/{verdict}", $"The clauses that determine the verdict say {verdict}.", verdict, verdict);

    private IRuleDefinition Otherwise() =>
        Concluding(policy.Id + "/otherwise", "Where no clause is in force, the policy says this otherwise.", said: null, table.Otherwise.Verdict);

    private IRuleDefinition Concluding(string name, string description, Verdict? said, Verdict concluded)
    {
        Expression<Func<DeterminingClauses, bool>> isOurs = clauses => ReferenceEquals(clauses.Reading.Policy, policy);
        Expression<Func<DeterminingClauses, bool>> isSaid = clauses => clauses.Verdict == said;
        Expression<Action<IContext, DeterminingClauses>> action = (context, clauses) =>
            RuleDraft.Conclude(context, new CaseVerdict(clauses.Reading, concluded, clauses.Clauses));
        return new RuleDraft(policy, name, description, stages.Verdict).Match<DeterminingClauses>("clauses", isOurs, isSaid).Then(action);
    }

    // It asks the verdict for the case, and joins nothing.
    private IRuleDefinition OfRider(Rider rider, int place)
    {
        ParameterExpression verdict = Expression.Parameter(typeof(CaseVerdict), "verdict");
        MemberExpression reading = Expression.Property(verdict, nameof(CaseVerdict.Reading));
        Expression<Func<CaseVerdict, bool>> isOurs = verdict => ReferenceEquals(verdict.Reading.Policy, policy);
        Expression<Func<CaseVerdict, bool>> isAddedTo = verdict => rider.AddedTo.Contains(verdict.Verdict);
        Expression<Action<IContext, CaseVerdict>> action = (context, verdict) => RuleDraft.Conclude(context, new RiderApplies(verdict.Reading, rider));
        return new RuleDraft(policy, rider.Id, rider.Title ?? "", stages.Riders)
            .Match<CaseVerdict>("verdict", [isOurs, isAddedTo, .. Conjunct.Of(table.Riders[place]).Select(c => Expression.Lambda(ConditionExpressions.Of(c, reading), verdict))])
            .Then(action);
    }
}
