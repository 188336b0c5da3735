using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Definitions;

/// <summary>What a policy's rules are called, and in which order they come.</summary>
public sealed class DefinitionTests
{
    private static readonly Policy Help = PrinterHelp.Load();
    private static readonly IReadOnlyList<IRuleDefinition> Rules = [.. new PolicyRules(Help).RuleSet.Rules];

    [Test]
    public void Each_clause_is_one_rule_with_its_id_and_title_tagged_with_policy_and_section()
    {
        foreach (Clause clause in Help.Clauses)
        {
            IRuleDefinition rule = Rules.Should().ContainSingle(r => r.Name == clause.Id).Subject;
            rule.Description.Should().Be(clause.Title);
            rule.Tags.Should().BeEquivalentTo("printer-help", clause.Section);
            rule.Repeatability.Should().Be(RuleRepeatability.Repeatable);
        }
    }

    [Test]
    public void A_rider_is_a_rule_with_its_id_and_title_and_an_open_point_one_with_its_question()
    {
        Rules.Should().ContainSingle(r => r.Name == "fee").Which.Description.Should().Be("It may cost something.");
        Rules.Should().ContainSingle(r => r.Name == "wide-is-a-plotter").Which.Description.Should().Be("Is what prints wider than 60 cm a plotter");
    }

    [Test]
    public void The_other_rules_bear_the_name_of_the_policy()
    {
        Rules.Select(r => r.Name).Except([.. Help.Clauses.Select(c => c.Id), .. Help.Riders.Select(r => r.Id), .. Help.OpenPoints.Select(p => p.Name)]).Should().Equal(
            "printer-help/case", "printer-help/readings", "printer-help/in-force/1", "printer-help/in-force/2", "printer-help/precedence",
            "printer-help/verdict/NotCovered", "printer-help/verdict/AskManager", "printer-help/verdict/Covered", "printer-help/otherwise", "printer-help/decision", "printer-help/engine");
        Rules.Should().OnlyContain(r => r.Tags.Contains("printer-help") && r.Description != "");
    }

    [TestCase(-1)]
    [TestCase(100)]
    public void Steps_come_one_after_the_other_from_the_priority_that_was_asked_for(int priority)
    {
        Dictionary<string, int> of = new PolicyRules(Help, new PolicyRulesOptions { Priority = priority }).RuleSet.Rules.ToDictionary(r => r.Name, r => r.Priority);
        int[] steps = [.. ((string[])["printer-help/case", "wide-is-a-plotter", "printer-help/readings", "repairs", "other-repairs", "printer-help/in-force/1",
            "printer-help/in-force/2", "printer-help/precedence", "printer-help/verdict/Covered", "fee", "printer-help/decision"]).Select(name => of[name])];

        steps[0].Should().Be(int.MaxValue, "what was decided of a case that has changed has to be gone before anything else");
        steps[1].Should().Be(priority);
        steps.Should().BeInDescendingOrder().And.OnlyHaveUniqueItems();
        Help.Clauses.Where(c => c.Id != "other-repairs").Should().OnlyContain(c => of[c.Id] == of["repairs"]);
        of["printer-help/otherwise"].Should().Be(of["printer-help/verdict/Covered"]);
        of["printer-help/engine"].Should().Be(of["printer-help/decision"]);
    }

    [Test]
    public void A_priority_below_which_the_steps_find_no_room_is_refused()
    {
        int steps = Rules.Select(r => r.Priority).Where(p => p < 0).Distinct().Count();

        new PolicyRules(Help, new PolicyRulesOptions { Priority = int.MinValue + steps - 1 }).RuleSet.Rules.Min(r => r.Priority).Should().Be(int.MinValue);
        FluentActions.Invoking(() => new PolicyRules(Help, new PolicyRulesOptions { Priority = int.MinValue + steps - 2 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void A_policy_is_a_repository_of_one_set_that_can_be_compiled_alone_or_loaded_beside_others()
    {
        PolicyRules rules = new(Help);

        rules.GetRuleSets().Should().ContainSingle().Which.Should().BeSameAs(rules.RuleSet);
        rules.RuleSet.Name.Should().Be("printer-help");
        new RuleRepository().AddPolicy(Help).GetRuleSets().Should().ContainSingle().Which.Name.Should().Be("printer-help");

        CaseFacts facts = PrinterHelp.Repair(Help);
        ISession session = rules.Compile().CreateSession();
        session.Insert(facts);
        session.Fired(facts).Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void Every_published_policy_has_a_rule_for_each_clause_and_rider()
    {
        foreach (string name in PublishedPolicies.Names)
        {
            Policy policy = PublishedPolicies.Load(name);
            string[] names = [.. new PolicyRules(policy).RuleSet.Rules.Select(r => r.Name)];
            names.Should().OnlyHaveUniqueItems();
            names.Should().Contain(policy.Clauses.Select(c => c.Id)).And.Contain(policy.Riders.Select(r => r.Id));
        }
    }
}
