using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Answers;

/// <summary>What asking and changing cost, and how often answers come.</summary>
public sealed class WeightTests
{
    [Test]
    public void Where_nothing_is_said_each_costs_and_counts_one()
    {
        Fact fact = Of("answer: yes-no, can-change: yes");
        fact.Should().BeEquivalentTo(new { Cost = 1, ChangeCost = 1, CanChange = true });
        Weights(fact, 2).Should().Equal(1, 1);
        Weights(Of("answer: whole-number"), 2).Should().Equal(1, 1);
    }

    [Test]
    public void What_is_said_counts()
    {
        Of("answer: yes-no, cost: 20, can-change: {cost: 5}").Should().BeEquivalentTo(new { Cost = 20, ChangeCost = 5, CanChange = true });
        Of("answer: yes-no, can-change: no").CanChange.Should().BeFalse();
        Weights(Of("answer: yes-no, weight: {true: 3}"), 2).Should().Equal([1, 3], "no is 0 and yes is 1");
        Weights(Of("answer: one-of, values: {a: A, b: B, c: C}, exhaustive: yes, weight: {c: 9, a: 2}"), 3).Should().Equal(2, 1, 9);
    }

    [TestCase("{outer: 5}", new[] { 5, 5, 5, 1 })]
    [TestCase("{outer: 5, b: 2}", new[] { 5, 2, 5, 1 })]
    [TestCase("{b: 2, outer: 5}", new[] { 5, 2, 5, 1 })]
    [TestCase("{inner: 3, outer: 5}", new[] { 5, 3, 3, 1 })]
    [TestCase("{c: 4, inner: 3, outer: 5}", new[] { 5, 3, 4, 1 })]
    public void A_value_gives_its_weight_to_those_that_belong_to_it_and_have_none_themselves(string weight, int[] expected) =>
        Weights(Of($"answer: one-of, weight: {weight}, values: {{outer: {{meaning: O, values: {{a: A, inner: {{meaning: I, values: {{b: B, c: C}}}}}}}}, something-else: E}}"), 4)
            .Should().Equal(expected);

    [Test]
    public void Of_two_values_that_are_the_same_the_inner_one_counts() =>
        Weights(Of("answer: one-of, weight: {inner: 2, outer: 3}, values: {outer: {meaning: O, values: {inner: I}}, something-else: E}"), 2)
            .Should().Equal(2, 1);

    private static Fact Of(string answer) => Samples.With($"  f: {{question: \"What is it?\", {answer}}}", "always").Vocabulary.Facts[0];

    private static IEnumerable<int> Weights(Fact fact, int count) => Enumerable.Range(0, count).Select(v => fact.WeightOf(v));
}
