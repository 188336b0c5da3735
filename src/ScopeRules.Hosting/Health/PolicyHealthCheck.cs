using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Health;

/// <summary>Whether there is a policy, and whether it is what its files say.</summary>
internal sealed class PolicyHealthCheck(PolicyKeeper keeper, ScopeRulesOptions options) : IHealthCheck
{
    private const int IntervalsMissed = 3, SettlingsOfALook = 2;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(keeper.TryGetCurrent(out PolicySnapshot? current)
            ? Judge(current, keeper.State)
            : new HealthCheckResult(context.Registration.FailureStatus, $"policy {keeper.Source}: none is loaded"));

    private HealthCheckResult Judge(PolicySnapshot current, KeeperState state)
    {
        Dictionary<string, object> data = new()
        {
            ["revision"] = current.Revision,
            ["sha256"] = current.Policy.Sha256,
            ["loadedAt"] = current.LoadedAt,
            ["outcome"] = state.Outcome.Name(),
        };
        if (state.Looked is { } looked) data["lookedAt"] = looked.At;
        string name = $"policy {keeper.Source}: revision {current.Revision} is in use";
        return Trouble(state) is { } trouble ? HealthCheckResult.Degraded($"{name}, {trouble}", data: data) : HealthCheckResult.Healthy(name, data);
    }

    private string? Trouble(KeeperState state) => state.Outcome switch
    {
        ReloadOutcome.Faulty => $"and its files can't be loaded: {state.Diagnostics[0].Code}",
        ReloadOutcome.Refused => "and what its files say now was refused",
        _ when IsStale => "and its files have not been looked at for long",
        _ => null,
    };

    private bool IsStale => keeper.HasFiles && options.ReloadInterval > TimeSpan.Zero
        && keeper.Age > (IntervalsMissed * options.ReloadInterval) + (SettlingsOfALook * options.SettleTime);
}
