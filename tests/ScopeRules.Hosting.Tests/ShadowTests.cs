using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ScopeRules.Hosting.Tests;

/// <summary>A candidate that decides beside the policy in use.</summary>
internal sealed class ShadowTests
{
    [Test]
    public void Only_what_a_customer_would_be_told_otherwise_is_reported_and_no_value_of_a_fact()
    {
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = With(candidate);
        _ = desk.Source.Current;
        _ = desk.Events();
        desk.Decider.Decide("""{"request": "sell"}"""u8).Verdict.Should().Be(Verdict.NotCovered);
        desk.Records.Should().NotContain(r => r.Id.Id == 11);
        Decision decision = desk.Decider.Decide("""{"request": "fix", "rented": "yes"}"""u8);
        (decision.Verdict, decision.Policy.Title).Should().Be((Verdict.Covered, "Revision 1"));
        FakeLogRecord record = desk.Records.Should().ContainSingle(r => r.Id.Id == 11).Which;
        record.Message.Should().Be("Policy default: the shadow would tell a customer otherwise in verdict, presumption. Revision 1 decides covered (clauses) by fixing; the shadow with the SHA-256 "
            + Policy.Load(candidate.Path).OrThrow().Sha256 + " would decide not-covered (clauses) by fixing. Given were request, rented.");
    }

    [Test]
    public void Every_way_to_decide_is_held_against_the_shadow()
    {
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = With(candidate);
        _ = desk.Decider.Decide("""{"request": "fix"}"""u8);
        _ = desk.Decider.Decide(p => p.Case().Set("request", "fix"));
        _ = desk.Decider.Decide(new Fixing());
        desk.Events().Count(id => id == 11).Should().Be(3);
    }

    // What the host's own code throws may hold what a customer has given.
    [Test]
    public void What_goes_wrong_in_the_shadow_reaches_nobody_but_the_log_and_that_once_for_each_revision_and_kind()
    {
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = With(candidate);
        for (int i = 0; i < 3; i++)
        {
            desk.Decider.Decide(p => p.Title == "Revision 2" ? p.Case().Set("rented", int.Parse("4111-secret", CultureInfo.InvariantCulture)) : p.Case().Set("request", "fix"))
                .Verdict.Should().Be(Verdict.Covered);
        }

        string shadow = $"the shadow with the SHA-256 {Policy.Load(candidate.Path).OrThrow().Sha256} could not decide a case: System.FormatException";
        desk.Records.Should().ContainSingle(r => r.Id.Id == 12).Which.Message.Should().Be($"Policy default: {shadow}. More of these are counted, and not said again.");
        desk.Records.Where(r => r.Id.Id == 13).Should().HaveCount(3).And.OnlyContain(r => r.Message.StartsWith($"Policy default: {shadow}\n   at "));
        desk.Records.Should().NotContain(r => r.Exception != null || r.Message.Contains("4111"));
        _ = desk.Decider.Decide(p => p.Title == "Revision 2" ? throw new InvalidDataException("not ready") : p.Case());
        desk.Events().Count(id => id == 12).Should().Be(2);
    }

    [Test]
    public void A_logger_that_throws_keeps_no_decision_from_who_asked()
    {
        using ThrowingLogs logs = new(10, 11, 12, 13);
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = With(candidate, services: s => s.AddSingleton<ILoggerProvider>(logs));
        desk.Decider.Decide("""{"request": "fix"}"""u8).Verdict.Should().Be(Verdict.Covered);
        desk.Decider.Decide(p => p.Title == "Revision 2" ? throw new InvalidDataException("not ready") : p.Case().Set("request", "fix")).Verdict.Should().Be(Verdict.Covered);
        desk.Events().Should().Equal(1, 1, 11, 12, 13); // the other loggers have them
    }

    [Test]
    public void What_goes_wrong_in_the_policy_in_use_reaches_who_asked()
    {
        using Desk desk = new(Revisions.Of(1));
        desk.Decider.Invoking(d => d.Decide(_ => throw new InvalidDataException("mine"))).Should().Throw<InvalidDataException>();
        Policy other = Policy.Parse(Revisions.Of(2)).OrThrow();
        desk.Decider.Invoking(d => d.Decide(_ => other.Case())).Should().Throw<ArgumentException>();
        desk.Decider.Invoking(d => d.Decide((Func<Policy, CaseFacts>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public async Task A_faulty_shadow_keeps_nothing_from_working_and_is_taken_when_it_is_mended()
    {
        using PolicyFolder candidate = new(Revisions.Bad[1]);
        using Desk desk = With(candidate, o => (o.WatchFiles, o.SettleTime, o.ReloadInterval) = (false, TimeSpan.Zero, TimeSpan.FromSeconds(30)));
        await desk.Host.StartAsync();
        _ = desk.Decider.Decide("""{"request": "fix"}"""u8);
        desk.Records.Should().ContainSingle(r => r.Id.Id == 2).Which.Message.Should().StartWith("Policy default (shadow) cannot be loaded; there is none.\n");
        candidate.Replace(Revisions.Of(4));
        await desk.Advance(() =>
        {
            _ = desk.Decider.Decide("""{"request": "fix"}"""u8);
            return desk.Events().Contains(11);
        });
        desk.Number.Should().Be(1);
        desk.Source.Current.Revision.Should().Be(1);
        await desk.Host.StopAsync();
    }

    private static Desk With(PolicyFolder candidate, Action<ScopeRulesOptions>? configure = null, Action<IServiceCollection>? services = null) => new(
        Revisions.Of(1),
        o =>
        {
            (o.ReloadInterval, o.SettleTime, o.ShadowPath) = (TimeSpan.Zero, TimeSpan.Zero, candidate.Path);
            configure?.Invoke(o);
        },
        services);

    private sealed class Fixing : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new FactColumn("request")];

        public void Give(FactWriter facts) => facts.SetText(0, "fix");
    }
}
