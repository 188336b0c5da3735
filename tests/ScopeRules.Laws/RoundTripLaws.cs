using ScopeRules.Laws.Generators;
using ScopeRules.Printing;

namespace ScopeRules.Laws;

/// <summary>Law 8: a policy printed and read back is the same policy.</summary>
public sealed class RoundTripLaws
{
    [Test]
    public void A_policy_printed_and_read_back_prints_and_decides_alike() => Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        string printed = PolicyPrinter.Print(policy.Model);
        PolicyResult result = ReleaseFiles.Parse(printed);
        string.Concat(result.Diagnostics.Select(d => d.Render())).Should().BeEmpty("it is read back from {0}", printed);
        Policy again = result.OrThrow();
        PolicyPrinter.Print(again.Model).Should().Be(printed);
        foreach (CaseDraft draft in sample.Cases)
        {
            again.Decide(draft.For(again)).ToJson().Replace(again.Sha256, policy.Sha256, StringComparison.Ordinal)
                .Should().Be(policy.Decide(draft.For(policy)).ToJson(), "of {0}", draft);
        }
    });
}
