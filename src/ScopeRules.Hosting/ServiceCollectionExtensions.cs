using Microsoft.Extensions.DependencyInjection;

namespace ScopeRules.Hosting;

/// <summary>Puts a policy into a host's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Loads a policy and registers it as a singleton <see cref="Policy"/>. It is loaded at once, so that a host with a faulty
    /// policy does not start.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="path">The policy's file, or the folder whose <c>policy.yaml</c> it is.</param>
    /// <returns>The services, to go on with.</returns>
    /// <exception cref="PolicyException">The policy has mistakes; the message lists them with their places.</exception>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, string path)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddScopeRules(Policy.Load(path).OrThrow());
    }

    /// <summary>Registers a policy that is loaded already as a singleton <see cref="Policy"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(policy);
        return services.AddSingleton(policy);
    }
}
