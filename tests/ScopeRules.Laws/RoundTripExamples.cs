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

    [TestCase("more-than: 9007199254740991")]
    [TestCase("less-than: -9007199254740991")]
    public void A_bound_beyond_the_greatest_number_is_printed_so_that_it_can_be_read(string test)
    {
        Policy policy = Example.Policy(
            "n: {question: How many, answer: whole-number}",
            $"- {{id: one, title: One, cites: None, when: {{n: {{not: {{{test}}}}}}}, verdict: covered}}");
        PolicyPrinter.Print(ReadBack(policy).Model).Should().Be(PolicyPrinter.Print(policy.Model)).And.Contain(test);
    }

    [Test]
    public void What_would_come_twice_when_printed_is_refused()
    {
        const string Fact = "a: {question: Is it so, answer: yes-no}";
        const string Clause = "- {id: one, title: One, cites: None, when: a, verdict: covered, obligations: [Pay., 'Pay. ']}";
        const string Calendar = "calendars: {hours: {zone: UTC, open: {mon: 09:00-10:00, mon-mon: 11:00-12:00}}}";
        PolicyResult result = Policy.Parse(Example.Yaml(Fact, Clause, Calendar));
        result.Diagnostics.Select(d => d.Message).Should().Equal("`mon-mon` is no day or range of days", "`Pay.` is listed twice");
    }

    private static Policy ReadBack(Policy policy) => Policy.Parse(PolicyPrinter.Print(policy.Model)).OrThrow();
}
