using NRules;
using ScopeRules.NRules.Tests.Support;
using ScopeRules.NRules.Tests.TeamRules.Rules;

namespace ScopeRules.NRules.Tests.TeamRules;

/// <summary>A rule of a team's own derives a fact of a case, which clauses then use.</summary>
public sealed class DerivedFactTests
{
    private static readonly Policy Help = PrinterHelp.Load();

    [Test]
    public void A_clause_uses_what_a_rule_derives()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Contract("acme") });
        CaseDecision decision = session.Fired(facts);

        decision.Verdict.Should().Be(Verdict.Covered);
        decision.IsByRules.Should().BeTrue();
        decision.Decision.Clauses.Should().ContainSingle().Which.Id.Should().Be("repairs");
        decision.Case.Should().BeSameAs(facts);
        facts.Gives("agreement").Should().BeFalse("the case itself stays as the team has made it");
    }

    [Test]
    public void The_decision_is_that_on_a_case_that_gives_the_fact()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule));
        foreach (string request in (string[])["repair", "explain", "teach"])
        {
            CaseFacts facts = Help.Case().Set("request", request);
            session.InsertAll(new object[] { facts, new Ticket("acme", facts) });
            session.TryInsert(new Contract("acme"));
            session.Fired(facts).Decision.ToJson().Should().Be(Help.Decide(facts.Copy().Set("agreement", "active")).ToJson());
        }
    }

    [Test]
    public void Without_what_the_rule_needs_the_fact_is_missing()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Contract("acme", IsPaid: false), new Contract("other") });
        CaseDecision decision = session.Fired(facts);

        decision.IsByRules.Should().BeFalse();
        decision.Decision.Questions[0].Fact.Name.Should().Be("agreement");
    }

    [Test]
    public void A_premise_that_comes_later_changes_the_decision_and_one_that_goes_changes_it_back()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        Contract contract = new("acme");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts) });
        string before = session.Fired(facts).Decision.ToJson();

        session.Insert(contract);
        session.Fired(facts).Verdict.Should().Be(Verdict.Covered);

        session.Retract(contract);
        CaseDecision after = session.Fired(facts);
        after.Decision.ToJson().Should().Be(before);
        after.IsByRules.Should().BeFalse();
        session.All<DerivedFact>().Should().BeEmpty();
        session.All<CaseDecision>().Should().ContainSingle();
        session.All<ClauseHolds>().Should().BeEmpty();
    }

    [Test]
    public void What_the_case_gives_stays()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule));
        CaseFacts facts = Help.Case().Set("request", "repair").Set("agreement", "ended");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Contract("acme") });

        session.Fired(facts).Decision.ToJson().Should().Be(Help.Decide(facts).ToJson());
    }

    [Test]
    public void What_the_case_says_that_nobody_knows_stays_open()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule));
        CaseFacts facts = Help.Case().Set("request", "repair").SetDontKnow("agreement");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Contract("acme") });

        session.Fired(facts).Verdict.Should().Be(Verdict.AskManager);
    }

    [Test]
    public void A_derived_fact_comes_before_what_is_assumed()
    {
        ISession session = Teams.SessionOf(Help, typeof(EntryRule));
        CaseFacts facts = PrinterHelp.Repair(Help);
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Entry("acme", "bought", "2011-01-01") });

        session.Fired(facts).Decision.Clauses.Should().ContainSingle().Which.Id.Should().Be("old");
    }

    [Test]
    public void Rules_that_agree_derive_one_fact()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule), typeof(EntryRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Contract("acme"), new Entry("acme", "agreement", "active") });

        session.Fired(facts).Verdict.Should().Be(Verdict.Covered);
        session.All<DerivedFact>().Should().HaveCount(2);
    }

    [Test]
    public void Where_rules_disagree_the_fact_may_have_any_value()
    {
        ISession session = Teams.SessionOf(Help, typeof(ContractRule), typeof(EntryRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        Entry other = new("acme", "agreement", "ended");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Contract("acme"), other });
        CaseDecision decision = session.Fired(facts);

        decision.IsByRules.Should().BeFalse();
        decision.Verdict.Should().Be(Verdict.AskManager);
        decision.Decision.Possible.Should().Equal(Verdict.Covered, Verdict.AskManager);
        decision.Decision.ToJson().Should().Be(Help.Decide(facts.Copy().SetDontKnow("agreement")).ToJson());

        session.Retract(other);
        session.Fired(facts).Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void Where_rules_disagree_about_what_is_assumed_nothing_is_assumed()
    {
        ISession session = Teams.SessionOf(Help, typeof(EntryRule));
        CaseFacts facts = PrinterHelp.Repair(Help);
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Entry("acme", "bought", "2024-01-01"), new Entry("acme", "bought", "2025-01-01") });

        session.Fired(facts).Verdict.Should().Be(Verdict.AskManager, "it may be so old that it isn't covered");
    }

    [Test]
    public void A_name_that_is_not_declared_is_named()
    {
        ISession session = Teams.SessionOf(Help, typeof(EntryRule));
        CaseFacts facts = PrinterHelp.Repair(Help);
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Entry("acme", "agrement", "active") });
        Action firing = () => session.Fire();

        firing.Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<ArgumentException>().WithMessage("printer-help has no fact `agrement`.*");
    }

    [Test]
    public void A_value_that_is_not_declared_is_a_problem_of_the_case_and_never_covered()
    {
        ISession session = Teams.SessionOf(Help, typeof(EntryRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        session.InsertAll(new object[] { facts, new Ticket("acme", facts), new Entry("acme", "agreement", "actve") });
        CaseDecision decision = session.Fired(facts);

        decision.Verdict.Should().Be(Verdict.AskManager);
        decision.Decision.Problems.Should().ContainSingle().Which.FactName.Should().Be("agreement");
    }
}
