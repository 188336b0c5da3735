using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ScopeRules.Hosting.Setup;

namespace ScopeRules.Hosting;

/// <summary>
/// Puts policies into a host's services: as <see cref="IPolicySource"/> and <see cref="IPolicyDecider"/>, and as <see cref="Policy"/>, which
/// is scoped, so that a request has one revision from its begin to its end. A policy with a name is a keyed service. A host whose policy
/// has mistakes does not start, unless it is not <see cref="ScopeRulesOptions.Required"/>. Where a name is added again, the options that
/// were said last count.
/// </summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a policy that is read from files when the host starts, and again whenever they change.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="path">The policy's file, or the folder whose <c>policy.yaml</c> it is; relative to the host's content root.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return services.AddScopeRules(o => (o.Path, o.Policy) = (path, null));
    }

    /// <summary>Adds a policy that is loaded already, such as one embedded in an assembly.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return services.AddScopeRules(o => (o.Path, o.Policy) = (null, policy));
    }

    /// <summary>Adds a policy by its options.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets them. They are validated when the host starts, which throws <see cref="OptionsValidationException"/>.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, Action<ScopeRulesOptions> configure) =>
        services.AddScopeRules(Options.DefaultName, configure);

    /// <summary>Adds a policy under a name, by its options.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The key of its services; empty: it is the one without a key.</param>
    /// <param name="configure">Sets them. They are validated when the host starts, which throws <see cref="OptionsValidationException"/>.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, string name, Action<ScopeRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        Registration.Add(services, name, configure);
        return services;
    }

    /// <summary>Adds a policy by the options in a section of the host's configuration.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="section">The section, with a key for each option that is set; spans of time are written <c>00:00:30</c>. A key that is
    /// no option is refused when the host starts.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, IConfiguration section) =>
        services.AddScopeRules(Options.DefaultName, section);

    /// <summary>Adds a policy under a name, by the options in a section of the host's configuration.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The key of its services; empty: it is the one without a key.</param>
    /// <param name="section">The section, with a key for each option that is set; spans of time are written <c>00:00:30</c>. A key that is
    /// no option is refused when the host starts.</param>
    /// <returns>The services, to go on with.</returns>
    public static IServiceCollection AddScopeRules(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddScopeRules(name, o => ConfigurationReader.Read(section, name, o));
    }
}
