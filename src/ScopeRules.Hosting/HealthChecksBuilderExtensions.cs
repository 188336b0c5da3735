using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ScopeRules.Hosting.Setup;

namespace ScopeRules.Hosting;

/// <summary>Puts policies among a host's health checks.</summary>
public static class HealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of a policy. It fails while none is loaded. It is degraded while the one in use is not what its files say, because
    /// they can't be loaded or were refused, or while they have not been looked at for three intervals and the time in which they settle.
    /// </summary>
    /// <param name="builder">The host's health checks.</param>
    /// <param name="name">The policy's name; null: the one without a name.</param>
    /// <param name="failureStatus">What is reported while no policy is loaded, or where none of the name was added; null: <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">What the check is found by; null: nothing.</param>
    /// <returns>The health checks, to go on with. This one is called <c>scoperules</c>, with the policy's name after a hyphen.</returns>
    public static IHealthChecksBuilder AddScopeRules(
        this IHealthChecksBuilder builder, string? name = null, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        name ??= Options.DefaultName;
        return builder.Add(new HealthCheckRegistration(
            name.Length == 0 ? "scoperules" : $"scoperules-{name}", s => Registration.HealthCheck(s, name), failureStatus, tags));
    }
}
