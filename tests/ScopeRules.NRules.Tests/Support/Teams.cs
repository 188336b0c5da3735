using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.Support;

/// <summary>Sessions with a team's own rules beside a policy.</summary>
internal static class Teams
{
    public static ISession SessionOf(Policy policy, params Type[] rules) => SessionOf(policy, options: null, rules);

    public static ISession SessionOf(Policy policy, PolicyRulesOptions? options, params Type[] rules)
    {
        rules.Should().OnlyContain(r => r.IsAssignableTo(typeof(Rule)));
        RuleRepository repository = new();
        repository.Load(x => x.PrivateTypes().From(rules).To("team"));
        return repository.AddPolicy(policy, options).Compile().CreateSession();
    }
}
