using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Definitions;

/// <summary>Rules are for one day where the policy depends on it; cases of other days are the engine's.</summary>
public sealed class DayTests
{
    private static readonly DateOnly Before = new(2026, 6, 30), From = new(2026, 7, 1);

    private static readonly Policy Dated = Policy.Parse("""
        scoperules: 1
        policy: dated
        title: Dated
        source: {document: Document}
        precedence: [covered]
        facts:
          active: {question: Is it active, answer: yes-no}
        sections:
        - heading: Scope
          clauses:
          - {id: new, title: New., cites: Scope, when: active, effective-from: 2026-07-01, verdict: covered}
        otherwise: {verdict: not-covered}
        """).OrThrow();

    [TestCase("2026-07-01", "2026-07-01", Verdict.Covered, true)]
    [TestCase("2026-07-01", "2026-06-30", Verdict.NotCovered, false)]
    [TestCase("2026-06-30", "2026-07-01", Verdict.Covered, false)]
    [TestCase("2026-06-30", "2026-06-30", Verdict.NotCovered, true)]
    public void A_case_is_decided_for_its_own_day(string rulesFor, string caseOf, Verdict verdict, bool isByRules)
    {
        ISession session = new PolicyRules(Dated, new PolicyRulesOptions { AsOf = DateOnly.Parse(rulesFor, null) }).Compile().CreateSession();
        CaseFacts facts = Dated.Case(new CaseOptions { AsOf = DateOnly.Parse(caseOf, null) }).Set("active", true);
        session.Insert(facts);
        CaseDecision decision = session.Fired(facts);

        (decision.Verdict, decision.IsByRules).Should().Be((verdict, isByRules));
        decision.Decision.AsOf.Should().Be(DateOnly.Parse(caseOf, null));
    }

    [Test]
    public void Cases_of_two_days_stand_in_one_session()
    {
        ISession session = new PolicyRules(Dated, new PolicyRulesOptions { AsOf = From }).Compile().CreateSession();
        CaseFacts[] cases = [.. new[] { Before, From }.Select(day => Dated.Case(new CaseOptions { AsOf = day }).Set("active", true))];
        session.InsertAll(cases);
        _ = session.Fire();

        cases.Select(c => session.DecisionOn(c)!.Verdict).Should().Equal(Verdict.NotCovered, Verdict.Covered);
    }

    [Test]
    public void The_day_is_that_of_the_rules_and_of_no_meaning_where_nothing_depends_on_it()
    {
        new PolicyRules(Dated, new PolicyRulesOptions { AsOf = Before }).AsOf.Should().Be(Before);
        new PolicyRules(PrinterHelp.Load(), new PolicyRulesOptions { AsOf = Before }).AsOf.Should().BeNull();
    }

    [Test]
    public void Where_nothing_depends_on_the_day_rules_decide_cases_of_any_day()
    {
        Policy help = PrinterHelp.Load();
        ISession session = new PolicyRules(help, new PolicyRulesOptions { AsOf = Before }).Compile().CreateSession();
        CaseFacts facts = help.Case(new CaseOptions { AsOf = new DateOnly(1999, 1, 1) }).Set("request", "repair").Set("agreement", "active");
        session.Insert(facts);

        session.Fired(facts).IsByRules.Should().BeTrue();
    }
}
