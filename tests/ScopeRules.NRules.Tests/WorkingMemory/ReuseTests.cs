using NRules;
using NRules.Fluent;
using ScopeRules.Laws.Oracle;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.WorkingMemory;

/// <summary>A decision doesn't depend on what else the session holds, or held before.</summary>
public sealed class ReuseTests
{
    private static readonly Policy Help = PrinterHelp.Load();
    private static readonly ISessionFactory Factory = Sessions.FactoryOf(Help);

    [Test]
    public void The_cases_are_decided_by_every_clause_and_by_the_engine()
    {
        Decision[] decisions = [.. PrinterHelp.Cases(Help).Select(Help.Decide)];

        decisions.SelectMany(d => d.Clauses.Concat(d.PossibleClauses)).Distinct().Should().BeEquivalentTo(Help.Clauses);
        decisions.Should().Contain(d => d.Questions.Count > 0).And.Contain(d => d.OpenPoints.Count > 0).And.Contain(d => d.Riders.Count > 0);
    }

    [Test]
    public void A_session_for_each_case_decides_as_the_engine()
    {
        foreach (CaseFacts facts in PrinterHelp.Cases(Help))
        {
            ISession session = Factory.CreateSession();
            session.Insert(facts);
            ShouldBeRight(session.Fired(facts));
        }
    }

    [Test]
    public void One_session_for_cases_one_after_the_other_decides_as_the_engine()
    {
        ISession session = Factory.CreateSession();
        foreach (CaseFacts facts in PrinterHelp.Cases(Help).Concat(PrinterHelp.Cases(Help).Reverse())) ShouldBeRight(session.Decide(facts).Decision);
    }

    [Test]
    public void One_session_with_all_cases_at_once_decides_each_as_the_engine()
    {
        ISession session = Factory.CreateSession();
        IReadOnlyList<CaseFacts> cases = PrinterHelp.Cases(Help);
        session.InsertAll(cases);
        _ = session.Fire();

        session.All<CaseDecision>().Should().HaveSameCount(cases);
        foreach (CaseFacts facts in cases) ShouldBeRight(session.DecisionOn(facts)!);
    }

    [Test]
    public void Cases_that_come_later_leave_the_decisions_that_stand()
    {
        ISession session = Factory.CreateSession();
        List<CaseDecision> before = [];
        foreach (CaseFacts facts in PrinterHelp.Cases(Help))
        {
            session.Insert(facts);
            before.Add(session.Fired(facts));
        }

        session.All<CaseDecision>().Should().BeEquivalentTo(before, o => o.WithoutStrictOrdering().ComparingByValue<CaseDecision>());
    }

    [Test]
    public void Two_policies_in_a_repository_decide_each_its_own_cases()
    {
        Policy imail = PublishedPolicies.Load("imail-server");
        ISession session = Sessions.FactoryOf(Help, imail).CreateSession();
        CaseFacts ofHelp = PrinterHelp.Repair(Help), ofImail = imail.Case().Set("request", "explain").Set("about", "imail").Set("agreement", "active");
        session.InsertAll(new[] { ofHelp, ofImail });
        _ = session.Fire();

        ShouldBeRight(session.DecisionOn(ofHelp)!);
        ShouldBeRight(session.DecisionOn(ofImail)!);
        session.All<CaseVerdict>().SelectMany(v => v.Clauses).Should().OnlyContain(c => Help.Clauses.Contains(c) || imail.Clauses.Contains(c));
        session.All<CaseDecision>().Should().HaveCount(2);
    }

    [Test]
    public void The_same_policy_loaded_twice_is_told_apart_and_refused_in_one_repository()
    {
        RuleRepository repository = new();
        _ = repository.AddPolicy(Help);
        Action again = () => repository.AddPolicy(PrinterHelp.Load());

        again.Should().Throw<ArgumentException>().WithMessage("*printer-help*");
    }

    [Test]
    public void A_case_of_another_revision_has_no_decision()
    {
        ISession session = Factory.CreateSession();
        CaseFacts facts = PrinterHelp.Repair(PrinterHelp.Load());
        session.Insert(facts);
        _ = session.Fire();

        session.DecisionOn(facts).Should().BeNull();
    }

    private static void ShouldBeRight(CaseDecision said)
    {
        Decision meant = said.Case.Policy.Decide(said.Case);
        Summary.Of(said.Decision).Should().Be(Summary.Of(meant));
        said.Decision.ToJson().Should().Be(meant.ToJson());
    }
}
