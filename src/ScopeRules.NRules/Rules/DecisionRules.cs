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
        Expression<Action<IContext, PlacedCase, IEnumerable<CaseVerdict>, IEnumerable<RiderApplies>>> action = (context, placed, verdicts, riders) =>
            Decide(context, placed, verdicts, riders);
        return new RuleDraft(policy, policy.Id + "/decision", "The verdicts of all readings make the decision.", stages.Decision)
            .Match<PlacedCase>("placed", CaseRules.IsCompleteOf(policy))
            .Collect<CaseVerdict>("verdicts", "verdict", [isVerdictOf])
            .Collect<RiderApplies>("riders", "rider", [isRiderOf])
            .Then(action);
    }

    private IRuleDefinition ByEngine()
    {
        Expression<Func<PlacedCase, bool>> isOpen = placed => ReferenceEquals(placed.Policy, policy) && placed.Complete == null;
        Expression<Action<IContext, PlacedCase>> action = (context, placed) => RuleDraft.Conclude(context, EngineOn(placed));
        return new RuleDraft(policy, policy.Id + "/engine", "A case that leaves facts open is decided by the engine.", stages.Decision)
            .Match<PlacedCase>("placed", isOpen)
            .Then(action);
    }

    /// <summary>The engine's decision.</summary>
    public static CaseDecision EngineOn(PlacedCase placed) => new(placed.Given, placed.Policy.Decide(placed.Facts), isByRules: false);

    private static void Decide(IContext context, PlacedCase placed, IEnumerable<CaseVerdict> verdicts, IEnumerable<RiderApplies> riders)
    {
        ILookup<CaseReading, Rider> ofReading = riders.ToLookup(r => r.Reading, r => r.Rider);
        ReadingOutcome[] outcomes = [.. verdicts.Select(v => new ReadingOutcome(v.Clauses, [.. ofReading[v.Reading]]))];
        // Without a reading the engine has decided.
        RuleDraft.Conclude(context, outcomes.Length == 0 ? [] : [new CaseDecision(placed.Given, placed.Complete!.Conclude(outcomes), isByRules: true)]);
    }
}
