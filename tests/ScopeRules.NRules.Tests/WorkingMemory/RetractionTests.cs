using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.WorkingMemory;

/// <summary>What is concluded of a case goes with it, and follows it when it changes.</summary>
public sealed class RetractionTests
{
    private static readonly Policy Help = PrinterHelp.Load();
    private static readonly ISessionFactory Factory = Sessions.FactoryOf(Help);

    [Test]
    public void After_a_case_is_retracted_nothing_of_it_is_left()
    {
        ISession session = Factory.CreateSession();
        IReadOnlyList<CaseFacts> cases = PrinterHelp.Cases(Help);
        session.InsertAll(cases);
        _ = session.Fire();
        session.RetractAll(cases);

        session.All<object>().Should().BeEmpty();
        session.Fire().Should().Be(0);
    }

    [Test]
    public void After_one_of_two_cases_is_retracted_all_of_the_other_stays()
    {
        ISession session = Factory.CreateSession();
        CaseFacts stays = PrinterHelp.Repair(Help).Set("width", 90m);
        session.Insert(stays);
        _ = session.Fire();
        object[] before = [.. session.All<object>()];
        _ = session.Decide(PrinterHelp.Repair(Help));

        session.All<object>().Should().BeEquivalentTo(before, o => o.WithoutStrictOrdering().RespectingRuntimeTypes().ComparingByValue<object>());
    }

    [Test]
    public void A_case_that_is_retracted_before_it_fires_is_never_decided()
    {
        ISession session = Factory.CreateSession();
        CaseFacts facts = PrinterHelp.Repair(Help);
        session.Insert(facts);
        session.Retract(facts);

        session.Fire().Should().Be(0);
    }

    [Test]
    public void A_case_that_is_updated_is_decided_anew_and_nothing_of_the_old_one_stays()
    {
        ISession session = Factory.CreateSession();
        CaseFacts facts = PrinterHelp.Repair(Help).Set("pages", 200_000);
        session.Insert(facts);
        session.Fired(facts).Verdict.Should().Be(Verdict.NotCovered);

        session.Update(facts.Set("modules", ["archive"]));
        CaseDecision decision = session.Fired(facts);

        decision.Decision.ToJson().Should().Be(Help.Decide(facts).ToJson());
        session.All<ClauseHolds>().Select(c => c.Clause.Id).Should().BeEquivalentTo("repairs", "worn", "archives");
        session.All<ClauseInForce>().Select(c => c.Clause.Id).Should().BeEquivalentTo("repairs", "archives");
        session.All<CaseReading>().Should().ContainSingle();
        session.All<CaseVerdict>().Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Covered);
        session.All<CaseDecision>().Should().ContainSingle();
    }

    [Test]
    public void A_case_goes_from_the_rules_to_the_engine_and_back()
    {
        ISession session = Factory.CreateSession();
        CaseFacts facts = PrinterHelp.Repair(Help);
        session.Insert(facts);
        session.Fired(facts).IsByRules.Should().BeTrue();

        session.Update(facts.Set("agreement", (string?)null));
        session.Fired(facts).IsByRules.Should().BeFalse();
        session.All<CaseReading>().Should().BeEmpty();

        session.Update(facts.Set("agreement", "ended"));
        session.Fired(facts).IsByRules.Should().BeTrue();
        session.DecisionOn(facts)!.Decision.ToJson().Should().Be(Help.Decide(facts).ToJson());
        session.All<CaseDecision>().Should().ContainSingle();
    }

    [Test]
    public void Readings_come_and_go_with_what_turns_on_an_open_point()
    {
        ISession session = Factory.CreateSession();
        CaseFacts facts = PrinterHelp.Repair(Help).Set("width", 90m);
        session.Insert(facts);
        session.Fired(facts).Decision.OpenPoints.Should().ContainSingle().Which.Name.Should().Be("wide-is-a-plotter");
        session.All<CaseVerdict>().Select(v => (v.Reading.ToString(), v.Verdict)).Should().BeEquivalentTo(
            [("wide-is-a-plotter: yes", Verdict.NotCovered), ("wide-is-a-plotter: no", Verdict.Covered)]);

        session.Update(facts.Set("width", 30m));
        session.Fired(facts).Verdict.Should().Be(Verdict.Covered);
        session.All<CaseReading>().Should().ContainSingle().Which.Readings.Should().BeEmpty();
    }

    [Test]
    public void A_second_firing_does_nothing()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll(PrinterHelp.Cases(Help));
        session.Fire().Should().BePositive();
        object[] before = [.. session.All<object>()];

        session.Fire().Should().Be(0);
        session.All<object>().Should().Equal(before);
    }
}
