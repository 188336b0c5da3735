using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Evaluation;

public sealed class AsOfTests
{
    private static readonly Policy Dated = Policy.Parse("""
        scoperules: 1
        policy: dated
        title: A policy that changes
        source: {document: Terms}
        precedence: [not-covered, covered]
        facts:
          late: {question: Is it late?, answer: yes-no}
        sections:
        - heading: Hours
          clauses:
          - {id: old, title: The old one., cites: Hours, when: always, verdict: covered, effective-until: 2026-12-31}
          - {id: new, title: The new one., cites: Hours, when: late, verdict: not-covered, effective-from: 2027-01-01}
        otherwise: {verdict: ask-manager}

        """).OrThrow();

    [TestCase("2026-12-31", "covered", "old")]
    [TestCase("2027-01-01", "not-covered", "new")]
    public void A_clause_counts_from_its_first_day_to_its_last(string asOf, string verdict, string clause)
    {
        Decision decision = Dated.Decide(Dated.Case(On(asOf)).Set("late", true));
        decision.Verdict.Name().Should().Be(verdict);
        decision.Clauses.Select(c => c.Id).Should().Equal(clause);
        decision.AsOf.Should().Be(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture));
        decision.ToJson().Should().Contain($"\"asOf\": \"{asOf}\"");
    }

    [Test]
    public void What_is_not_in_effect_is_explained_so()
    {
        Explanation explanation = Dated.Explain(Dated.Case(On("2027-01-01")).Set("late", true));
        ClauseExplanation old = explanation.Clauses[0];
        old.Standing.Should().Be(ClauseStanding.DoesNotHold);
        old.Tests.Select(t => (t.Test, t.Given, t.IsMet)).Should().Equal(("in effect until 2026-12-31", "2027-01-01", false));
    }

    [Test]
    public void Questions_are_those_of_the_day()
    {
        Dated.Decide(Dated.Case(On("2026-06-01"))).Questions.Should().BeEmpty();
        Dated.Decide(Dated.Case(On("2027-06-01"))).Questions.Select(q => q.Fact.Name).Should().Equal("late");
    }

    [Test]
    public void Without_a_day_it_is_today()
    {
        DateOnly before = DateOnly.FromDateTime(DateTime.UtcNow);
        Decision decision = Dated.Decide(Dated.Case());
        decision.AsOf.Should().BeOneOf(before, DateOnly.FromDateTime(DateTime.UtcNow));
    }

    [Test]
    public void A_policy_that_says_the_same_on_every_day_has_no_day() =>
        Samples.Policy.Decide(Samples.Policy.Case(On("2026-06-01"))).AsOf.Should().BeNull();

    [Test]
    public void Any_number_of_days_can_be_asked_for() =>
        Enumerable.Range(0, 200).Select(d => Dated.Decide(Dated.Case(new CaseOptions { AsOf = new DateOnly(2026, 12, 1).AddDays(d) }).Set("late", true)).Verdict)
            .GroupBy(v => v).Select(g => (g.Key, g.Count())).Should().Equal((Verdict.Covered, 31), (Verdict.NotCovered, 169));

    private static CaseOptions On(string asOf) => new() { AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) };
}
