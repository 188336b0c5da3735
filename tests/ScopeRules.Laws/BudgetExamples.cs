using ScopeRules.Diagrams;
using ScopeRules.Evaluation;

namespace ScopeRules.Laws;

/// <summary>What <see cref="BudgetLaws"/> found, made small.</summary>
public sealed class BudgetExamples
{
    [Test]
    public void An_open_point_that_may_not_matter_is_not_called_proven()
    {
        // No clause asks for the open point; to see that takes more steps than to find both verdicts.
        Policy policy = Example.Policy(
            "n: {question: How many, answer: whole-number, from: -5, to: 5}",
            "- {id: one, title: One, cites: None, when: {n: 1}, verdict: covered}",
            """
            open-points: {p: {question: Is it so, cites: None}}
            impossible: [{because: None, when: {any: [{all: [{n: {less-than: 1}}, {n: {less-than: 1}}]}]}}]
            """,
            "{verdict: not-covered}");
        for (int steps = 0; steps < 20; steps++)
        {
            Decision decision = Decided(policy, policy.Case(), steps);
            if (decision.IsProven) decision.OpenPoints.Should().BeEmpty("{0} steps were enough", steps);
        }
    }

    [Test]
    public void An_assumption_is_not_taken_where_the_search_for_conflicts_had_to_stop()
    {
        // The assumption leaves no completion at all; to see that takes two steps.
        Policy policy = Example.Policy(
            """
            a: {question: Which, answer: one-of, values: {x: X, y: Y}, exhaustive: yes, assume: x}
            b: {question: Is it so, answer: yes-no}
            """,
            "- {id: one, title: One, cites: None, when: b, verdict: not-covered}",
            """
            impossible:
            - {because: None, when: {a: x, b: yes}}
            - {because: None, when: {a: x, b: no}}
            """,
            "{verdict: covered}");
        Decision decision = Decided(policy, policy.Case(), steps: 1);
        decision.Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        decision.IsProven.Should().BeFalse();
    }

    [Test]
    public void More_assumptions_than_are_told_apart_are_all_withdrawn_and_not_called_proven()
    {
        string[] names = [.. Enumerable.Range(10, 13).Select(i => $"a{i}")];
        Policy policy = Example.Policy(
            string.Join('\n', names.Append("b").Select(n => $"{n}: {{question: Is it so, answer: yes-no, assume: no}}")),
            "- {id: one, title: One, cites: None, when: {not: a22}, verdict: covered}",
            $"impossible: [{string.Join(", ", names.Select(n => $"{{because: None, when: {{{n}: {(n == "a10" ? "no" : "yes")}, b: yes}}}}"))}]");
        Decision decision = policy.Decide(policy.Case().Set("b", true));
        decision.Possible.Should().Equal([Verdict.Covered], "b is so only where a22 is not");
        decision.IsProven.Should().BeFalse("only a10 need have been withdrawn");
        decision.Assuming.Should().BeEmpty();
    }

    private static Decision Decided(Policy policy, CaseFacts facts, int steps) => new Decider(policy, policy.Table(), steps, DiagramBudget.None).Decide(facts.State);
}
