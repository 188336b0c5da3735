using Microsoft.Win32.SafeHandles;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;

namespace ScopeRules.Hosting.Reload;

/// <summary>Reads the files of one policy, and says whether they are still what they were.</summary>
/// <param name="path">The file, or the folder whose <c>policy.yaml</c> it is.</param>
internal sealed class PolicyReader(string path)
{
    /// <summary>Reads until two looks agree, so that no policy is made of files that never stood there together.</summary>
    /// <param name="attempts">How often to try.</param>
    /// <returns>Null if the files change faster than they can be read.</returns>
    public PolicyReading? ReadSettled(int attempts = 5)
    {
        for (int i = 0; i < attempts; i++)
        {
            PolicyReading reading = Read();
            if (IsCurrent(reading.Files)) return reading;
        }

        return null;
    }

    public PolicyReading Read()
    {
        (string folder, string file) = Locate();
        RecordingFolder recording = Record(folder);
        DiagnosticBag bag = new();
        PolicyResult result = PolicyLoader.Load(recording.Read(file, bag), recording, TextLimits.Default, bag);
        return new PolicyReading(result, new FilesSeen(folder, recording.Observations));
    }

    /// <summary>Whether everything that was read is found as it was then.</summary>
    public bool IsCurrent(FilesSeen files)
    {
        if (Locate().Folder != files.Folder) return false;
        RecordingFolder recording = Record(files.Folder);
        foreach (Observation before in files.Observations)
        {
            if (before.IsFile) _ = recording.Read(before.Path, new DiagnosticBag());
            else _ = recording.HasFolder(before.Path);
            if (recording.Observations[^1] != before) return false;
        }

        return true;
    }

    /// <summary>Whether nothing was written to any of the files for that long: what is still being copied was written just now.</summary>
    public static bool AreOlderThan(FilesSeen files, TimeSpan age) => files.Observations.Where(o => o.IsFile)
        .All(o => WrittenAt(Path.GetFullPath(o.Path, files.Folder)) is { } at && DateTime.UtcNow - at > age);

    // Of the file itself, where a link leads to it.
    private static DateTime? WrittenAt(string file)
    {
        try
        {
            using SafeFileHandle handle = File.OpenHandle(file, share: FileShare.ReadWrite | FileShare.Delete);
            return File.GetLastWriteTimeUtc(handle);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // it went away meanwhile
        }
    }

    private static RecordingFolder Record(string folder) => new(new DiskFolder(folder, TextLimits.Default));

    private (string Folder, string File) Locate() =>
        Directory.Exists(path) ? (path, PolicyFiles.PolicyFile) : (Path.GetDirectoryName(path) ?? path, Path.GetFileName(path));
}
