using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>
/// Events of the file system, taken for no more than reasons to look earlier: a folder that is deleted and made anew never sends one
/// again, nor says so. Therefore watching begins anew with every look.
/// </summary>
/// <param name="source">Whose files they are.</param>
/// <param name="hint">What an event brings about.</param>
/// <param name="logger">Told of folders that can't be watched; it never throws.</param>
/// <param name="watcherOf">Makes the watcher of a place; null: by the file system.</param>
internal sealed class FileHints(string source, Action hint, ILogger logger, Func<WatchedPlace, FileSystemWatcher>? watcherOf = null) : IDisposable
{
    private readonly Func<WatchedPlace, FileSystemWatcher> _watcherOf = watcherOf ?? (p => new FileSystemWatcher(p.Folder, p.Name));
    private List<FileSystemWatcher> _watchers = [];
    private WatchedPlace[] _places = [];
    private bool _isFailing;

    /// <summary>Watches these places, as they are now, in place of those before. What can't be watched is said once; nothing is thrown.</summary>
    public void Renew(IEnumerable<WatchedPlace> places)
    {
        List<FileSystemWatcher> before = _watchers;
        (_watchers, _places) = ([], [.. places]);
        (WatchedPlace Place, Exception Why)? failed = null;
        foreach (WatchedPlace place in _places)
        {
            try
            {
                if (Directory.Exists(place.Folder)) _watchers.Add(Watch(place)); // asked now, after the folder above it is watched
            }
            catch (Exception e) // whatever it is, looks find what hints don't
            {
                failed ??= (place, e);
            }
        }

        bool wasFailing = _isFailing;
        _isFailing = failed is not null;
        foreach (FileSystemWatcher watcher in before) watcher.Dispose(); // last, so that there is no moment without one
        if (failed is { } first && !wasFailing) logger.WatchingFailed(source, first.Place.Folder, first.Why.Message.TrimEnd('.'));
    }

    /// <summary>Whether these are the places that are watched, or would be if they were there.</summary>
    public bool AreFrom(IEnumerable<WatchedPlace> places) => _places.SequenceEqual(places);

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers) watcher.Dispose();
        _watchers.Clear();
    }

    private FileSystemWatcher Watch(WatchedPlace place)
    {
        FileSystemWatcher watcher = _watcherOf(place);
        try
        {
            watcher.Changed += (_, _) => hint();
            watcher.Created += (_, _) => hint();
            watcher.Deleted += (_, _) => hint();
            watcher.Renamed += (_, _) => hint();
            watcher.Error += (_, _) => hint();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }
}

/// <summary>A folder whose events may matter.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Name">What they must be about; a star: anything.</param>
internal sealed record WatchedPlace(string Folder, string Name);
