using NRules.Fluent;

namespace ScopeRules.NRules;

/// <summary>Adds policies to repositories of rules.</summary>
public static class PolicyRepositoryExtensions
{
    /// <summary>Adds a policy to the repository, as a rule set named by the policy's id, beside the rules that are in it.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="options">How it is made into rules; null: <see cref="PolicyRulesOptions.Default"/>.</param>
    /// <returns>The repository, to go on with.</returns>
    /// <exception cref="ArgumentException">The repository has a rule set of that name.</exception>
    public static RuleRepository AddPolicy(this RuleRepository repository, Policy policy, PolicyRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(repository);
        repository.Add(new PolicyRules(policy, options).RuleSet);
        return repository;
    }
}
