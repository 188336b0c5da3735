using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.TeamRules;

/// <summary>Facts of every kind can be derived.</summary>
public sealed class KindsOfFactsTests
{
    private static readonly Policy Help = PrinterHelp.Load();
    private static readonly ISessionFactory Factory = Sessions.FactoryOf(Help);

    private static IEnumerable<TestCaseData> Kinds()
    {
        yield return Kind("a text", "late", "wanted-at: 2026-03-01T10:00:00Z", f => new DerivedFact(f, "wanted-at", "2026-03-01T10:00:00Z"));
        yield return Kind("yes or no", "changed-archives", "changed: yes", f => new DerivedFact(f, "changed", true), "archive");
        yield return Kind("yes or no as text", "changed-archives", "changed: yes", f => new DerivedFact(f, "changed", "yes"), "archive");
        yield return Kind("a whole number", "worn", "pages: 100001", f => new DerivedFact(f, "pages", 100_001));
        yield return Kind("a number as a former name's", "worn", "pages: 100001", f => new DerivedFact(f, "sheets", 100_001));
        yield return Kind("a day", "old", "bought: 2019-12-31", f => new DerivedFact(f, "bought", new DateOnly(2019, 12, 31)));
        yield return Kind("a moment", "late", "wanted-at: 2026-03-01T10:00:00.0000000+00:00", f => new DerivedFact(f, "wanted-at", new DateTimeOffset(2026, 3, 1, 11, 0, 0, TimeSpan.FromHours(1))));
        yield return Kind("members", "archives", "modules: [archive, mobile]", f => new DerivedFact(f, "modules", ["mobile", "archive"]));
    }

    [TestCaseSource(nameof(Kinds))]
    public void A_fact_of_each_kind_is_used_by_a_clause(string clause, string written, Func<CaseFacts, DerivedFact> derive, string? module)
    {
        CaseFacts facts = PrinterHelp.Repair(Help);
        if (module is not null) _ = facts.Set("modules", [module]);
        DerivedFact derived = derive(facts);
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[] { facts, derived });
        CaseDecision decision = session.Fired(facts);

        derived.ToString().Should().Be(written);
        decision.IsByRules.Should().BeTrue();
        decision.Decision.Clauses.Select(c => c.Id).Should().Contain(clause);
        Help.Decide(facts).Clauses.Select(c => c.Id).Should().NotContain(clause, "the case alone doesn't come to it");
    }

    [Test]
    public void A_decimal_number_is_used_by_an_open_point()
    {
        CaseFacts facts = PrinterHelp.Repair(Help);
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[] { facts, new DerivedFact(facts, "width", 60.5m) });

        session.Fired(facts).Decision.OpenPoints.Should().ContainSingle();
    }

    [TestCase(new[] { "active", "ended" }, Verdict.AskManager, false)]
    [TestCase(new[] { "ended", "never" }, Verdict.AskManager, true, Description = "The policy makes no difference between these.")]
    public void A_list_is_what_is_still_possible_of_a_fact_with_one_value(string[] values, Verdict verdict, bool isByRules)
    {
        CaseFacts facts = Help.Case().Set("request", "repair");
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[] { facts, new DerivedFact(facts, "agreement", values) });
        CaseDecision decision = session.Fired(facts);

        (decision.Verdict, decision.IsByRules).Should().Be((verdict, isByRules));
        decision.Decision.ToJson().Should().Be(Help.Decide(facts.Copy().Set("agreement", values)).ToJson());
    }

    [Test]
    public void Numbers_members_and_moments_that_are_the_same_agree_however_they_are_written()
    {
        CaseFacts facts = PrinterHelp.Repair(Help);
        DateTimeOffset moment = new(2026, 3, 3, 11, 0, 0, TimeSpan.FromHours(1));
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[]
        {
            facts, new DerivedFact(facts, "width", 30.0m), new DerivedFact(facts, "width", 30m),
            new DerivedFact(facts, "modules", ["mobile", "archive"]), new DerivedFact(facts, "modules", ["archive", "mobile"]),
            new DerivedFact(facts, "wanted-at", moment), new DerivedFact(facts, "wanted-at", moment.ToUniversalTime()),
        });

        session.Fired(facts).IsByRules.Should().BeTrue();
    }

    [Test]
    public void A_number_and_the_same_as_text_disagree_as_the_text_is_no_number()
    {
        CaseFacts facts = PrinterHelp.Repair(Help);
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[] { facts, new DerivedFact(facts, "pages", 5), new DerivedFact(facts, "pages", "5") });

        session.Fired(facts).Verdict.Should().Be(Verdict.AskManager);
    }

    [TestCase(5, 5, Verdict.Covered)]
    [TestCase(5, 200_000, Verdict.AskManager)]
    [TestCase(200_000, 5, Verdict.AskManager)]
    public void A_former_name_means_the_same_fact(long former, long now, Verdict verdict)
    {
        CaseFacts facts = PrinterHelp.Repair(Help);
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[] { facts, new DerivedFact(facts, "sheets", former), new DerivedFact(facts, "pages", now) });

        session.Fired(facts).Verdict.Should().Be(verdict);
    }

    [Test]
    public void Facts_derived_of_one_case_are_not_those_of_another()
    {
        CaseFacts one = Help.Case().Set("request", "repair"), other = Help.Case().Set("request", "repair");
        ISession session = Factory.CreateSession();
        session.InsertAll(new object[] { one, other, new DerivedFact(one, "agreement", "active"), new DerivedFact(other, "agreement", "ended") });
        _ = session.Fire();

        session.DecisionOn(one)!.Verdict.Should().Be(Verdict.Covered);
        session.DecisionOn(other)!.Verdict.Should().Be(Verdict.AskManager);
    }

    private static TestCaseData Kind(string name, string clause, string written, Func<CaseFacts, DerivedFact> derive, string? module = null) =>
        new TestCaseData(clause, written, derive, module).SetArgDisplayNames(name);
}
