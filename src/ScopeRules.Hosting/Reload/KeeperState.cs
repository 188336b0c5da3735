using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>What came of looking at a policy's files last.</summary>
/// <param name="Outcome">What came of the content that was found.</param>
/// <param name="Diagnostics">The mistakes that kept it from being loaded.</param>
/// <param name="LookedAt">When it was found to be what <paramref name="Outcome"/> says; null: never yet.</param>
internal sealed record KeeperState(ReloadOutcome Outcome, IReadOnlyList<Diagnostic> Diagnostics, DateTimeOffset? LookedAt)
{
    public static KeeperState Initial { get; } = new(ReloadOutcome.Loaded, [], LookedAt: null);
}
