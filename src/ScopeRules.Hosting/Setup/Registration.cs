using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ScopeRules.Hosting.Health;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Setup;

/// <summary>Puts the services of a policy into a host.</summary>
internal static class Registration
{
    /// <summary>Adds them, once for each name; what is said of a name again changes its options.</summary>
    public static void Add(IServiceCollection services, string name, Action<ScopeRulesOptions> configure)
    {
        _ = services.AddOptionsWithValidateOnStart<ScopeRulesOptions>(name).Configure(configure);
        if (services.Any(s => s.IsKeyedService && s.ServiceType == typeof(HostedPolicy) && name.Equals(s.ServiceKey))) return;

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ScopeRulesOptions>, OptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(s => new Instruments(s.GetService<IMeterFactory>()));
        _ = services.AddKeyedSingleton(name, (s, _) => new HostedPolicy(s, name));
        _ = services.AddKeyedSingleton<IPolicySource>(name, (s, _) => Of(s, name).Keeper);
        _ = services.AddKeyedSingleton(name, (s, _) => Of(s, name).Decider);
        _ = services.AddKeyedScoped(name, (s, _) => Of(s, name).Keeper.Current.Policy);
        _ = services.AddSingleton(s => Of(s, name).Reloader());
        if (name.Length > 0) return;
        _ = services.AddSingleton<IPolicySource>(s => Of(s, name).Keeper);
        _ = services.AddSingleton(s => Of(s, name).Decider);
        _ = services.AddScoped(s => Of(s, name).Keeper.Current.Policy);
    }

    /// <summary>The check of a policy, be it that none of this name was added.</summary>
    public static IHealthCheck HealthCheck(IServiceProvider services, string name) =>
        services.GetKeyedService<HostedPolicy>(name)?.HealthCheck() ?? new AbsentPolicyCheck(name);

    /// <summary>A policy that was added.</summary>
    public static HostedPolicy Of(IServiceProvider services, string name) => services.GetRequiredKeyedService<HostedPolicy>(name);
}
