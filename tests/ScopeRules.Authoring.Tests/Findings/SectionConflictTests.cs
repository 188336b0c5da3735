using ScopeRules.Authoring.Findings;

namespace ScopeRules.Authoring.Tests.Findings;

public sealed partial class SectionConflictTests
{
    [Test]
    public void Clauses_of_a_section_that_say_different_things_of_one_case_are_found_with_the_case() => Found("""
        - heading: A
          clauses:
          - {id: a, title: A., cites: A, when: {n: {at-least: 5}}, verdict: covered}
          - {id: b, title: B., cites: A, when: {n: {at-most: 7}, s: {includes-any: [x, y]}}, verdict: not-covered}
        """).Should().Equal(
        """
        policy.yaml(15,5): warning SCOPE5001: `a` says covered and `b` says not-covered of one case: n: 5 and s: [x, y]
         15 |   - {id: b, title: B., cites: A, when: {n: {at-most: 7}, s: {includes-any: [x, y]}}, verdict: not-covered}
            |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: `precedence` decides for not-covered; say with `overrides` or `unless` if the document means one of them

        """);

    [TestCase("{n: 1}", "{n: 2}", "", TestName = "Clauses_that_cannot_hold_together_do_not_disagree")]
    [TestCase("{n: 1}", "yes-no", "overrides: a, ", TestName = "Where_one_overrides_the_other_they_do_not_disagree")]
    [TestCase("{n: 9}", "yes-no", "", TestName = "What_is_impossible_is_no_case")]
    public void Nothing_is_found_where_the_section_is_clear(string first, string second, string overrides) => Found($$"""
        - heading: A
          clauses:
          - {id: a, title: A., cites: A, when: {{first}}, verdict: covered}
          - {id: b, title: B., cites: A, when: {{second}}, {{overrides}}verdict: not-covered}
        """).Should().BeEmpty();

    [Test]
    public void A_clause_that_a_third_one_sets_aside_does_not_disagree_there() => Found("""
        - heading: A
          clauses:
          - {id: a, title: A., cites: A, when: {n: 1}, verdict: covered}
          - {id: b, title: B., cites: A, when: {n: [1, 2]}, verdict: not-covered}
        - heading: B
          clauses:
          - {id: c, title: C., cites: B, when: {n: 1}, overrides: b, verdict: covered}
        """).Should().BeEmpty();

    [Test]
    public void Clauses_of_different_sections_may_disagree_for_that_is_what_precedence_is_for() => Found("""
        - heading: A
          clauses: [{id: a, title: A., cites: A, when: yes-no, verdict: covered}]
        - heading: B
          clauses: [{id: b, title: B., cites: B, when: yes-no, verdict: not-covered}]
        """).Should().BeEmpty();

    [Test]
    public void The_page_shows_what_is_found_and_how_it_is_mended()
    {
        HelpPage page = HelpPage.Of(typeof(FindingCodes).Assembly, FindingCodes.Conflict.Code);
        IReadOnlyList<Diagnostic> avoid = PolicyFindings.Of(Policy.Parse(page.Avoid!.Text).OrThrow());

        avoid.Select(d => d.Code).Should().Equal("SCOPE5001").And.Equal(page.Code);
        page.Avoid.IsRemarkedOn(avoid[0].Line).Should().BeTrue();
        PolicyFindings.Of(Policy.Parse(page.Prefer!.Text).OrThrow()).Should().BeEmpty();
    }

    private static IEnumerable<string> Found(string sections) => PolicyFindings.Of(Policy.Parse($$$"""
        scoperules: 1
        policy: demo
        title: A policy
        source: {document: Terms}
        precedence: [not-covered, covered]
        facts:
          n: {question: How many, answer: whole-number, from: 0, to: 9}
          s: {question: Which, answer: several-of, values: {x: X, y: Y}}
          yes-no: {question: Is it, answer: yes-no}
        impossible: [{because: Nine is never so., when: {n: 9, yes-no: yes}}]
        sections:
        {{{sections}}}
        otherwise: {verdict: ask-manager}

        """).OrThrow()).Select(d => d.Render());
}
