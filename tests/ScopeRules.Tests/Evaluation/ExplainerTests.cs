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
    public void The_decision_that_is_explained_is_the_decision()
    {
        CaseFacts facts = Facts("teach", paid: false);

        Policy.Explain(facts).Decision.ToJson().Should().Be(Policy.Decide(facts).ToJson());
    }

    private static CaseFacts Facts(string request, bool paid) => Policy.Case().Set("request", request).Set("paid", paid).Set("parts", ["door"]);

    private static string[] Explain(CaseFacts facts) => [.. Policy.Explain(facts).Clauses.Select(c =>
        $"{c.Clause}: {c.Standing}{(c.Overriders.Count > 0 ? " by " + string.Join(", ", c.Overriders) : "")} "
        + $"[{string.Join("; ", c.Tests.Select(t => $"{t.Test}: {t.Given}, {(t.IsMet is { } met ? met ? "yes" : "no" : "open")}"))}]")];
}
