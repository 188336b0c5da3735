using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScopeRules.Hosting.Tests;

internal sealed class HealthTests
{
    [Test]
    public async Task A_policy_that_is_what_its_files_say_is_healthy()
    {
        using Desk desk = Checked(Revisions.Of(1));
        desk.Keeper.Start();
        HealthReportEntry entry = await Check(desk);
        (entry.Status, entry.Description).Should().Be((HealthStatus.Healthy, "policy default: revision 1 is in use"));
        entry.Data.Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["revision"] = 1L,
            ["sha256"] = desk.Source.Current.Policy.Sha256,
            ["loadedAt"] = desk.Time.GetUtcNow(),
            ["outcome"] = "loaded",
            ["lookedAt"] = desk.Time.GetUtcNow(),
        });
    }

    [Test]
    public async Task Files_with_mistakes_degrade_it_until_they_are_mended()
    {
        using Desk desk = Checked(Revisions.Of(1));
        desk.Keeper.Start();
        desk.Folder.Write(Revisions.Bad[1]);
        await desk.Look();
        HealthReportEntry entry = await Check(desk);
        (entry.Status, entry.Description).Should().Be((HealthStatus.Degraded, "policy default: revision 1 is in use, and its files can't be loaded: SCOPE2006"));
        desk.Folder.Write(Revisions.Of(1));
        await desk.Look();
        (await Check(desk)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Test]
    public async Task A_refused_revision_degrades_it()
    {
        using Desk desk = Checked(Revisions.Of(1));
        desk.Keeper.Start();
        desk.Folder.Write(Revisions.Of(2).Replace("policy: desk", "policy: table", StringComparison.Ordinal));
        await desk.Look();
        await desk.Look();
        HealthReportEntry entry = await Check(desk);
        (entry.Status, entry.Description).Should().Be((HealthStatus.Degraded, "policy default: revision 1 is in use, and what its files say now was refused"));
    }

    [Test]
    public async Task Files_that_nobody_looked_at_for_three_intervals_degrade_it()
    {
        using Desk desk = Checked(Revisions.Of(1));
        desk.Keeper.Start();
        desk.Time.Advance(TimeSpan.FromSeconds(90));
        (await Check(desk)).Status.Should().Be(HealthStatus.Healthy);
        desk.Time.Advance(TimeSpan.FromMilliseconds(1));
        HealthReportEntry entry = await Check(desk);
        (entry.Status, entry.Description).Should().Be((HealthStatus.Degraded, "policy default: revision 1 is in use, and its files have not been looked at for long"));
        await desk.Look();
        (await Check(desk)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Test]
    public async Task Files_that_take_long_to_settle_are_given_the_time_for_it()
    {
        using Desk desk = new(
            Revisions.Of(1), o => (o.ReloadInterval, o.SettleTime) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)), s => s.AddHealthChecks().AddScopeRules());
        desk.Keeper.Start();
        desk.Time.Advance(TimeSpan.FromSeconds(25));
        (await Check(desk)).Status.Should().Be(HealthStatus.Healthy);
        desk.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await Check(desk)).Status.Should().Be(HealthStatus.Degraded);
    }

    // The clock on the wall is set right now and then; how long ago something was does not depend on it.
    [Test]
    public async Task A_clock_that_is_set_back_or_forward_makes_no_difference()
    {
        SettableClock clock = new();
        using Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.Zero, s => s.AddSingleton<TimeProvider>(clock).AddHealthChecks().AddScopeRules());
        desk.Keeper.Start();
        clock.Wall += TimeSpan.FromHours(1);
        (await Check(desk)).Status.Should().Be(HealthStatus.Healthy);
        clock.Wall -= TimeSpan.FromHours(3);
        clock.Passed += TimeSpan.FromSeconds(91);
        desk.Keeper.Age.Should().Be(TimeSpan.FromSeconds(91));
        (await Check(desk)).Status.Should().Be(HealthStatus.Degraded);
    }

    [TestCase("", "no policy without a name was added")]
    [TestCase("mial", "no policy `mial` was added")]
    public async Task A_policy_that_was_never_added_fails_its_own_check_and_no_other(string name, string description)
    {
        Policy given = Policy.Parse(Revisions.Of(3)).OrThrow();
        ServiceCollection services = [];
        _ = services.AddLogging().AddScopeRules("mail", o => o.Policy = given).AddHealthChecks().AddScopeRules("mail").AddScopeRules(name, HealthStatus.Degraded);
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        report.Entries["scoperules-mail"].Status.Should().Be(HealthStatus.Healthy);
        HealthReportEntry entry = report.Entries.Single(e => e.Key != "scoperules-mail").Value;
        (entry.Status, entry.Description).Should().Be((HealthStatus.Degraded, description));
    }

    [TestCase(null, HealthStatus.Unhealthy)]
    [TestCase(HealthStatus.Degraded, HealthStatus.Degraded)]
    public async Task A_host_without_its_policy_is_not_healthy(HealthStatus? failure, HealthStatus expected)
    {
        using Desk desk = Checked("", failure);
        desk.Keeper.Start();
        HealthReportEntry entry = await Check(desk);
        (entry.Status, entry.Description).Should().Be((expected, "policy default: none is loaded"));
    }

    [Test]
    public async Task A_policy_with_a_name_has_a_check_of_its_own()
    {
        Policy given = Policy.Parse(Revisions.Of(3)).OrThrow();
        using Desk desk = new(Revisions.Of(1), services: s => s.AddScopeRules("given", o => o.Policy = given).AddHealthChecks().AddScopeRules().AddScopeRules("given"));
        desk.Time.Advance(TimeSpan.FromDays(400));
        HealthReport report = await desk.Host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        report.Entries.Keys.Should().BeEquivalentTo(["scoperules", "scoperules-given"]);
        report.Status.Should().Be(HealthStatus.Healthy);
    }

    private static Desk Checked(string yaml, HealthStatus? failure = null) => new(
        yaml, o => (o.SettleTime, o.Required) = (TimeSpan.Zero, yaml.Length > 0), s => s.AddHealthChecks().AddScopeRules(failureStatus: failure));

    private static async Task<HealthReportEntry> Check(Desk desk) =>
        (await desk.Host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["scoperules"];

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Wall { get; set; } = new(2026, 11, 26, 8, 0, 0, TimeSpan.Zero);

        public TimeSpan Passed { get; set; }

        public override DateTimeOffset GetUtcNow() => Wall;

        public override long GetTimestamp() => Passed.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    }
}
