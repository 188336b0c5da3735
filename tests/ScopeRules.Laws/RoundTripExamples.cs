using ScopeRules.Printing;

namespace ScopeRules.Laws;

/// <summary>What <see cref="RoundTripLaws"/> found, made small.</summary>
public sealed class RoundTripExamples
{
    [TestCase("[]")]
    [TestCase("[x]")]
    [TestCase("[x, y]")]
    public void An_assumed_set_is_printed_as_a_list(string assumed)
    {
        Policy policy = Example.Policy(
            $"a: {{question: Which, answer: several-of, values: {{x: X, y: Y}}, assume: {assumed}}}",
            "- {id: one, title: One, cites: None, when: {a: {includes-all: x}}, verdict: covered}");
        ReadBack(policy).Vocabulary.Facts[0].Assumed.Should().Be(assumed);
    }

    private static Policy ReadBack(Policy policy) => Policy.Parse(PolicyPrinter.Print(policy.Model)).OrThrow();
}
