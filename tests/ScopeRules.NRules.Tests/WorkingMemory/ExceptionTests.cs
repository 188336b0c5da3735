using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.WorkingMemory;

/// <summary>Which clauses hold, which are in force, and when a default speaks, as a session shows it.</summary>
public sealed class ExceptionTests
{
    private static readonly Policy Policy = Policy.Parse("""
        scoperules: 1
        policy: exceptions
        title: Exceptions
        source: {document: Document}
        precedence: [not-covered, ask-manager, covered]
        facts:
          base: {question: Base, answer: yes-no, assume: no}
          exception: {question: Exception, answer: yes-no, assume: no}
          counter: {question: Exception to the exception, answer: yes-no, assume: no}
        sections:
        - heading: Scope
          clauses:
          - {id: base-rule, title: T., cites: Scope, when: base, verdict: covered}
          otherwise: {id: default, title: T., cites: Scope, verdict: not-covered}
        - heading: Exceptions
          clauses:
          - {id: exception-rule, title: T., cites: Exceptions, when: exception, overrides: [base-rule, default], verdict: ask-manager}
          - {id: counter-rule, title: T., cites: Exceptions, when: counter, overrides: exception-rule, verdict: covered}
        otherwise: {verdict: ask-manager}
        """).OrThrow();

    [TestCase("", "default", "default", Verdict.NotCovered)]
    [TestCase("base", "base-rule", "base-rule", Verdict.Covered)]
    [TestCase("exception", "default exception-rule", "exception-rule", Verdict.AskManager)]
    [TestCase("base exception", "base-rule exception-rule", "exception-rule", Verdict.AskManager, Description = "What is set aside still holds, so the default doesn't.")]
    [TestCase("base exception counter", "base-rule exception-rule counter-rule", "base-rule counter-rule", Verdict.Covered)]
    [TestCase("exception counter", "default exception-rule counter-rule", "default counter-rule", Verdict.NotCovered)]
    [TestCase("counter", "default counter-rule", "default counter-rule", Verdict.NotCovered)]
    public void Clauses_hold_and_are_in_force(string yes, string hold, string inForce, Verdict verdict)
    {
        ISession session = Sessions.FactoryOf(Policy).CreateSession();
        CaseFacts facts = yes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Policy.Case(), (c, f) => c.Set(f, true));
        session.Insert(facts);
        CaseDecision decision = session.Fired(facts);

        session.All<ClauseHolds>().Select(c => c.Clause.Id).Should().BeEquivalentTo(hold.Split(' '));
        session.All<ClauseInForce>().Select(c => c.Clause.Id).Should().BeEquivalentTo(inForce.Split(' '));
        decision.Verdict.Should().Be(verdict);
        decision.Decision.ToJson().Should().Be(Policy.Decide(facts).ToJson());
    }

    [Test]
    public void A_session_follows_a_case_that_changes_step_by_step()
    {
        ISession session = Sessions.FactoryOf(Policy).CreateSession();
        CaseFacts facts = Policy.Case();
        session.Insert(facts);
        for (int i = 0; i < 32; i++)
        {
            string fact = ((string[])["base", "exception", "counter"])[i * 7 % 3];
            session.Update(facts.Set(fact, i % 2 == 0));
            session.Fired(facts).Decision.ToJson().Should().Be(Policy.Decide(facts).ToJson());
            session.All<CaseVerdict>().Should().ContainSingle();
        }
    }
}
