using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Setup;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Tests;

/// <summary>The service that looks again, in a host that runs.</summary>
internal sealed class HostTests
{
    [Test]
    public async Task A_host_looks_every_interval_by_its_clock()
    {
        using Desk desk = new(Revisions.Of(1), o => (o.WatchFiles, o.SettleTime) = (false, TimeSpan.Zero));
        await desk.Host.StartAsync();
        desk.Number.Should().Be(1);
        for (int i = 2; i < 5; i++)
        {
            desk.Folder.Replace(Revisions.Bad[0]);
            await Advance(desk, () => desk.Events().Contains(2));
            desk.Folder.Replace(Revisions.Of(i));
            await Advance(desk, () => desk.Source.Current.Revision == i);
            desk.Number.Should().Be(i);
        }

        await desk.Host.StopAsync();
    }

    // The clock stands still, so that whatever happens comes of an event. Events of a new folder come only if it is watched anew.
    [Test]
    public async Task An_event_of_the_file_system_makes_a_host_look_at_once()
    {
        using Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.Zero);
        await desk.Host.StartAsync();
        await Watching(desk);
        desk.Folder.Replace(Revisions.Of(2));
        await Desk.Until(() => desk.Source.Current.Revision == 2);
        desk.Folder.Replace(Revisions.Bad[0]);
        await Desk.Until(() => desk.Events().Contains(2));
        Directory.Delete(desk.Folder.Path, recursive: true);
        await Desk.Until(() => desk.Events().Contains(2));
        _ = Directory.CreateDirectory(desk.Folder.Path);
        desk.Folder.Replace(Revisions.Of(3));
        await Advance(desk, () => desk.Source.Current.Revision == 3); // it can come before the new folder is watched
        desk.Folder.Replace(Revisions.Of(4));
        await Desk.Until(() => desk.Source.Current.Revision == 4);
        desk.Number.Should().Be(4);
        await desk.Host.StopAsync();
    }

    [Test]
    public async Task An_interval_of_zero_means_never()
    {
        using Desk desk = new(Revisions.Of(1));
        await desk.Host.StartAsync();
        desk.Folder.Replace(Revisions.Of(2));
        desk.Time.Advance(TimeSpan.FromDays(100));
        await desk.Host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single().ExecuteTask!; // it ends by itself
        desk.Number.Should().Be(1);
        await desk.Host.StopAsync();
    }

    [Test]
    public async Task A_host_that_stops_looks_no_more()
    {
        using Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.Zero);
        await desk.Host.StartAsync();
        BackgroundService reloader = desk.Host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single();
        await desk.Host.StopAsync();
        reloader.ExecuteTask!.IsCompleted.Should().BeTrue();
        reloader.ExecuteTask.IsFaulted.Should().BeFalse();
        desk.Folder.Replace(Revisions.Of(2));
        desk.Time.Advance(TimeSpan.FromDays(1));
        desk.Number.Should().Be(1);
    }

    [Test]
    public async Task A_host_that_is_disposed_while_files_settle_waits_for_nothing()
    {
        Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.FromMinutes(1));
        await desk.Host.StartAsync();
        BackgroundService reloader = desk.Host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single();
        desk.Folder.Replace(Revisions.Of(2));
        desk.Time.Advance(TimeSpan.FromSeconds(30));
        desk.Dispose();
        await Desk.Until(() => reloader.ExecuteTask!.IsCompleted);
        reloader.ExecuteTask!.IsFaulted.Should().BeFalse();
    }

    [Test]
    public async Task A_policy_that_need_not_be_there_is_taken_when_it_comes()
    {
        using Desk desk = new("", o => (o.WatchFiles, o.SettleTime, o.Required) = (false, TimeSpan.Zero, false));
        await desk.Host.StartAsync();
        desk.Source.TryGetCurrent(out _).Should().BeFalse();
        desk.Folder.Replace(Revisions.Of(1));
        await Advance(desk, () => desk.Source.TryGetCurrent(out _));
        desk.Number.Should().Be(1);
        desk.Source.Current.Revision.Should().Be(1);
        desk.Events().Should().Equal(2, 1);
        await desk.Host.StopAsync();
    }

    // Everything that can go wrong with files is an answer and no exception; a host's own logger can throw all the same.
    [Test]
    public async Task A_look_that_goes_wrong_is_not_the_last_one()
    {
        using ThrowingLogs logs = new();
        using Desk desk = new(Revisions.Of(1), o => (o.WatchFiles, o.SettleTime) = (false, TimeSpan.Zero), s => s.AddSingleton<ILoggerProvider>(logs));
        await desk.Host.StartAsync();
        logs.ThrowAt = 2;
        desk.Folder.Replace(Revisions.Bad[0]);
        await Advance(desk, () => desk.Events().Contains(7));
        desk.Keeper.State.Outcome.Should().Be(ReloadOutcome.Faulty);
        logs.ThrowAt = 0;
        desk.Folder.Replace(Revisions.Of(2));
        await Advance(desk, () => desk.Source.Current.Revision == 2);
        desk.Number.Should().Be(2);
        await desk.Host.StopAsync();
    }

    [Test]
    public async Task A_policy_is_there_before_other_services_start()
    {
        using Desk desk = new(Revisions.Of(1), services: s => s.AddHostedService<Early>());
        await desk.Host.StartAsync();
        desk.Host.Services.GetServices<IHostedService>().OfType<Early>().Single().Seen.Should().Be(1);
        await desk.Host.StopAsync();
    }

    private static async Task Advance(Desk desk, Func<bool> condition)
    {
        await Desk.Until(() =>
        {
            desk.Time.Advance(TimeSpan.FromSeconds(30));
            return condition();
        });
    }

    // Watching has begun when touching a file has made the host look.
    private static Task Watching(Desk desk)
    {
        DateTimeOffset? before = Registration.Of(desk.Host.Services, "").Keeper.State.LookedAt;
        desk.Time.Advance(TimeSpan.FromSeconds(1));
        return Desk.Until(() =>
        {
            desk.Folder.Write("", "touched");
            return Registration.Of(desk.Host.Services, "").Keeper.State.LookedAt != before;
        });
    }

    private sealed class Early(IPolicySource source) : IHostedService
    {
        public long Seen { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            Seen = source.Current.Revision;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class ThrowingLogs : ILoggerProvider, ILogger
    {
        public volatile int ThrowAt;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == ThrowAt && ThrowAt > 0) throw new InvalidOperationException("This logger doesn't like that.");
        }

        public void Dispose()
        {
        }
    }
}
