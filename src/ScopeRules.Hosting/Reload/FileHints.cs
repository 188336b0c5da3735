using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>
/// Events of the file system, taken for no more than reasons to look earlier: a folder that is deleted and made anew never sends one
/// again, nor says so. Therefore watching begins anew with every look.
/// </summary>
internal sealed class FileHints(string source, Action hint, ILogger logger) : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private bool _isFailing;

    /// <summary>Watches these places, as they are now, in place of those before.</summary>
    public void Renew(IEnumerable<WatchedPlace> places)
    {
        Dispose();
        bool failed = false;
        foreach (WatchedPlace place in places.Distinct().Where(p => Directory.Exists(p.Folder)))
        {
            try
            {
                _watchers.Add(Watch(place));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                if (!_isFailing && !failed) logger.WatchingFailed(source, place.Folder, e.Message);
                failed = true;
            }
        }

        _isFailing = failed;
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers) watcher.Dispose();
        _watchers.Clear();
    }

    private FileSystemWatcher Watch(WatchedPlace place)
    {
        FileSystemWatcher watcher = new(place.Folder, place.Name);
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
