namespace ScopeRules.Laws;

/// <summary>What <see cref="IncompleteCaseLaws"/> found about contradictory facts, made small.</summary>
public sealed class ContradictionExamples
{
    [Test]
    public void A_combination_that_no_facts_can_meet_is_not_named_as_violated()
    {
        Policy policy = Example.Policy(
            """
            a: {question: Is it so, answer: yes-no}
            b: {question: Is it so, answer: yes-no}
            """,
            "- {id: one, title: One, cites: None, when: a, verdict: covered}",
            """
            impossible:
            - {because: That can not be met, when: [{any: [a, b]}, {not: a}, {not: b}]}
            - {because: It is so, when: a}
            - {because: It is not so, when: {a: no}}
            """);
        policy.Decide(policy.Case()).Problems.Select(p => p.Diagnostic.Message)
            .Should().Equal("the facts can't all be true: It is so", "the facts can't all be true: It is not so");
    }
}
