using System.Linq.Expressions;
using NRules.RuleModel;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>A case that is inserted, with the facts derived of it, to readings: one for each way to read the open points that matter.</summary>
internal sealed class CaseRules(Policy policy, DecisionTable table, IReadOnlyList<ClausePlace> clauses, Stages stages)
{
    /// <summary>With more open points at once than this, the engine decides: each one doubles the readings.</summary>
    public const int MostPoints = 8;

    public IEnumerable<IRuleDefinition> All() => [TakeIn(), .. table.Axes.Where(a => a.OpenPoint is not null).Select(OfPoint).OfType<IRuleDefinition>(), Readings()];

    private IRuleDefinition TakeIn()
    {
        Expression<Func<CaseFacts, bool>> isOurs = facts => ReferenceEquals(facts.Policy, policy);
        Expression<Func<CaseFacts, DerivedFact, bool>> isOfCase = (facts, fact) => ReferenceEquals(fact.Case, facts);
        Expression<Action<IContext, CaseFacts, IEnumerable<DerivedFact>>> action = (context, facts, derived) => TakeIn(context, facts, derived);
        return new RuleDraft(policy, policy.Id + "/case", "Takes in a case with the facts that are derived of it.", Stages.TakeIn)
            .Match<CaseFacts>("facts", isOurs)
            .Collect<DerivedFact>("derived", "fact", [isOfCase])
            .Then(action);
    }

    private void TakeIn(IContext context, CaseFacts facts, IEnumerable<DerivedFact> derived)
    {
        CaseFacts completed = DerivedFact.Complete(facts, derived);
        RuleDraft.Conclude(context, new PlacedCase(facts, completed, completed.PlaceIn(table), clauses));
    }

    // Null where nothing turns on it.
    private IRuleDefinition? OfPoint(Axis axis)
    {
        ParameterExpression placed = Expression.Parameter(typeof(PlacedCase), "placed");
        OpenPoint point = axis.OpenPoint!;
        IEnumerable<CellCondition> conditions = table.Clauses.Select(c => c.When).Concat(table.Riders);
        if (ConditionExpressions.Any(conditions.Select(new StakeExpressions(point, placed).Of)) is not { } turns) return null;
        Expression<Action<IContext, PlacedCase>> action = (context, placed) => RuleDraft.Conclude(context, new PointAtStake(placed, point));
        return new RuleDraft(policy, point.Name, point.Question, stages.OpenPoints)
            .Match<PlacedCase>("placed", IsCompleteOf(policy), Expression.Lambda(turns, placed))
            .Then(action);
    }

    private IRuleDefinition Readings()
    {
        Expression<Action<IContext, PlacedCase, IEnumerable<PointAtStake>>> action = (context, placed, points) =>
            RuleDraft.Conclude(context, ReadingsOf(placed, points));
        return new RuleDraft(policy, policy.Id + "/readings", "Reads each open point that matters both ways; where many do, the engine decides.", stages.Readings)
            .Match<PlacedCase>("placed", IsCompleteOf(policy))
            .Collect<PointAtStake>("points", "point", [IsOfPlaced])
            .Then(action);
    }

    private object[] ReadingsOf(PlacedCase placed, IEnumerable<PointAtStake> points)
    {
        if (points.Count() > MostPoints) return [DecisionRules.EngineOn(placed)];
        Axis[] axes = [.. points.Select(p => p.Point).Join(table.Axes, p => p, a => a.OpenPoint, (_, a) => a).OrderBy(a => a.Index)];
        return [.. Enumerable.Range(0, 1 << axes.Length).Select(Read)];

        CaseReading Read(int bits)
        {
            int[] cells = [.. placed.Complete!.Cells];
            for (int i = 0; i < axes.Length; i++) cells[axes[i].Index] = bits >> i & 1; // cell 0 is yes
            return new CaseReading(placed, cells, axes.ToDictionary(a => a.OpenPoint!, a => cells[a.Index] == 0).AsReadOnly());
        }
    }

    private static Expression<Func<PlacedCase, PointAtStake, bool>> IsOfPlaced { get; } = (placed, point) => ReferenceEquals(point.Placed, placed);

    /// <summary>Whether a case of a policy leaves no facts open.</summary>
    public static Expression<Func<PlacedCase, bool>> IsCompleteOf(Policy policy) => placed => ReferenceEquals(placed.Policy, policy) && placed.Complete != null;
}
