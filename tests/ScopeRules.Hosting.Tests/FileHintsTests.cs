using Microsoft.Extensions.Logging.Testing;
using ScopeRules.Hosting.Reload;

namespace ScopeRules.Hosting.Tests;

/// <summary>Events of the file system where it gives none.</summary>
internal sealed class FileHintsTests
{
    [Test]
    public void What_cannot_be_watched_is_said_once_until_it_can_be_watched_again()
    {
        using PolicyFolder folder = new("");
        FakeLogger log = new();
        Exception? fault = new IOException("The limit of watchers is reached.");
        using FileHints hints = new("desk", () => { }, log, p => fault is null ? new FileSystemWatcher(p.Folder, p.Name) : throw fault);
        for (int i = 0; i < 3; i++) hints.Renew([new WatchedPlace(folder.Path, "*")]);
        log.Collector.GetSnapshot().Should().ContainSingle().Which.Message.Should().Be(
            $"Policy desk: {folder.Path} cannot be watched: The limit of watchers is reached. Changes are found at the next regular look.");

        fault = null;
        hints.Renew([new WatchedPlace(folder.Path, "*")]);
        fault = new InvalidOperationException("Something that nobody thought of.");
        for (int i = 0; i < 3; i++) hints.Renew([new WatchedPlace(folder.Path, "*")]);
        log.Collector.GetSnapshot().Select(r => r.Id.Id).Should().Equal(6, 6);
    }

    [Test]
    public void Watchers_are_disposed_of_whatever_comes_of_those_after_them()
    {
        using PolicyFolder folder = new("");
        bool isFailing = false;
        List<FileSystemWatcher> made = [];
        int disposed = 0;
        using FileHints hints = new("desk", () => { }, new FakeLogger(), Watch);
        hints.Renew([new WatchedPlace(folder.Path, "*"), new WatchedPlace(folder.Path, "policy.yaml")]);
        isFailing = true;
        hints.Renew([new WatchedPlace(folder.Path, "*")]);
        (made.Count, disposed).Should().Be((2, 2));

        FileSystemWatcher Watch(WatchedPlace place)
        {
            if (isFailing) throw new IOException();
            FileSystemWatcher watcher = new(place.Folder, place.Name);
            watcher.Disposed += (_, _) => disposed++;
            made.Add(watcher);
            return watcher;
        }
    }

    // One that is made between the two would be seen by neither.
    [Test]
    public void A_folder_is_looked_for_only_after_the_one_above_it_is_watched()
    {
        using PolicyFolder folder = new("");
        Directory.Delete(folder.Path, recursive: true);
        List<string> watched = [];
        using FileHints hints = new("desk", () => { }, new FakeLogger(), Watch);
        hints.Renew(new FilesSeen(folder.Path, [new Observation("policy.yaml", IsFile: true, "refused")]).Places);
        watched.Should().Equal(Path.GetDirectoryName(folder.Path), folder.Path);

        FileSystemWatcher Watch(WatchedPlace place)
        {
            watched.Add(place.Folder);
            _ = Directory.CreateDirectory(folder.Path);
            return new FileSystemWatcher(place.Folder, place.Name);
        }
    }
}
