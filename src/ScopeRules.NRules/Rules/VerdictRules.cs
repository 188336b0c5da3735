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

    public IEnumerable<IRuleDefinition> All() =>
        [.. table.Precedence.Select((_, i) => OfVerdict(i)), Otherwise(), .. policy.Riders.Select((r, i) => OfRider(r, table.Riders[i]))];

    private IRuleDefinition OfVerdict(int place)
    {
        Verdict verdict = table.Precedence[place];
        HashSet<Verdict> before = [.. table.Precedence.Take(place)];
        Expression<Func<ClauseInForce, bool>> says = clause => clause.Clause.Verdict == verdict;
        Expression<Func<IEnumerable<ClauseInForce>, bool>> areAny = clauses => clauses.Any();
        Expression<Func<ClauseInForce, bool>> comesBefore = clause => before.Contains(clause.Clause.Verdict);
        Expression<Action<IContext, CaseReading, IEnumerable<ClauseInForce>>> action = (context, reading, clauses) =>
            RuleDraft.Conclude(context, new CaseVerdict(reading, verdict, InOrder(clauses)));
        RuleDraft rule = new RuleDraft(policy, $"{policy.Id}/verdict/{verdict}", $"The clauses in force that say {verdict} determine the verdict, if none comes first.", stages.Verdict)
            .Match<CaseReading>("reading", _isOurs)
            .Collect<ClauseInForce>("clauses", "clause", [says, IsOfReading], areAny);
        return (before.Count == 0 ? rule : rule.MatchNone<ClauseInForce>("clause", comesBefore, IsOfReading)).Then(action);
    }

    private IRuleDefinition Otherwise()
    {
        Expression<Action<IContext, CaseReading>> action = (context, reading) =>
            RuleDraft.Conclude(context, new CaseVerdict(reading, table.Otherwise.Verdict, Array.Empty<Clause>()));
        return new RuleDraft(policy, policy.Id + "/otherwise", "Where no clause is in force, the policy says this otherwise.", stages.Verdict)
            .Match<CaseReading>("reading", _isOurs)
            .MatchNone<ClauseInForce>("clause", IsOfReading)
            .Then(action);
    }

    private IRuleDefinition OfRider(Rider rider, CellCondition condition)
    {
        ParameterExpression reading = Expression.Parameter(typeof(CaseReading), "reading");
        Expression<Func<CaseReading, CaseVerdict, bool>> isAddedTo = (reading, verdict) =>
            ReferenceEquals(verdict.Reading, reading) && rider.AddedTo.Contains(verdict.Verdict);
        Expression<Action<IContext, CaseReading>> action = (context, reading) => RuleDraft.Conclude(context, new RiderApplies(reading, rider));
        return new RuleDraft(policy, rider.Id, rider.Title ?? "", stages.Riders)
            .Match<CaseReading>("reading", [_isOurs, .. Conjunct.Of(condition).Select(c => ConditionExpressions.Of(c, reading))])
            .Match<CaseVerdict>("verdict", isAddedTo)
            .Then(action);
    }

    private static IReadOnlyList<Clause> InOrder(IEnumerable<ClauseInForce> clauses) => [.. clauses.OrderBy(c => c.Place.Place).Select(c => c.Clause)];
}
