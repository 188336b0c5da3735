using System.Linq.Expressions;
using NRules.RuleModel;

namespace ScopeRules.NRules.Rules;

/// <summary>The verdicts of all readings of a case to its decision; a case that leaves facts open to the engine's.</summary>
internal sealed class DecisionRules(Policy policy, Stages stages)
{
    public IEnumerable<IRuleDefinition> All() => [ByRules(), ByEngine()];

    private IRuleDefinition ByRules()
    {
        Expression<Func<PlacedCase, CaseVerdict, bool>> isVerdictOf = (placed, verdict) => ReferenceEquals(verdict.Reading.Placed, placed);
        Expression<Func<PlacedCase, RiderApplies, bool>> isRiderOf = (placed, rider) => ReferenceEquals(rider.Reading.Placed, placed);
        Expression<Func<IEnumerable<CaseVerdict>, bool>> areAny = verdicts => verdicts.Any();
        Expression<Action<IContext, PlacedCase, IEnumerable<CaseVerdict>, IEnumerable<RiderApplies>>> action = (context, placed, verdicts, riders) =>
            RuleDraft.Conclude(context, Decide(placed, verdicts, riders));
        return new RuleDraft(policy, policy.Id + "/decision", "The verdicts of all readings make the decision.", stages.Decision)
            .Match<PlacedCase>("placed", IsOurs)
            .Collect<CaseVerdict>("verdicts", "verdict", [isVerdictOf], areAny)
            .Collect<RiderApplies>("riders", "rider", [isRiderOf])
            .Then(action);
    }

    private IRuleDefinition ByEngine()
    {
        Expression<Func<PlacedCase, IEnumerable<PointAtStake>, bool>> isForEngine = (placed, points) =>
            placed.Complete == null || points.Count() > CaseRules.MostPoints;
        Expression<Action<IContext, PlacedCase>> action = (context, placed) =>
            RuleDraft.Conclude(context, new CaseDecision(placed.Given, policy.Decide(placed.Facts), isByRules: false));
        return new RuleDraft(policy, policy.Id + "/engine", "A case that leaves facts open is decided by the engine.", stages.Decision)
            .Match<PlacedCase>("placed", IsOurs)
            .Collect<PointAtStake>("points", "point", [CaseRules.IsOfPlaced], isForEngine)
            .Then(action);
    }

    private static CaseDecision Decide(PlacedCase placed, IEnumerable<CaseVerdict> verdicts, IEnumerable<RiderApplies> riders)
    {
        ILookup<CaseReading, Rider> ofReading = riders.ToLookup(r => r.Reading, r => r.Rider);
        ReadingOutcome[] outcomes = [.. verdicts.Select(v => new ReadingOutcome(v.Clauses, [.. ofReading[v.Reading]]))];
        return new CaseDecision(placed.Given, placed.Complete!.Conclude(outcomes), isByRules: true);
    }

    private Expression<Func<PlacedCase, bool>> IsOurs => placed => ReferenceEquals(placed.Policy, policy);
}
