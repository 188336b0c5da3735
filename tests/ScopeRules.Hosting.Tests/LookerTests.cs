using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Tests;

/// <summary>Whatever goes wrong in the looking after files, the host goes on looking.</summary>
internal sealed class LookerTests
{
    [TestCase(false)]
    [TestCase(true)]
    public async Task A_logger_that_throws_does_not_end_the_looking(bool hasShadow)
    {
        using ThrowingLogs logs = new(1, 2, 3, 4, 5, 7);
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = new(
            Revisions.Of(1), o => (o.WatchFiles, o.SettleTime, o.ShadowPath) = (false, TimeSpan.Zero, hasShadow ? candidate.Path : null),
            s => s.AddSingleton<ILoggerProvider>(logs));
        await desk.Host.StartAsync();
        desk.Folder.Replace(Revisions.Bad[0]);
        await desk.Advance(() => desk.Keeper.State.Outcome == ReloadOutcome.Faulty);
        desk.Folder.Replace(Revisions.Of(2));
        await desk.Advance(() => desk.Source.Current.Revision == 2);
        desk.Number.Should().Be(2);
        desk.Host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.Should().BeFalse();
        await desk.Host.StopAsync();
    }

    // Everything that can go wrong with files is an answer and no exception; who listens to measurements can throw all the same.
    [TestCase(false)]
    [TestCase(true)]
    public async Task A_look_that_goes_wrong_is_not_the_last_one(bool hasShadow)
    {
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = new(Revisions.Of(1), o => (o.WatchFiles, o.SettleTime, o.ShadowPath) = (false, TimeSpan.Zero, hasShadow ? candidate.Path : null));
        using MeterListener listener = new();
        IMeterFactory meters = desk.Host.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Scope == meters && instrument.Name == "scoperules.reloads") l.EnableMeasurementEvents(instrument);
        };
        bool isThrowing = false;
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => _ = Volatile.Read(ref isThrowing) ? throw new InvalidOperationException("mine") : 0);
        listener.Start();
        await desk.Host.StartAsync();
        Volatile.Write(ref isThrowing, true);
        desk.Folder.Replace(Revisions.Bad[0]);
        await desk.Advance(() => desk.Events().Contains(7));
        desk.Keeper.State.Outcome.Should().Be(ReloadOutcome.Faulty);
        Volatile.Write(ref isThrowing, false);
        desk.Folder.Replace(Revisions.Of(2));
        await desk.Advance(() => desk.Source.Current.Revision == 2);
        desk.Number.Should().Be(2);
        await desk.Host.StopAsync();
    }

    // No file is called so, and no folder can be watched for it.
    [Test]
    public async Task A_name_that_no_file_can_have_does_not_end_the_looking()
    {
        using Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.Zero);
        await desk.Host.StartAsync();
        desk.Folder.Replace(Revisions.LayerOf(2).Replace("base.yaml", "\"a\\0b.yaml\"", StringComparison.Ordinal));
        await desk.Advance(() => desk.Keeper.State.Outcome == ReloadOutcome.Faulty);
        desk.Folder.Replace(Revisions.Of(2));
        await desk.Advance(() => desk.Source.Current.Revision == 2);
        desk.Events().Should().Equal(1, 2, 1);
        await desk.Host.StopAsync();
    }

    // The next interval is far away: nothing but that they were not settled makes the host look again.
    [Test]
    public async Task Files_that_were_not_settled_are_taken_without_another_event_or_interval()
    {
        using Desk desk = new(Revisions.Of(1), o => (o.WatchFiles, o.SettleTime, o.ReloadInterval) = (false, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)));
        await desk.Host.StartAsync();
        Moment? started = desk.Keeper.State.Looked;
        await desk.Advance(() => desk.Keeper.State.Looked != started, seconds: 3600);
        desk.Time.Advance(TimeSpan.FromSeconds(1)); // a wish of the hours before may be waiting
        await Desk.Quiet();
        desk.Time.Advance(TimeSpan.FromSeconds(1));
        await Desk.Quiet();
        int last = 1;
        desk.Folder.Replace(Revisions.Of(2));
        desk.Time.Advance(TimeSpan.FromHours(1));
        await desk.Advance(Changed, seconds: 0.5);
        await desk.Advance(() => desk.Source.Current.Revision == 2, seconds: 0.5);
        desk.Number.Should().Be(last);
        await desk.Host.StopAsync();

        bool Changed()
        {
            desk.Folder.Replace(Revisions.Of(++last));
            return desk.Events().Contains(5);
        }
    }

    // Events come in swarms, and copies take their time: whatever makes it look, it waits a while before it does.
    [Test]
    public async Task A_look_is_made_only_after_the_time_to_settle()
    {
        using Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.FromSeconds(1));
        await desk.Host.StartAsync();
        Moment? started = desk.Keeper.State.Looked;
        desk.Time.Advance(TimeSpan.FromSeconds(0.1));
        desk.Folder.Write("", "touched");
        await Desk.Quiet();
        desk.Keeper.State.Looked.Should().Be(started);
        await desk.Advance(() => desk.Keeper.State.Looked != started, seconds: 1);
        await desk.Host.StopAsync();
    }
}
