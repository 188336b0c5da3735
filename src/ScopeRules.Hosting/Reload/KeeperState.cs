using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>What came of looking at a policy's files last.</summary>
/// <param name="Outcome">What came of the content that was found.</param>
/// <param name="Diagnostics">The mistakes that kept it from being loaded.</param>
/// <param name="Looked">When it was found to be what <paramref name="Outcome"/> says; null: never yet.</param>
internal sealed record KeeperState(ReloadOutcome Outcome, IReadOnlyList<Diagnostic> Diagnostics, Moment? Looked)
{
    public static KeeperState Initial { get; } = new(ReloadOutcome.Loaded, [], Looked: null);
}

/// <summary>A moment by both clocks: what it is called, and how long ago it is however the first one is set meanwhile.</summary>
/// <param name="At">By the clock on the wall.</param>
/// <param name="Timestamp">By the one that only goes on.</param>
internal sealed record Moment(DateTimeOffset At, long Timestamp)
{
    public static Moment Now(TimeProvider time) => new(time.GetUtcNow(), time.GetTimestamp());
}
