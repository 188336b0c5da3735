namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>Each key under <c>expect</c> can be met, and can fail with a message at what was expected.</summary>
internal sealed class ExpectationTests
{
    private const string Repair = "{request: fix, rented: yes, parts: [drum], urgent: yes, wanted-at: 2026-07-01T10:00:00+02:00}";
    private const string Unclear = "{request: fix, parts: [toner]}";
    private const string Toner = "{request: fix, rented: yes, parts: [toner]}";
    private const string Either = "{request: explain}";
    private const string Heavy = "{request: fix, rented: yes, pages: 60000}";
    private const string Contradiction = "{urgent: no, wanted-at: 2026-07-01T23:00:00+02:00}";

    [TestCase(Repair, "verdict: covered")]
    [TestCase(Heavy, "verdict: ask-manager")]
    [TestCase(Repair, "basis: clauses")]
    [TestCase(Either, "basis: agreement")]
    [TestCase("{request: buy}", "basis: otherwise")]
    [TestCase(Unclear, "basis: missing-facts")]
    [TestCase(Toner, "basis: open-point")]
    [TestCase(Contradiction, "basis: contradictory-facts")]
    [TestCase(Heavy, "presumption: not-covered")]
    [TestCase(Repair, "presumption: covered")]
    [TestCase(Unclear, "presumption: none")]
    [TestCase(Unclear, "possible: [not-covered, covered]")]
    [TestCase(Repair, "possible: covered")]
    [TestCase(Contradiction, "possible: []")]
    [TestCase(Repair, "clause: repairs")]
    [TestCase(Repair, "clause: [repairs]")]
    [TestCase(Either, "possible-clause: [advice-for-money, advice-with-contract]")]
    [TestCase(Repair, "possible-clause: repairs")]
    [TestCase(Repair, "level: on-site")]
    [TestCase(Heavy, "level: none")]
    [TestCase(Repair, "rider: call-back")]
    [TestCase(Repair, "rider: [price-list, call-back]")]
    [TestCase(Heavy, "refer: manager")]
    [TestCase(Toner, "refer: [manager]")]
    [TestCase(Repair, "obligation: Stay near the telephone.")]
    [TestCase(Repair, "obligation: [Stay near the telephone., Leave the printer switched on until we come.]")]
    [TestCase(Repair, "caveat: Drums and feeders are charged by the price list.")]
    [TestCase(Repair, "assuming: [pages, opened]")]
    [TestCase(Repair, "assuming: [opened, pages]")]
    [TestCase("{request: fix, rented: no, opened: no}", "assuming: []")]
    [TestCase(Unclear, "questions: [rented, opened, pages, urgent, wanted-at]")]
    [TestCase(Repair, "questions: []")]
    [TestCase(Toner, "open-point: ink-is-a-part")]
    [TestCase(Repair, "problems: []")]
    [TestCase(Contradiction, "problems: []")]
    public void What_is_expected_is_met(string facts, string expectation) => Messages(facts, expectation).Should().BeEmpty();

    [TestCase(Repair, "verdict: not-covered", "verdict: expected not-covered, but it is covered", "covered (clauses)")]
    [TestCase(Either, "basis: clauses", "basis: expected clauses, but it is agreement", "covered (agreement)")]
    [TestCase(Heavy, "presumption: none", "presumption: expected none, but it is not-covered", "ask-manager (clauses)")]
    [TestCase(Unclear, "presumption: covered", "presumption: expected covered, but it is none", "ask-manager (missing-facts)")]
    [TestCase(Unclear, "possible: [covered]", "possible: expected covered, but it is covered and not-covered", "ask-manager (missing-facts)")]
    [TestCase(Repair, "possible: []", "possible: expected none, but it is covered", "covered (clauses)")]
    [TestCase(Contradiction, "possible: covered", "possible: expected covered, but there is none", "ask-manager (contradictory-facts)")]
    [TestCase(Repair, "clause: [repairs, empty-toner]", "clause: expected repairs and empty-toner, but it is repairs", "covered (clauses)")]
    [TestCase(Either, "clause: advice-for-money", "clause: expected advice-for-money, but there is none", "covered (agreement)")]
    [TestCase(Either, "possible-clause: repairs", "possible-clause: expected repairs, but it is advice-with-contract and advice-for-money", "covered (agreement)")]
    [TestCase(Repair, "level: none", "level: expected none, but it is on-site", "covered (clauses)")]
    [TestCase(Either, "level: on-site", "level: expected on-site, but it is by-phone", "covered (agreement)")]
    [TestCase(Either, "rider: call-back", "rider: expected call-back, but there is none", "covered (agreement)")]
    [TestCase(Heavy, "refer: [sales, manager]", "refer: expected sales and manager, but it is manager", "ask-manager (clauses)")]
    [TestCase(Either, "refer: sales", "refer: expected sales, but there is none", "covered (agreement)")]
    [TestCase(Repair, "obligation: Pay.", "obligation: expected Pay., but it is \"Leave the printer switched on until we come.\" and \"Stay near the telephone.\"", "covered (clauses)")]
    [TestCase(Either, "obligation: Pay the fee for advice.", "obligation: expected \"Pay the fee for advice.\", but there is none", "covered (agreement)")]
    [TestCase(Either, "caveat: None at all.", "caveat: expected \"None at all.\", but there is none", "covered (agreement)")]
    [TestCase(Repair, "assuming: [opened]", "assuming: expected opened, but it is opened and pages", "covered (clauses)")]
    [TestCase(Repair, "assuming: []", "assuming: expected none, but it is opened and pages", "covered (clauses)")]
    [TestCase(Repair, "questions: [rented]", "questions: expected rented, but there is none", "covered (clauses)")]
    [TestCase(Toner, "questions: [rented]", "questions: expected rented, but there is none", "ask-manager (open-point)")]
    [TestCase(Unclear, "questions: []", "questions: expected none, but it is rented, wanted-at, pages, opened and urgent", "ask-manager (missing-facts)")]
    [TestCase(Heavy, "open-point: ink-is-a-part", "open-point: expected ink-is-a-part, but there is none", "ask-manager (clauses)")]
    [TestCase(Repair, "problems: [rented]", "problems: expected rented, but there is none", "covered (clauses)")]
    public void What_is_not_met_is_said_at_its_place(string facts, string expectation, string message, string decision)
    {
        int colon = expectation.IndexOf(':', StringComparison.Ordinal);
        int start = "  expect: {".Length + colon + 2;
        int length = expectation.Length - colon - 2;
        Messages(facts, expectation).Should().Be($$"""
            suite.yaml(5,{{start + 1}}): error SCOPE4100: {{message}}
             5 |   expect: {{{expectation}}}
               | {{new string(' ', start)}}{{new string('^', length)}}
              help: case `here` is {{decision}}

            """);
    }

    [Test]
    public void Each_expectation_that_is_not_met_is_a_failure_of_its_own()
    {
        SuiteCase one = SuiteText.Suite($"- name: here\n  facts: {Repair}\n  expect: {{level: by-phone, verdict: covered, clause: not-rented}}\n").Cases[0];
        CaseResult result = one.Run();
        result.Passed.Should().BeFalse();
        result.Case.Should().BeSameAs(one);
        result.Decision.Verdict.Should().Be(Verdict.Covered);
        result.Failures.Select(f => f.Message).Should().Equal(
            "level: expected by-phone, but it is on-site", "clause: expected not-rented, but it is repairs");
    }

    [Test]
    public void What_may_follow_but_need_not_is_not_what_follows()
    {
        // The fee is due only from customers without a contract, and whether this one has any is not known.
        Messages(Either, "refer: sales").Should().NotBeEmpty();
        Messages(Either, "possible-clause: advice-for-money").Should().BeEmpty();
        Messages("{request: explain, rented: no}", "refer: sales, obligation: Pay the fee for advice.").Should().BeEmpty();
    }

    private static string Messages(string facts, string expectation) =>
        SuiteText.Suite($"- name: here\n  facts: {facts}\n  expect: {{{expectation}}}\n").Messages();
}
