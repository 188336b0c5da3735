using ScopeRules.Laws.Generators;
using ScopeRules.Printing;

namespace ScopeRules.Laws;

/// <summary>Law 9: any bytes give a policy or located mistakes, on a small stack.</summary>
public sealed class AnyBytesLaws
{
    // Mistakes of files as such, and the count of those that are not shown.
    private static readonly string[] WithoutPlace = ["SCOPE1003", "SCOPE1004", "SCOPE1099"];

    [Test]
    public void Any_bytes_give_a_policy_that_decides_or_located_mistakes() => Law.Holds(
        Damage.OfPolicies, Sizes.DamagedPolicies, damage => SmallStack.Run(() =>
    {
        using MemoryStream stream = new(damage.Bytes);
        PolicyResult result = Policy.Read(stream, "damaged.yaml");
        result.IsLoaded.Should().Be(result.Diagnostics.All(d => d.Severity == Severity.Warning));
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            (diagnostic.Line > 0 && diagnostic.Column > 0).Should().Be(!WithoutPlace.Contains(diagnostic.Code), diagnostic.Render());
            diagnostic.Render().Should().Contain(diagnostic.Code).And.NotContain("\t").And.NotMatchRegex("[\0-\x09\x0b-\x1f]");
        }

        if (result.Policy is { } policy) Try(policy, damage.Sample.Cases.Append(CaseDraft.Empty));
    }));

    [Test]
    public void Any_bytes_are_a_case_that_is_decided() => Law.Holds(Damage.OfCases, Sizes.DamagedCases, damage => SmallStack.Run(() =>
    {
        Policy policy = damage.Sample.Policy.Load();
        CaseFacts facts = policy.Case(damage.Bytes);
        Decision decision = policy.Decide(facts);
        _ = decision.ToJson();
        foreach (Problem problem in facts.Problems) problem.Diagnostic.Render().Should().NotBeEmpty();
    }));

    private static void Try(Policy policy, IEnumerable<CaseDraft> cases)
    {
        foreach (CaseDraft draft in cases)
        {
            CaseFacts facts = draft.For(policy);
            _ = policy.Decide(facts).ToJson();
            _ = policy.Explain(facts);
        }

        _ = PolicyPrinter.Print(policy.Model);
        _ = policy.Vocabulary.ToJsonSchema();
    }
}
