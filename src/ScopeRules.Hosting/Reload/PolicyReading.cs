namespace ScopeRules.Hosting.Reload;

/// <summary>A policy's files as they were read once.</summary>
/// <param name="Result">The policy, or the mistakes in it.</param>
/// <param name="Files">What was seen.</param>
internal sealed record PolicyReading(PolicyResult Result, FilesSeen Files);

/// <summary>What was seen of a policy's files: enough to say whether they are still the same.</summary>
/// <param name="Folder">Where they were; another one when a folder has come or gone under the policy's path.</param>
/// <param name="Observations">Everything that was read or asked for.</param>
internal sealed record FilesSeen(string Folder, IReadOnlyList<Observation> Observations)
{
    /// <summary>Where something may happen that matters: to the policy's folder itself, and in the folders of files that were read, whatever it
    /// is about, for a link may be turned there.</summary>
    public IEnumerable<WatchedPlace> Places => Observations
        .Where(o => !o.Path.Contains('\0', StringComparison.Ordinal)) // which no file is called
        .Select(o => new WatchedPlace(Path.GetDirectoryName(Path.GetFullPath(o.Path, Folder)) ?? Folder, "*"))
        .Prepend(new WatchedPlace(Path.GetDirectoryName(Folder) ?? Folder, Path.GetFileName(Folder)))
        .Distinct();
}
