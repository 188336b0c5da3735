using System.Text;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>What a case knows of a fact, and that nothing wrong ever makes it better.</summary>
public sealed class CaseFactsTests
{
    private static readonly Policy Policy = Samples.Policy;

    [Test]
    public void A_known_fact_decides() =>
        Decide(Policy.Case().Set("request", "explain").Set("active", true)).Verdict.Should().Be(Verdict.Covered);

    [Test]
    public void A_missing_fact_is_assumed_where_the_policy_says_so()
    {
        Decision decision = Decide(Policy.Case().Set("request", "explain"));

        decision.Verdict.Should().Be(Verdict.Covered);
        decision.Assuming.Select(f => f.Name).Should().Equal("active");
    }

    [Test]
    public void A_partly_known_fact_is_not_assumed()
    {
        Decision decision = Decide(Policy.Case().Set("request", "explain").Set("active", ["yes", "no"]));

        decision.Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        decision.Problems.Should().BeEmpty("not to know is no mistake");
    }

    [Test]
    public void An_unrecognised_fact_is_not_assumed_and_may_be_anything()
    {
        Decision decision = Decide(Policy.Case().Set("request", "explain").Set("active", "perhaps"));

        decision.Verdict.Should().Be(Verdict.AskManager);
        decision.Problems.Should().ContainSingle().Which.FactName.Should().Be("active");
        decision.Questions.Select(q => q.Fact.Name).Should().Equal("active");
    }

    [Test]
    public void An_undeclared_name_may_be_any_fact_so_nothing_is_assumed()
    {
        Decision decision = Decide(Policy.Case().Set("request", "explain").Set("actve", false));

        decision.Verdict.Should().Be(Verdict.AskManager);
        decision.Assuming.Should().BeEmpty();
        decision.Problems.Should().ContainSingle().Which.Diagnostic.Help.Should().Be("did you mean `active`?");
    }

    [Test]
    public void A_name_to_be_ignored_withdraws_nothing_and_may_come_twice()
    {
        CaseOptions options = new() { Ignoring = ["ticket", "active"] };
        CaseFacts facts = Policy.Case("{\"ticket\": 1, \"request\": \"explain\", \"ticket\": 2}"u8, options);

        facts.Problems.Should().BeEmpty();
        Decide(facts).Verdict.Should().Be(Verdict.Covered);
        facts.Set("active", false);
        Decide(facts).Verdict.Should().Be(Verdict.NotCovered, "a fact of the policy is never ignored");
    }

    [Test]
    public void Assumptions_can_be_turned_off()
    {
        CaseFacts facts = Policy.Case(new CaseOptions { TakeAssumptions = false }).Set("request", "explain");

        Decide(facts).Questions.Select(q => q.ToString()).Should().Equal("active");
        Decide(facts).Questions[0].IsAssumed.Should().BeFalse();
    }

    [Test]
    public void A_fact_set_again_is_given_anew_and_its_problem_is_gone()
    {
        CaseFacts facts = Policy.Case().Set("request", "explian").Set("active", "perhaps").Set("nonsense", "x").Set("request", "explain");

        facts.Problems.Select(p => p.FactName).Should().Equal("active", "nonsense");
        facts.Set("active", null).Problems.Select(p => p.FactName).Should().Equal("nonsense");
        Policy.Explain(facts).Clauses[1].Tests[0].Given.Should().Be("missing");
    }

    [Test]
    public void A_fact_that_came_twice_can_be_set_right()
    {
        CaseFacts facts = Policy.Case("{\"request\": \"explain\", \"request\": \"repair\"}"u8).Set("request", "explain");

        facts.OrThrow();
        Decide(facts).Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void A_name_that_a_program_has_set_is_not_set_silently_by_a_text_too()
    {
        CaseFacts facts = Policy.Case().Set("request", "explain");
        facts.AddYaml("request: repair\n");

        facts.Problems.Should().ContainSingle().Which.ToString().Should().Be("facts.yaml(1,1): error SCOPE3004: `request` is given twice");
    }

    [Test]
    public void A_decision_is_not_changed_by_facts_that_come_later()
    {
        CaseFacts facts = Policy.Case().Set("request", "explain").Set("nonsense", 1);
        Decision before = Decide(facts);

        facts.Set("active", false).Set("nonsense", 2).Set("more", true);

        before.Verdict.Should().Be(Verdict.AskManager);
        before.Assuming.Should().BeEmpty();
        before.Problems.Should().ContainSingle();
    }

    [Test]
    public void OrThrow_gives_the_facts_or_every_problem()
    {
        CaseFacts good = Policy.Case().Set("request", "explain");
        good.OrThrow().Should().BeSameAs(good);

        CaseFacts bad = Policy.Case("{\"request\": \"explian\", \"nonsense\": 1}"u8);
        bad.Invoking(f => f.OrThrow()).Should().Throw<PolicyException>()
            .Which.Message.Should().Be("""
                <json>(1,13): error SCOPE3002: `request`: `explian` is not one of its values; did you mean `explain`?
                 1 | {"request": "explian", "nonsense": 1}
                   |             ^^^^^^^^^
                  help: expected is one of explain, repair, something-else
                <json>(1,24): error SCOPE3001: the policy has no fact `nonsense`
                 1 | {"request": "explian", "nonsense": 1}
                   |                        ^^^^^^^^^^
                  help: there are `request` and `active`
                """);
    }

    [Test]
    public void Facts_belong_to_one_policy_and_one_revision_of_it()
    {
        CaseFacts facts = Policy.Case();
        Policy revision = Policy.Parse(Samples.Text).OrThrow();

        revision.Invoking(p => p.Decide(facts)).Should().Throw<ArgumentException>().WithMessage("These facts were made for another policy.*");
        revision.Invoking(p => p.Explain(facts)).Should().Throw<ArgumentException>();
    }

    [Test]
    public void Nothing_in_place_of_an_object_is_a_programming_error()
    {
        CaseFacts facts = Policy.Case();

        facts.Invoking(f => f.Set(null!, "x")).Should().Throw<ArgumentNullException>();
        facts.Invoking(f => f.Set("request", (IEnumerable<string>)null!)).Should().Throw<ArgumentNullException>();
        Policy.Invoking(p => p.Case((CaseOptions)null!)).Should().Throw<ArgumentNullException>();
        Policy.Invoking(p => p.Decide(null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public void Half_characters_from_a_program_are_shown_and_printed_safely()
    {
        CaseFacts facts = Policy.Case().Set("request", "\ud800").Set("\udfff", "x").Set("active", ["\ud800"]);

        facts.Problems.Should().HaveCount(3);
        string json = Decide(facts).ToJson();
        json.Should().NotContain("\ud800");
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json)).Should().Be(json);
    }

    [Test]
    public void What_is_wrong_never_makes_a_case_covered_that_would_not_be_covered_whatever_it_is()
    {
        string[] values = ["yes", "no", "", "?", "covered", "explain", "null", "[]"];
        foreach (string value in values)
        {
            Decision decision = Decide(Policy.Case().Set("request", "explain").Set("active", value));
            decision.Verdict.Should().Be(value switch { "yes" => Verdict.Covered, "no" => Verdict.NotCovered, _ => Verdict.AskManager });
        }
    }

    private static Decision Decide(CaseFacts facts) => Policy.Decide(facts);
}
