using System.Linq.Expressions;
using NRules.RuleModel;

namespace ScopeRules.NRules.Rules;

/// <summary>Readings of a case to the clauses that hold and those in force.</summary>
internal sealed class ClauseRules(Policy policy, IReadOnlyList<ClausePlace> clauses, Stages stages)
{
    private static readonly ParameterExpression Reading = Expression.Parameter(typeof(CaseReading), "reading");
    private readonly Expression<Func<CaseReading, bool>> _isOurs = reading => ReferenceEquals(reading.Policy, policy);

    public IEnumerable<IRuleDefinition> All()
    {
        Conjunct[][] parts = [.. clauses.Select(c => Conjunct.Of(c.When).ToArray())];
        // What most clauses ask comes first, so that they share as many nodes as can be.
        Dictionary<Conjunct, int> uses = parts.SelectMany(p => p).CountBy(p => p).ToDictionary(p => p.Key, p => p.Value);
        Dictionary<Conjunct, LambdaExpression> printed = uses.Keys.ToDictionary(p => p, p => ConditionExpressions.Of(p, Reading));
        return
        [
            .. clauses.Select((c, i) => OfClause(c, parts[i].OrderByDescending(p => uses[p]).Select(p => printed[p]))),
            .. Enumerable.Range(0, stages.Ranks).Select(InForce),
        ];
    }

    private IRuleDefinition OfClause(ClausePlace place, IEnumerable<LambdaExpression> conditions)
    {
        RuleDraft rule = new RuleDraft(policy, place.Clause.Id, place.Clause.Title, stages.Holding(place.Round))
            .Tagged(place.Clause.Section)
            .Match<CaseReading>("reading", [_isOurs, .. conditions]);
        if (place.IsDefault)
        {
            Expression<Func<ClauseHolds, bool>> isOfThese = other => ReferenceEquals(other.Reading.Policy, policy) && place.IsDefaultOf(other.Place);
            Expression<Func<CaseReading, ClauseHolds, bool>> isOfReading = (reading, other) => ReferenceEquals(other.Reading, reading);
            _ = rule.MatchNone<ClauseHolds>("other", isOfThese, isOfReading);
        }

        Expression<Action<IContext, CaseReading>> action = (context, reading) => RuleDraft.Conclude(context, new ClauseHolds(reading, place));
        return rule.Then(action);
    }

    private IRuleDefinition InForce(int rank)
    {
        Expression<Func<ClauseHolds, bool>> isOfRank = holds => ReferenceEquals(holds.Reading.Policy, policy) && holds.Place.Rank == rank;
        Expression<Func<ClauseHolds, ClauseInForce, bool>> overrides = (holds, other) =>
            ReferenceEquals(other.Reading, holds.Reading) && holds.Place.IsOverriddenBy(other.Place);
        Expression<Action<IContext, ClauseHolds>> action = (context, holds) =>
            RuleDraft.Conclude(context, new ClauseInForce(holds.Reading, holds.Place));
        string name = $"{policy.Id}/in-force/{rank}";
        return rank == 0
            ? new RuleDraft(policy, name, "A clause that holds and that none overrides is in force.", stages.InForce(rank))
                .Match<ClauseHolds>("holds", isOfRank).Then(action)
            : new RuleDraft(policy, name, "A clause that holds is in force where no clause in force overrides it.", stages.InForce(rank))
                .Match<ClauseHolds>("holds", isOfRank).MatchNone<ClauseInForce>("other", overrides).Then(action);
    }
}
