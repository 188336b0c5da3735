using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ScopeRules.Hosting.Deciding;
using ScopeRules.Hosting.Health;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Setup;

/// <summary>All that belongs to one policy of a host.</summary>
internal sealed class HostedPolicy
{
    private readonly ScopeRulesOptions _options;
    private readonly KeeperServices _keeperServices;
    private readonly PolicyKeeper? _candidate;

    /// <summary>Puts it together from a host's services.</summary>
    /// <exception cref="OptionsValidationException">Its options are wrong.</exception>
    public HostedPolicy(IServiceProvider services, string name)
    {
        _options = services.GetRequiredService<IOptionsMonitor<ScopeRulesOptions>>().Get(name).Copy(); // read once: what is changed later changes nothing
        ILoggerFactory logs = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;
        _keeperServices = new KeeperServices(
            services.GetRequiredService<TimeProvider>(),
            new ForgivingLogger(logs.CreateLogger(ScopeRulesTelemetry.LogCategory)),
            services.GetRequiredService<Instruments>());
        string root = services.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory;

        PolicyIdentity identity = new(name, _options.Required, IsShadow: false);
        Keeper = _options.Policy is { } policy
            ? new PolicyKeeper(identity, policy, _keeperServices)
            : new PolicyKeeper(identity, FullPath(_options.Path!), new RevisionGuard(_options), _options.SettleTime, _keeperServices);
        if (_options.ShadowPath is { } shadow)
            _candidate = new PolicyKeeper(
                new PolicyIdentity(name, IsRequired: false, IsShadow: true), FullPath(shadow), guard: null, _options.SettleTime, _keeperServices);
        Decider = new PolicyDecider(Keeper, _candidate is null ? null : new Shadow(Keeper.Source, _candidate, _keeperServices), _keeperServices);

        // Without the slash at its end, so that it has a folder above it, in which it may be replaced.
        string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root));
    }

    public PolicyKeeper Keeper { get; }

    public IPolicyDecider Decider { get; }

    public IHostedService Reloader() => new PolicyReloader(_candidate is null ? [Keeper] : [Keeper, _candidate], _options, _keeperServices);

    public IHealthCheck HealthCheck() => new PolicyHealthCheck(Keeper, _options);
}
