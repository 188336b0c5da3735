namespace ScopeRules.Hosting.Reload;

/// <summary>A policy's files as they were read once.</summary>
/// <param name="Result">The policy, or the mistakes in it.</param>
/// <param name="Folder">Where they were; another one when a folder has come or gone under the policy's path.</param>
/// <param name="Observations">Everything that was read for it.</param>
internal sealed record PolicyReading(PolicyResult Result, string Folder, IReadOnlyList<Observation> Observations);
