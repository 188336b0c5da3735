using ScopeRules.Model;

namespace ScopeRules.Tests.Support;

/// <summary>What a policy takes a value for that a facts file gives.</summary>
internal static class Reading
{
    /// <summary>What is then known of the fact, or why it was not recognised.</summary>
    public static string Of(Policy policy, string fact, string yaml)
    {
        CaseFacts facts = policy.Case();
        facts.AddYaml($"{fact}: {yaml}\n");
        return Of(facts, fact);
    }

    public static string Of(CaseFacts facts, string name)
    {
        facts.Policy.Vocabulary.TryFind(name, out Fact? fact).Should().BeTrue();
        Knowledge known = facts.State.Of(fact!);
        return known.Unrecognised is null ? known.ToString()! : facts.Problems.Should().ContainSingle().Subject.Diagnostic.Message[$"`{name}`: ".Length..];
    }
}
