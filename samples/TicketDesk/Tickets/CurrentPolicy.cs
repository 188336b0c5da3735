using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScopeRules;

namespace TicketDesk.Tickets;

/// <summary>The policy in use; none while none could be loaded, and then the desk is not well.</summary>
internal sealed class CurrentPolicy(IServiceProvider services) : IHealthCheck
{
    private readonly Policy? _policy = services.GetService<Policy>();

    public bool IsLoaded => _policy is not null;

    public Decision Decide(Func<Policy, CaseFacts> facts) => _policy!.Decide(facts(_policy));

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(IsLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No policy is loaded."));
}
