using NRules;
using ScopeRules.NRules.Tests.Support;
using ScopeRules.NRules.Tests.TeamRules.Rules;

namespace ScopeRules.NRules.Tests.TeamRules;

/// <summary>Rules with a priority above a policy's derive facts first; those below see decisions and can still change them.</summary>
public sealed class PriorityTests
{
    private static readonly Policy Help = PrinterHelp.Load();

    [Test]
    public void A_fact_that_is_derived_behind_the_policy_changes_the_decision()
    {
        (CaseFacts facts, ISession session, Diary diary) = Start(options: null);

        session.Fired(facts).Verdict.Should().Be(Verdict.NotCovered);
        session.All<CaseDecision>().Should().ContainSingle();
        diary.Seen.Select(d => d.Verdict).Should().Equal([Verdict.Covered, Verdict.NotCovered], "the first decision came before the fact");
    }

    [Test]
    public void A_policy_that_stands_behind_them_decides_once()
    {
        (CaseFacts facts, ISession session, Diary diary) = Start(new PolicyRulesOptions { Priority = -101 });

        session.Fired(facts).Verdict.Should().Be(Verdict.NotCovered);
        diary.Seen.Should().ContainSingle();
    }

    private static (CaseFacts Facts, ISession Session, Diary Diary) Start(PolicyRulesOptions? options)
    {
        ISession session = Teams.SessionOf(Help, options, typeof(LateEntryRule), typeof(DiaryRule));
        CaseFacts facts = PrinterHelp.Repair(Help);
        Diary diary = new();
        session.InsertAll(new object[] { diary, facts, new Ticket("acme", facts), new Entry("acme", "bought", "2011-01-01") });
        return (facts, session, diary);
    }
}
