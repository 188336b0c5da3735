using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>A fact of which somebody says that they don't know it.</summary>
public sealed class DontKnowTests
{
    private static readonly Policy Parts = Samples.With("""
          parts: {question: Which parts?, answer: several-of, values: {door: Door, roof: Roof}, assume: []}
          seats: {question: How many seats?, answer: whole-number, from: 0, assume: 5}
        """, "[{parts: {includes-none: [door, roof]}}, {seats: {at-least: 3}}]");

    [Test]
    public void It_may_be_any_value_and_none_is_assumed()
    {
        Decision decision = Samples.Policy.Decide(Samples.Policy.Case().Set("request", "explain").SetDontKnow("active"));

        decision.Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        decision.Assuming.Should().BeEmpty();
        decision.Problems.Should().BeEmpty("not to know is no mistake");
    }

    [Test]
    public void A_list_of_all_values_says_the_same()
    {
        Policy policy = Samples.Policy;
        string listed = policy.Decide(policy.Case().Set("request", "explain").Set("active", ["yes", "no"])).ToJson();

        policy.Decide(policy.Case().Set("request", "explain").SetDontKnow("active")).ToJson().Should().Be(listed);
    }

    [Test]
    public void Every_member_of_a_set_and_every_number_is_left_open()
    {
        Parts.Decide(Parts.Case()).Verdict.Should().Be(Verdict.Covered, "both are assumed");
        Parts.Decide(Parts.Case().SetDontKnow("parts")).Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        Parts.Decide(Parts.Case().SetDontKnow("seats")).Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        Parts.Decide(Parts.Case().SetDontKnow("seats").Set("parts", ["roof"])).Verdict.Should().Be(Verdict.NotCovered);
    }

    [Test]
    public void What_is_set_last_counts()
    {
        Parts.Decide(Parts.Case().SetDontKnow("parts").Set("parts", [])).Verdict.Should().Be(Verdict.Covered);
        Parts.Decide(Parts.Case().Set("parts", ["door"]).SetDontKnow("parts")).Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        Parts.Decide(Parts.Case().SetDontKnow("parts").Set("parts", (string?)null)).Assuming.Select(f => f.Name).Should().Equal("parts", "seats");
    }

    [Test]
    public void What_is_no_fact_is_a_problem()
    {
        CaseFacts facts = Parts.Case().SetDontKnow("part");

        facts.Problems.Should().ContainSingle().Which.Diagnostic.Message.Should().Be("the policy has no fact `part`");
        Parts.Case(new CaseOptions { Ignoring = ["part"] }).SetDontKnow("part").Problems.Should().BeEmpty();
    }

    [Test]
    public void An_explanation_says_so() =>
        Parts.Explain(Parts.Case().SetDontKnow("parts")).Clauses[0].Tests.Select(t => $"{t.Test}: {t.Given}, {(t.IsMet is null ? "open" : "settled")}")
            .Should().Equal("parts includes door: don't know, open", "parts includes roof: don't know, open");
}
