using NRules.RuleModel;
using ScopeRules.NRules.Rules;
using ScopeRules.Tables;

namespace ScopeRules.NRules;

/// <summary>
/// A policy as NRules rules. Each clause is a rule of its own, named by the clause's id, tagged with the policy's id and the heading of its
/// section, described by its title. A session decides every <see cref="CaseFacts"/> of the policy that is inserted, when it fires, and
/// then holds its <see cref="CaseDecision"/>, and for each reading of the open points that matter the <see cref="ClauseHolds"/>, the
/// <see cref="ClauseInForce"/>, the <see cref="CaseVerdict"/> and each <see cref="RiderApplies"/>.
/// </summary>
public sealed class PolicyRules : IRuleRepository
{
    /// <summary>Makes the rules of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="options">How; null: <see cref="PolicyRulesOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The priority is so low that not all steps fit below it.</exception>
    public PolicyRules(Policy policy, PolicyRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        options ??= PolicyRulesOptions.Default;
        DecisionTable table = policy.Table(options.AsOf);
        IReadOnlyList<ClausePlace> clauses = ClausePlace.Of(table);
        Stages stages = new(options.Priority, clauses);
        RuleSet = new RuleSet(policy.Id);
        RuleSet.Add(
        [
            .. new CaseRules(policy, table, clauses, stages).All(),
            .. new ClauseRules(policy, clauses, stages).All(),
            .. new VerdictRules(policy, table, stages).All(),
            .. new DecisionRules(policy, stages).All(),
        ]);
        AsOf = table.AsOf;
    }

    internal IRuleSet RuleSet { get; }

    /// <summary>The day for which they are made; null where the policy says the same on every day.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>The rules, as one set named by the policy's id.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => [RuleSet];
}
