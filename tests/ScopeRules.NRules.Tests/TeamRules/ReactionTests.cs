using NRules;
using ScopeRules.NRules.Tests.Support;
using ScopeRules.NRules.Tests.TeamRules.Rules;

namespace ScopeRules.NRules.Tests.TeamRules;

/// <summary>A rule of a team's own reacts to decisions: once to each, and only to one that is final.</summary>
public sealed class ReactionTests
{
    private static readonly Policy Help = PrinterHelp.Load();

    [Test]
    public void What_is_not_covered_is_refused()
    {
        ISession session = Teams.SessionOf(Help, typeof(RefusalRule));
        IReadOnlyList<CaseFacts> cases = PrinterHelp.Cases(Help);
        session.InsertAll(cases);
        _ = session.Fire();

        session.All<Refusal>().Select(r => r.Facts).Should().BeEquivalentTo(
            cases.Where(c => Help.Decide(c).Verdict == Verdict.NotCovered), o => o.ComparingByValue<CaseFacts>());
    }

    [Test]
    public void A_refusal_goes_with_its_case_and_with_a_decision_that_changes()
    {
        ISession session = Teams.SessionOf(Help, typeof(RefusalRule));
        CaseFacts goes = PrinterHelp.Repair(Help).Set("pages", 200_000), changes = PrinterHelp.Repair(Help).Set("pages", 200_000);
        session.InsertAll(new[] { goes, changes });
        _ = session.Fire();
        session.All<Refusal>().Should().HaveCount(2);

        session.Retract(goes);
        session.Update(changes.Set("pages", 2));
        _ = session.Fire();
        session.All<Refusal>().Should().BeEmpty();
    }

    [TestCase(typeof(DiaryRule))]
    [TestCase(typeof(LateDiaryRule))]
    public void It_fires_once_for_each_case_with_the_final_decision(Type rule)
    {
        ISession session = Teams.SessionOf(Help, rule);
        IReadOnlyList<CaseFacts> cases = PrinterHelp.Cases(Help);
        Diary diary = new();
        session.Insert(diary);
        session.InsertAll(cases);
        _ = session.Fire();

        diary.Seen.Select(d => d.Case).Should().BeEquivalentTo(cases, o => o.ComparingByValue<CaseFacts>());
        diary.Seen.Should().OnlyContain(d => d.Decision.ToJson() == Help.Decide(d.Case).ToJson());
    }

    [TestCase(typeof(DiaryRule))]
    [TestCase(typeof(LateDiaryRule))]
    public void So_it_does_where_facts_are_derived(Type rule)
    {
        ISession session = Teams.SessionOf(Help, rule, typeof(ContractRule), typeof(EntryRule));
        Diary diary = new();
        session.Insert(diary);
        CaseFacts[] cases = [.. Enumerable.Range(0, 5).Select(_ => Help.Case().Set("request", "repair"))];
        foreach (CaseFacts facts in cases) session.InsertAll(new object[] { facts, new Ticket("acme", facts) });
        session.InsertAll(new object[] { new Contract("acme"), new Entry("acme", "bought", "2011-01-01"), new Entry("acme", "changed", "yes") });
        _ = session.Fire();

        diary.Seen.Should().HaveSameCount(cases).And.OnlyContain(d => d.Decision.Clauses.Count > 0);
        diary.Seen.Select(d => d.Case).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Nobody_reacts_to_what_was_decided_of_a_case_before_it_was_changed()
    {
        ISession session = Teams.SessionOf(Help, typeof(TicketDiaryRule));
        CaseFacts facts = PrinterHelp.Repair(Help).Set("pages", 200_000);
        Ticket ticket = new("acme", facts);
        Diary diary = new();
        session.InsertAll(new object[] { diary, ticket, facts });
        _ = session.Fire();
        facts.Set("modules", ["archive"]);
        session.UpdateAll(new object[] { ticket, facts });
        _ = session.Fire();

        diary.Seen.Select(d => d.Verdict).Should().Equal(Verdict.NotCovered, Verdict.Covered);
    }

    [Test]
    public void What_a_decision_lacks_can_be_looked_up_and_inserted()
    {
        ISession session = Teams.SessionOf(Help, typeof(LookUpRule));
        CaseFacts facts = Help.Case().Set("request", "repair");
        session.InsertAll(new object[] { facts, new Contract("acme") });

        session.Fire(1_000).Should().BeLessThan(100, "it comes to an end");
        session.DecisionOn(facts)!.Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void Of_clauses_something_is_yielded_for_each_reading()
    {
        ISession session = Teams.SessionOf(Help, typeof(NoteRule));
        CaseFacts facts = PrinterHelp.Repair(Help).Set("width", 90m);
        session.Insert(facts);
        _ = session.Fire();

        session.All<Note>().Select(n => $"{n.Clause} where {n.Reading}").Should().BeEquivalentTo(
            "repairs where wide-is-a-plotter: yes", "plotters where wide-is-a-plotter: yes", "repairs where wide-is-a-plotter: no");
    }

    [Test]
    public void Nothing_is_seen_again_when_the_session_fires_again()
    {
        ISession session = Teams.SessionOf(Help, typeof(DiaryRule), typeof(ContractRule));
        Diary diary = new();
        CaseFacts facts = Help.Case().Set("request", "repair");
        session.InsertAll(new object[] { diary, facts, new Ticket("acme", facts), new Contract("acme") });

        session.Fire().Should().BePositive();
        session.Fire().Should().Be(0);
        diary.Seen.Should().ContainSingle();
    }

    [Test]
    public void A_later_case_lets_no_earlier_one_be_seen_again()
    {
        ISession session = Teams.SessionOf(Help, typeof(DiaryRule));
        Diary diary = new();
        session.Insert(diary);
        foreach (CaseFacts facts in PrinterHelp.Cases(Help))
        {
            session.Insert(facts);
            _ = session.Fire();
        }

        diary.Seen.Should().HaveSameCount(PrinterHelp.Cases(Help));
    }
}
