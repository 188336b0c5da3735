namespace ScopeRules.Laws;

/// <summary>What <see cref="MonotonicityLaws"/> found about rule 5, made small.</summary>
public sealed class AssumptionExamples
{
    [Test]
    public void An_assumption_that_rules_out_only_a_combination_of_unrecognised_values_is_withdrawn_too()
    {
        Policy policy = Example.Policy(
            """
            a: {question: Which, answer: one-of, values: {x: X, something-else: Else}}
            b: {question: Which, answer: one-of, values: {x: X, something-else: Else}}
            c: {question: Is it so, answer: yes-no, assume: no}
            """,
            "- {id: one, title: One, cites: None, when: c, verdict: not-covered}",
            "impossible: [{because: None, when: {a: x, b: x, c: no}}]",
            "{verdict: covered}");
        Decision halfRight = policy.Decide(policy.Case().Set("a", "x").Set("b", "?"));
        halfRight.Possible.Should().Equal([Verdict.Covered, Verdict.NotCovered], "b may be x, and c then is so");

        Decision bothWrong = policy.Decide(policy.Case().Set("a", "?").Set("b", "?"));
        bothWrong.Possible.Should().Equal([Verdict.Covered, Verdict.NotCovered], "both may be x, and c then is so");
        bothWrong.Questions.Select(q => q.Fact.Name).Should().Equal("c", "a", "b");
    }
}
