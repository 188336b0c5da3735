using ScopeRules.Evaluation;

namespace ScopeRules.Laws;

/// <summary>What <see cref="BudgetLaws"/> found, made small.</summary>
public sealed class BudgetExamples
{
    [Test]
    public void An_open_point_that_may_not_matter_is_not_called_proven()
    {
        // No clause asks for the open point; to see that takes a step more than the three that find both verdicts.
        Policy policy = Example.Policy(
            "n: {question: How many, answer: whole-number, from: -5, to: 5}",
            "- {id: one, title: One, cites: None, when: {n: 1}, verdict: covered}",
            """
            open-points: {p: {question: Is it so, cites: None}}
            impossible: [{because: None, when: {any: [{all: [{n: {less-than: 1}}, {n: {less-than: 1}}]}]}}]
            """,
            "{verdict: not-covered}");
        Decision decision = Decided(policy, policy.Case(), steps: 3);
        decision.OpenPoints.Select(p => p.Name).Should().Equal("p");
        decision.IsProven.Should().BeFalse();
    }

    private static Decision Decided(Policy policy, CaseFacts facts, int steps) => new Decider(policy, policy.Table, steps).Decide(facts.State);
}
