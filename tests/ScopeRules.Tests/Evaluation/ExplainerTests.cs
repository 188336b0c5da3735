namespace ScopeRules.Tests.Evaluation;

/// <summary>Every clause's standing, with the tests that settle it or keep it open.</summary>
public sealed class ExplainerTests
{
    private static readonly Policy Policy = Policy.Parse("""
        scoperules: 1
        policy: sample
        title: What our support does
        source: {document: Support Terms}
        precedence: [not-covered, covered]
        facts:
          request: {question: What is asked, answer: one-of, values: {explain: Explain, repair: Repair, teach: Teach}, exhaustive: yes}
          seats: {question: How many, answer: whole-number, from: 0, assume: 5}
          parts: {question: Which, answer: several-of, values: {door: Door, roof: Roof}}
          paid: {question: Is it paid, answer: yes-no}
        terms:
          small: {seats: {at-least: 1, at-most: 9}}
        open-points:
          weekends: {question: Weekends too, cites: Hours}
        sections:
        - heading: Scope
          clauses:
          - {id: teach, title: No courses., cites: Scope, when: {request: teach}, verdict: not-covered}
          - {id: explain, title: We explain., cites: Scope, when: [small, {any: [{request: [explain, teach]}, paid]}], unless: {parts: {includes-all: roof}}, verdict: covered}
          - {id: weekend, title: Weekends., cites: Scope, when: weekends, verdict: covered}
          - {id: exception, title: Paid repairs., cites: Scope, when: {request: {not: explain}, paid: yes}, overrides: teach, verdict: covered}
        otherwise: {verdict: ask-manager}
        """).OrThrow();

    [Test]
    public void What_holds_names_the_tests_that_make_it_hold() => Explain(Facts("explain", paid: false)).Should().Equal(
        "teach: DoesNotHold [request is teach: explain, no]",
        "explain: Determines [seats is at least 1 and at most 9: 5, assumed, yes; request is explain or teach: explain, yes; parts includes roof: [door], no]",
        "weekend: MayBeInForce [weekends: open point, open]",
        "exception: DoesNotHold [request is not explain: explain, no]");

    [Test]
    public void What_is_set_aside_names_the_clause_that_does_it() => Explain(Facts("teach", paid: true)).Should().Equal(
        "teach: SetAside by exception [request is teach: teach, yes]",
        "explain: Determines [seats is at least 1 and at most 9: 5, assumed, yes; request is explain or teach: teach, yes; parts includes roof: [door], no]",
        "weekend: MayBeInForce [weekends: open point, open]",
        "exception: Determines [request is not explain: teach, yes; paid is yes: yes, yes]");

    [Test]
    public void What_is_open_names_the_tests_that_keep_it_open() => Explain(Policy.Case().Set("request", ["repair", "teach"]).Set("paid", null)).Should().Equal(
        "teach: MayBeInForce by exception [request is teach: [repair, teach], open]",
        "explain: MayBeInForce [request is explain or teach: [repair, teach], open; paid is yes: missing, open; parts includes roof: missing, open]",
        "weekend: MayBeInForce [weekends: open point, open]",
        "exception: MayBeInForce [paid is yes: missing, open]");

    [Test]
    public void What_is_in_force_but_of_lower_rank_is_outweighed() => Explain(Facts("teach", paid: false)).Should().Equal(
        "teach: Determines [request is teach: teach, yes]",
        "explain: Outweighed [seats is at least 1 and at most 9: 5, assumed, yes; request is explain or teach: teach, yes; parts includes roof: [door], no]",
        "weekend: MayBeInForce [weekends: open point, open]",
        "exception: DoesNotHold [paid is yes: no, no]");

    [Test]
    public void What_is_unrecognised_is_called_so() =>
        Explain(Facts("dance", paid: false))[0].Should().Be("teach: MayBeInForce [request is teach: unrecognised, open]");

    [Test]
    public void The_reason_names_the_first_test_that_fails_with_its_line_which_can_be_a_terms() => Reasons(Facts("fix", paid: false).Set("seats", 12)).Should().Equal(
        "teach: may be in force: it depends on whether `request` is teach (unrecognised; line 18)",
        "explain: does not hold: `seats` is 12, not at least 1 and at most 9 (line 12)",
        "weekend: may be in force: it depends on whether `weekends` (open point)",
        "exception: does not hold: `paid` is no (line 21)");

    [Test]
    public void The_reason_names_what_sets_aside_and_what_determines_says_what_meets_it() => Reasons(Facts("teach", paid: true)).Should().Equal(
        "teach: set aside by `exception` (line 21), which is in force",
        "explain: in force: `seats` is assumed to be 5, which is at least 1 and at most 9 (line 12); `request` is teach; `parts` is [door], without roof (line 19)",
        "weekend: may be in force: it depends on whether `weekends` (open point)",
        "exception: in force: `request` is teach, not explain; `paid` is yes (line 21)");

    [Test]
    public void The_reason_names_what_comes_first_in_precedence() => Reasons(Facts("teach", paid: false))[1].Should()
        .Be("explain: in force, but outweighed: `teach` (line 18) concludes not-covered, which comes first in precedence");

    [Test]
    public void The_reason_names_what_comes_first_even_if_it_is_only_possible() => Reasons(Policy.Case().Set("request", ["explain", "teach"]).Set("paid", false).Set("parts", []))[1].Should()
        .Be("explain: in force, but outweighed: `teach` (line 18) may be in force with not-covered, which comes first in precedence");

    [Test]
    public void The_reason_names_what_may_set_aside() => Reasons(Policy.Case().Set("request", "teach").Set("parts", []))[0].Should()
        .Be("teach: may be in force: `exception` (line 21) may set it aside");

    [Test]
    public void Of_a_verdict_that_comes_last_in_precedence_only_what_overrides_a_clause_in_force_could_have_spoken() =>
        Policy.Explain(Facts("teach", paid: false).Set("seats", 12)).Clauses.Where(c => c.CouldSpeak).Select(c => c.Clause.Id).Should().Equal("teach", "weekend", "exception");

    [Test]
    public void Where_otherwise_may_speak_every_clause_could_have_spoken() =>
        Policy.Explain(Facts("repair", paid: false)).Clauses.Should().OnlyContain(c => c.CouldSpeak);

    [TestCase("teach", false, "paid, request", TestName = "What_is_given_and_enough_by_itself_is_the_sufficient_reason")]
    [TestCase("explain", false, "parts, request, seats", TestName = "What_is_assumed_can_be_a_part_of_the_sufficient_reason")]
    public void The_sufficient_reason_is_what_is_left_of_the_facts(string request, bool paid, string facts) =>
        string.Join(", ", Policy.Explain(Facts(request, paid)).SufficientFacts!).Should().Be(facts);

    [Test]
    public void A_case_that_is_not_decided_has_no_sufficient_reason() => Policy.Explain(Policy.Case().Set("request", "teach")).SufficientFacts.Should().BeNull();

    [Test]
    public void A_fact_that_is_not_recognised_is_no_reason_and_stays_unrecognised() =>
        Policy.Explain(Facts("dance", paid: true).Set("parts", [])).SufficientFacts!.Select(f => f.Name).Should().Equal("paid", "parts", "seats");

    [Test]
    public void Where_every_case_comes_to_the_same_no_fact_is_needed()
    {
        Policy all = Policy.Parse("""
            scoperules: 1
            policy: sample
            title: All
            source: {document: Support Terms}
            precedence: [covered]
            facts: {paid: {question: Is it paid, answer: yes-no}}
            sections: [{heading: Scope, clauses: [{id: all, title: All., cites: Scope, when: always, verdict: covered}]}]
            otherwise: {verdict: ask-manager}
            """).OrThrow();

        all.Explain(all.Case().Set("paid", true)).SufficientFacts.Should().BeEmpty();
    }

    [Test]
    public void The_decision_that_is_explained_is_the_decision()
    {
        CaseFacts facts = Facts("teach", paid: false);

        Policy.Explain(facts).Decision.ToJson().Should().Be(Policy.Decide(facts).ToJson());
    }

    private static string[] Reasons(CaseFacts facts) => [.. Policy.Explain(facts).Clauses.Select(c => $"{c.Clause}: {c.Reason}")];

    private static CaseFacts Facts(string request, bool paid) => Policy.Case().Set("request", request).Set("paid", paid).Set("parts", ["door"]);

    private static string[] Explain(CaseFacts facts) => [.. Policy.Explain(facts).Clauses.Select(c =>
        $"{c.Clause}: {c.Standing}{(c.Overriders.Count > 0 ? " by " + string.Join(", ", c.Overriders) : "")} "
        + $"[{string.Join("; ", c.Tests.Select(t => $"{t.Test}: {t.Given}, {(t.IsMet is { } met ? met ? "yes" : "no" : "open")}"))}]")];
}
