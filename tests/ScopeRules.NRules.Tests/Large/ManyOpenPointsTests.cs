using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Large;

/// <summary>Each open point on which a case turns doubles its readings; where there are too many, the engine decides.</summary>
public sealed class ManyOpenPointsTests
{
    private static readonly Policy Policy = LargeText.Load(
    [
        .. LargeText.YesNo(12),
        "open-points:", .. LargeText.Each(12, i => $"  p{i}: {{question: How is it read, cites: Scope}}"), "sections:",
        .. LargeText.Section(LargeText.Each(12, i => LargeText.Clause($"c{i}", $"[f{i}, p{i}]", i % 2 == 0 ? "covered" : "not-covered"))),
    ]);

    private static readonly ISessionFactory Factory = Sessions.FactoryOf(Policy);

    [TestCase(0, 1)]
    [TestCase(1, 2)]
    [TestCase(5, 32)]
    [TestCase(8, 256)]
    public void Up_to_eight_are_read_both_ways_by_rules(int points, int readings)
    {
        CaseFacts facts = With(points);
        (CaseDecision decision, IReadOnlyList<Reading> read) = Factory.CreateSession().Decide(facts);

        decision.IsByRules.Should().BeTrue();
        read.Should().HaveCount(readings);
        ShouldBeRight(decision, facts);
    }

    [TestCase(9)]
    [TestCase(12)]
    public void More_are_left_to_the_engine(int points)
    {
        CaseFacts facts = With(points);
        (CaseDecision decision, IReadOnlyList<Reading> read) = Factory.CreateSession().Decide(facts);

        decision.IsByRules.Should().BeFalse();
        read.Should().BeEmpty();
        decision.Decision.ToJson().Should().Be(Policy.Decide(facts).ToJson());
    }

    [Test]
    public void A_case_goes_from_few_to_many_and_back()
    {
        ISession session = Factory.CreateSession();
        CaseFacts facts = With(8);
        session.Insert(facts);
        session.Fired(facts).IsByRules.Should().BeTrue();

        session.Update(facts.Set("f8", true));
        session.Fired(facts).IsByRules.Should().BeFalse();
        session.All<CaseReading>().Should().BeEmpty();

        session.Update(facts.Set("f8", false).Set("f7", false));
        session.Fired(facts).IsByRules.Should().BeTrue();
        session.All<CaseReading>().Should().HaveCount(128);
        ShouldBeRight(session.DecisionOn(facts)!, facts);
    }

    private static CaseFacts With(int points) => Enumerable.Range(0, points).Aggregate(Policy.Case().Set("active", true), (c, i) => c.Set($"f{i}", true));

    private static void ShouldBeRight(CaseDecision said, CaseFacts facts)
    {
        Decision meant = Policy.Decide(facts);
        (said.Verdict, said.Decision.Presumption, said.Decision.Basis).Should().Be((meant.Verdict, meant.Presumption, meant.Basis));
        said.Decision.Possible.Should().Equal(meant.Possible);
        said.Decision.OpenPoints.Should().Equal(meant.OpenPoints);
    }
}
