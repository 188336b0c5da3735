using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Tests;

/// <summary>What happens to folders and files in the years of a service.</summary>
internal sealed class FileFaultTests
{
    [Test]
    public async Task A_folder_that_vanishes_and_comes_back_is_read_again()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        for (int i = 2; i < 5; i++)
        {
            Directory.Delete(desk.Folder.Path, recursive: true);
            await desk.Look();
            await desk.Look();
            desk.Number.Should().Be(i - 1);
            _ = Directory.CreateDirectory(desk.Folder.Path);
            await desk.Look();
            desk.Number.Should().Be(i - 1);
            desk.Folder.Write(Revisions.Of(i));
            await desk.Look();
            desk.Number.Should().Be(i);
        }

        desk.Events().Should().Equal(1, 2, 2, 1, 2, 2, 1, 2, 2, 1);
    }

    [Test]
    public async Task A_file_that_takes_the_folders_place_is_the_policy()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        Directory.Delete(desk.Folder.Path, recursive: true);
        File.WriteAllText(desk.Folder.Path, Revisions.Of(2));
        await desk.Look();
        desk.Number.Should().Be(2);
    }

    [Test]
    public async Task A_half_written_file_is_never_a_policy()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        string whole = Revisions.Of(2);
        for (int length = 0; length < whole.Length; length += 5)
        {
            desk.Folder.Write(whole[..length]);
            await desk.Look();
            desk.Source.Current.Revision.Should().Be(1, $"{length} characters are there");
            desk.Keeper.State.Outcome.Should().Be(ReloadOutcome.Faulty, $"{length} characters are there");
        }

        desk.Folder.Write(whole);
        await desk.Look();
        desk.Number.Should().Be(2);
    }

    // Half of a file is there, and so it stays until somebody makes room.
    [Test]
    public async Task A_disk_that_fills_degrades_the_policy_until_there_is_room()
    {
        using Desk desk = new(Revisions.Of(1), o => o.SettleTime = TimeSpan.Zero, s => s.AddHealthChecks().AddScopeRules());
        _ = desk.Source.Current;
        string whole = Revisions.Of(2);
        desk.Folder.Write(whole[..(whole.Length / 2)]);
        for (int i = 0; i < 3; i++)
        {
            desk.Time.Advance(TimeSpan.FromMinutes(1));
            await desk.Look();
            (await Health(desk)).Should().Be(HealthStatus.Degraded);
            desk.Number.Should().Be(1);
        }

        desk.Folder.Write(whole);
        await desk.Look();
        (await Health(desk)).Should().Be(HealthStatus.Healthy);
        desk.Number.Should().Be(2);
        desk.Events().Should().Equal(1, 2, 1);
    }

    [Test]
    public async Task A_file_that_may_not_be_read_is_read_once_it_may()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        desk.Folder.Write(Revisions.Of(2));
        using (new FileStream(desk.Folder.File, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) // an administrator may read all but this
        {
            await desk.Look();
            await desk.Look();
            desk.Number.Should().Be(1);
            desk.Events().Should().Equal(1, 2);
        }

        await desk.Look();
        desk.Number.Should().Be(2);
        desk.Events().Should().Equal(1);
    }

    [Test]
    public async Task A_folder_in_the_files_place_keeps_the_last_good_policy()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        File.Delete(desk.Folder.File);
        _ = Directory.CreateDirectory(desk.Folder.File);
        await desk.Look();
        desk.Number.Should().Be(1);
        Directory.Delete(desk.Folder.File);
        desk.Folder.Write(Revisions.Of(2));
        await desk.Look();
        desk.Number.Should().Be(2);
        desk.Events().Should().Equal(1, 2, 1);
    }

    [TestCase(0, TestName = "An_emptied_file_keeps_the_last_good_policy")]
    [TestCase(5 * 1024 * 1024, TestName = "A_file_beyond_every_limit_keeps_the_last_good_policy")]
    public async Task A_file_of_another_size_keeps_the_last_good_policy(int size)
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        desk.Folder.Write(new string('#', size));
        await desk.Look();
        desk.Number.Should().Be(1);
        desk.Events().Should().Equal(1, 2);
    }

    // Kubernetes: policy.yaml -> ..data/policy.yaml, ..data -> ..1, and a new ..data is renamed over the old one.
    [Test, Platform(Exclude = "Win", Reason = "Kubernetes fills folders so on Linux only")]
    public async Task A_configuration_map_that_is_swapped_is_read()
    {
        using Desk desk = new("");
        ConfigurationMap map = new(desk.Folder.Path);
        map.Swap(1);
        desk.Number.Should().Be(1);
        for (int i = 2; i < 6; i++)
        {
            map.Swap(i);
            await desk.Look();
            desk.Number.Should().Be(i);
        }

        desk.Events().Should().Equal(1, 1, 1, 1, 1);
    }

    [Test]
    public async Task A_link_to_the_folder_that_is_turned_is_followed()
    {
        using PolicyFolder one = new(Revisions.Of(1)), two = new(Revisions.Of(2));
        using Desk desk = new("");
        Directory.Delete(desk.Folder.Path, recursive: true);
        _ = Directory.CreateSymbolicLink(desk.Folder.Path, one.Path);
        desk.Number.Should().Be(1);
        Directory.Delete(desk.Folder.Path);
        await desk.Look();
        desk.Number.Should().Be(1);
        _ = Directory.CreateSymbolicLink(desk.Folder.Path, two.Path);
        await desk.Look();
        desk.Number.Should().Be(2);
    }

    [Test]
    public async Task A_link_that_goes_in_a_circle_keeps_the_last_good_policy()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        File.Delete(desk.Folder.File);
        _ = File.CreateSymbolicLink(desk.Folder.File, desk.Folder.File);
        await desk.Look();
        desk.Number.Should().Be(1);
        desk.Events().Should().Equal(1, 2);
    }

    private static async Task<HealthStatus> Health(Desk desk) =>
        (await desk.Host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;
}
