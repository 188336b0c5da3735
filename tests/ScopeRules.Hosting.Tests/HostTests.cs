using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
            await desk.Advance(() => desk.Events().Contains(2));
            desk.Folder.Replace(Revisions.Of(i));
            await desk.Advance(() => desk.Source.Current.Revision == i);
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
        await desk.Watching();
        desk.Folder.Replace(Revisions.Of(2));
        await desk.Until(() => desk.Source.Current.Revision == 2);
        desk.Folder.Replace(Revisions.Bad[0]);
        await desk.Until(() => desk.Events().Contains(2));
        Directory.Delete(desk.Folder.Path, recursive: true);
        await desk.Until(() => desk.Events().Contains(2));
        _ = Directory.CreateDirectory(desk.Folder.Path);
        desk.Folder.Replace(Revisions.Of(3));
        await desk.Advance(() => desk.Source.Current.Revision == 3); // it can come before the new folder is watched
        desk.Folder.Replace(Revisions.Of(4));
        await desk.Until(() => desk.Source.Current.Revision == 4);
        desk.Number.Should().Be(4);
        await desk.Host.StopAsync();
    }

    // As above, the clock stands still. Nothing in the old folder changes when another one is renamed into its place.
    [TestCase("")]
    [TestCase("/")]
    public async Task A_folder_that_is_renamed_into_place_is_seen_by_an_event(string slash)
    {
        using PolicyFolder folder = new(Revisions.Of(1));
        using Desk desk = new("", o => (o.Path, o.SettleTime) = (folder.Path + slash, TimeSpan.Zero));
        await desk.Host.StartAsync();
        await desk.Watching(folder);
        string next = folder.Path + ".next";
        _ = Directory.CreateDirectory(next);
        File.WriteAllText(Path.Combine(next, "policy.yaml"), Revisions.Of(2));
        Directory.Move(folder.Path, folder.Path + ".before");
        Directory.Move(next, folder.Path);
        await desk.Until(() => desk.Source.Current.Policy.Title == "Revision 2");
        await desk.Host.StopAsync();
    }

    // A file in a folder that no file was read from before: once it is named, events of that folder count, without another interval.
    [Test]
    public async Task A_folder_elsewhere_is_watched_as_soon_as_a_file_in_it_is_named()
    {
        using PolicyFolder folder = new(Revisions.Of(1)), shared = new("");
        string path = Path.Combine(shared.Path, "base.yaml").Replace('\\', '/');
        using Desk desk = new("", o => (o.Path, o.SettleTime) = (folder.Path, TimeSpan.Zero));
        await desk.Host.StartAsync();
        await desk.Watching(folder);
        shared.Write(Revisions.BaseOf(2), "base.yaml");
        folder.Replace(Revisions.LayerOf(2).Replace("base.yaml", Path.GetRelativePath(folder.Path, path), StringComparison.Ordinal));
        await desk.Until(() => desk.Source.Current.Revision == 2);
        shared.Replace(Revisions.BaseOf(4), "base.yaml");
        await desk.Until(() => desk.Source.Current.Revision == 3);
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
        Desk desk = new(Revisions.Of(1), o => (o.SettleTime, o.ReloadInterval) = (TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)));
        await desk.Host.StartAsync();
        BackgroundService reloader = desk.Host.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single();
        desk.Folder.Replace(Revisions.Of(2));
        desk.Time.Advance(TimeSpan.FromMinutes(1));
        desk.Dispose();
        await desk.Until(() => reloader.ExecuteTask!.IsCompleted);
        reloader.ExecuteTask!.IsFaulted.Should().BeFalse();
    }

    [Test]
    public async Task A_policy_that_need_not_be_there_is_taken_when_it_comes()
    {
        using Desk desk = new("", o => (o.WatchFiles, o.SettleTime, o.Required) = (false, TimeSpan.Zero, false));
        await desk.Host.StartAsync();
        desk.Source.TryGetCurrent(out _).Should().BeFalse();
        desk.Folder.Replace(Revisions.Of(1));
        await desk.Advance(() => desk.Source.TryGetCurrent(out _));
        desk.Number.Should().Be(1);
        desk.Source.Current.Revision.Should().Be(1);
        desk.Events().Should().Equal(2, 1);
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
}
