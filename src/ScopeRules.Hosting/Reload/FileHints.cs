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

    /// <summary>Watches these folders, as they are now, in place of those before.</summary>
    public void Renew(IEnumerable<string> folders)
    {
        Dispose();
        bool failed = false;
        foreach (string folder in folders.Distinct(StringComparer.Ordinal).Where(Directory.Exists))
        {
            try
            {
                _watchers.Add(Watch(folder));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                if (!_isFailing && !failed) logger.WatchingFailed(source, folder, e.Message);
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

    private FileSystemWatcher Watch(string folder)
    {
        FileSystemWatcher watcher = new(folder);
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
