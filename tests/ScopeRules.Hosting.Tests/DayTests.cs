using Microsoft.Extensions.DependencyInjection;

namespace ScopeRules.Hosting.Tests;

/// <summary>The day for which a host decides, where its policy depends on it.</summary>
internal sealed class DayTests
{
    private const string Yaml = """
        scoperules: 1
        policy: desk
        title: Desk
        source: {document: Desk}
        precedence: [covered]
        facts:
          due: {question: Until when?, answer: date}
        sections:
        - heading: All
          clauses:
          - {id: one, title: One., cites: All, when: {due: {on-or-after: today}}, verdict: covered}
        otherwise: {verdict: not-covered}
        """;

    [Test]
    public void Today_is_by_the_clock_of_the_host()
    {
        using Desk desk = new(Yaml);
        foreach (DateOnly day in (DateOnly[])[new(2026, 11, 26), new(2026, 11, 27), new(2036, 11, 27)])
        {
            desk.Time.SetUtcNow(day.ToDateTime(new TimeOnly(23, 59), DateTimeKind.Utc));
            Decision decision = desk.Decider.Decide("""{"due": "2030-01-01"}"""u8);
            (decision.AsOf, decision.Verdict).Should().Be((day, day.Year < 2030 ? Verdict.Covered : Verdict.NotCovered));
            desk.Decider.Decide(new Loan()).AsOf.Should().Be(day);
        }
    }

    [Test]
    public void Whoever_makes_the_case_says_its_day()
    {
        using Desk desk = new(Yaml);
        desk.Decider.Decide(p => p.Case(new CaseOptions { AsOf = new DateOnly(2031, 1, 1) })).AsOf.Should().Be(new DateOnly(2031, 1, 1));
    }

    // A clock by which a day goes by whenever somebody looks at it.
    [Test]
    public void A_policy_and_its_shadow_decide_for_the_same_day()
    {
        using PolicyFolder candidate = new(Yaml);
        using Desk desk = new(
            Yaml, o => (o.ReloadInterval, o.SettleTime, o.ShadowPath) = (TimeSpan.Zero, TimeSpan.Zero, candidate.Path), s => s.AddSingleton<TimeProvider>(new Hurry()));
        HashSet<Verdict> verdicts = [];
        for (int i = 0; i < 40; i++)
        {
            _ = verdicts.Add(desk.Decider.Decide("""{"due": "2026-12-16"}"""u8).Verdict);
            _ = verdicts.Add(desk.Decider.Decide(new Loan()).Verdict);
        }

        verdicts.Should().HaveCount(2);
        desk.Events().Should().NotContain(11);
    }

    private sealed class Loan : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new FactColumn("due")];

        public void Give(FactWriter facts) => facts.SetText(0, "2026-12-17");
    }

    private sealed class Hurry : TimeProvider
    {
        private int _days;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero).AddDays(_days++);
    }
}
