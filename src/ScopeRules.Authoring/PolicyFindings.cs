using ScopeRules.Authoring.Findings;
using ScopeRules.Diagnostics;

namespace ScopeRules.Authoring;

/// <summary>What is worth a look in a policy that has no mistakes.</summary>
public static class PolicyFindings
{
    /// <summary>Looks for clauses of one section that contradict each other in some possible case.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day to look at, where the policy depends on it; null: today, by the clock, in UTC.</param>
    /// <returns>Warnings, each with the facts of such a case.</returns>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static IReadOnlyList<Diagnostic> Of(Policy policy, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        DiagnosticBag bag = new();
        new SectionConflicts(policy.Table(asOf)).Report(bag);
        return bag.ToSorted();
    }
}
