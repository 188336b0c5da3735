using System.Text.Json.Nodes;
using ScopeRules.Printing;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>Facts that were renamed: cases may still use the names that they had.</summary>
public sealed class FormerNamesTests
{
    private static readonly Policy Policy = Samples.With("""
          urgent:
            question: Is it urgent?
            formerly: [pressing, emergency]
            answer: yes-no
            assume: no
        """, "urgent");

    [TestCase("urgent")]
    [TestCase("pressing")]
    [TestCase("emergency")]
    public void A_fact_is_given_by_any_of_its_names(string name)
    {
        Decision decision = Policy.Decide(Policy.Case().Set(name, true));

        decision.Verdict.Should().Be(Verdict.Covered);
        decision.Problems.Should().BeEmpty();
    }

    [Test]
    public void A_former_name_is_no_name_to_ignore() =>
        Policy.Decide(Policy.Case(new CaseOptions { Ignoring = ["pressing"] }).Set("pressing", true)).Verdict.Should().Be(Verdict.Covered);

    [Test]
    public void Set_again_by_another_name_the_last_counts()
    {
        CaseFacts facts = Policy.Case().Set("pressing", "perhaps").Set("urgent", "maybe").Set("emergency", true);

        facts.Problems.Should().BeEmpty();
        Policy.Decide(facts).Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void Given_by_two_names_in_one_source_it_is_given_twice()
    {
        CaseFacts facts = Policy.Case("""{"urgent": true, "pressing": true}"""u8);

        Problem problem = facts.Problems.Should().ContainSingle().Subject;
        problem.FactName.Should().Be("urgent");
        problem.Diagnostic.Message.Should().Be("`pressing` is given twice");
        problem.Diagnostic.Help.Should().Be("it is the former name of `urgent`; keep one of them");
    }

    [Test]
    public void The_vocabulary_and_its_schema_know_them()
    {
        Policy.Vocabulary.TryFind("pressing", out Fact? fact).Should().BeTrue();
        fact!.Name.Should().Be("urgent");
        fact.Formerly.Should().Equal("pressing", "emergency");
        JsonNode properties = JsonNode.Parse(Policy.Vocabulary.ToJsonSchema())!["properties"]!;
        ((bool?)properties["pressing"]!["deprecated"]).Should().BeTrue();
        ((string?)properties["pressing"]!["description"]).Should().Be("The former name of urgent.");
        properties["urgent"]!["deprecated"].Should().BeNull();
    }

    [Test]
    public void A_policy_is_printed_with_them() => PolicyPrinter.Print(Policy.Model).Should().Contain("formerly: [pressing, emergency]");
}
