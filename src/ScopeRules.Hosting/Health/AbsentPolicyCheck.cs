using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScopeRules.Hosting.Health;

/// <summary>Fails, for a policy that was never added: a misspelt name must not take the host's other checks with it.</summary>
internal sealed class AbsentPolicyCheck(string name) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, name.Length == 0 ? "no policy without a name was added" : $"no policy `{name}` was added"));
}
