using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel;

namespace ScopeRules.NRules.Rules;

/// <summary>Readings of a case to the clauses that hold and those in force.</summary>
internal sealed class ClauseRules(Policy policy, IReadOnlyList<ClausePlace> clauses, Stages stages)
{
    private static readonly ParameterExpression Reading = Expression.Parameter(typeof(CaseReading), "reading");
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IContext), "context");
    private static readonly MethodInfo HoldsMethod = ((Action<IContext, CaseReading, int>)Holds).Method;
    private readonly Expression<Func<CaseReading, bool>> _isOurs = reading => ReferenceEquals(reading.Policy, policy);

    public IEnumerable<IRuleDefinition> All()
    {
        Conjunct[][] parts = [.. clauses.Select(c => Conjunct.Of(c.When).ToArray())];
        // What most clauses ask comes first, and always in the same order, so that they share as many nodes as can be.
        Conjunct[] mostUsed = [.. parts.SelectMany(p => p).CountBy(p => p).OrderByDescending(p => p.Value).Select(p => p.Key)];
        Dictionary<Conjunct, int> order = mostUsed.Index().ToDictionary(p => p.Item, p => p.Index);
        LambdaExpression[] printed = [.. mostUsed.Select(p => Expression.Lambda(ConditionExpressions.Of(p, Reading), Reading))];
        return
        [
            .. clauses.Select((c, i) => OfClause(c, parts[i].Select(p => order[p]).Order().Select(p => printed[p]))),
            .. Enumerable.Range(1, stages.Ranks - 1).Select(InForce),
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

        return rule.Then(Expression.Lambda(Expression.Call(HoldsMethod, Context, Reading, Expression.Constant(place.Place)), Context, Reading));
    }

    // A clause that none overrides is in force at once.
    private static void Holds(IContext context, CaseReading reading, int clause)
    {
        ClausePlace place = reading.Placed.Clauses[clause];
        ClauseHolds holds = new(reading, place);
        if (place.Rank == 0) RuleDraft.Conclude(context, holds, new ClauseInForce(reading, place));
        else RuleDraft.Conclude(context, holds);
    }

    private IRuleDefinition InForce(int rank)
    {
        Expression<Func<ClauseHolds, bool>> isOfRank = holds => ReferenceEquals(holds.Reading.Policy, policy) && holds.Place.Rank == rank;
        Expression<Func<ClauseHolds, ClauseInForce, bool>> overrides = (holds, other) =>
            ReferenceEquals(other.Reading, holds.Reading) && holds.Place.IsOverriddenBy(other.Place);
        Expression<Action<IContext, ClauseHolds>> action = (context, holds) =>
            RuleDraft.Conclude(context, new ClauseInForce(holds.Reading, holds.Place));
        return new RuleDraft(policy, $"{policy.Id}/in-force/{rank}", "A clause that holds is in force where no clause in force overrides it.", stages.InForce(rank))
            .Match<ClauseHolds>("holds", isOfRank)
            .MatchNone<ClauseInForce>("other", overrides)
            .Then(action);
    }
}
