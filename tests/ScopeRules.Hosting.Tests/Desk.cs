using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Setup;

namespace ScopeRules.Hosting.Tests;

/// <summary>A host with a policy in a folder of its own, whose clock and logs the test holds.</summary>
internal sealed class Desk : IDisposable
{
    private readonly Action<ScopeRulesOptions>? _configure;

    /// <summary>Makes a host, not started yet.</summary>
    /// <param name="yaml">The policy to begin with.</param>
    /// <param name="configure">Options beside the path. Without it the files are looked at only when the test says so, and don't have to settle.</param>
    /// <param name="services">More services.</param>
    public Desk(string yaml, Action<ScopeRulesOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        _configure = configure;
        Folder = new PolicyFolder(yaml);
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = Folder.Path });
        _ = builder.Logging.AddFakeLogging().SetMinimumLevel(LogLevel.Trace);
        _ = builder.Services.AddScopeRules(Configure);
        _ = builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
        services?.Invoke(builder.Services);
        Host = builder.Build();
    }

    public PolicyFolder Folder { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero));

    public IHost Host { get; }

    public PolicyKeeper Keeper => Registration.Of(Host.Services, "").Keeper;

    public IPolicySource Source => Host.Services.GetRequiredService<IPolicySource>();

    public IPolicyDecider Decider => Host.Services.GetRequiredService<IPolicyDecider>();

    /// <summary>The revision in use, by what it says of itself; it is whole.</summary>
    public int Number => Revisions.NumberOf(Source.Current.Policy);

    /// <summary>The ids of what was logged of policies, decisions aside, since the last time.</summary>
    public IReadOnlyList<int> Events()
    {
        IReadOnlyList<int> ids = [.. Records.Select(r => r.Id.Id).Where(id => id != 10)];
        Host.Services.GetFakeLogCollector().Clear();
        return ids;
    }

    /// <summary>What was logged of policies.</summary>
    public IReadOnlyList<FakeLogRecord> Records =>
        [.. Host.Services.GetFakeLogCollector().GetSnapshot().Where(r => r.Category == ScopeRulesTelemetry.LogCategory)];

    public Task<bool> Look() => Keeper.LookAsync(CancellationToken.None);

    /// <summary>Waits for what another thread does; fails where it does not come.</summary>
    public static async Task Until(Func<bool> condition)
    {
        bool met = condition();
        for (int i = 0; i < 1_000 && !met; i++)
        {
            await Task.Delay(20);
            met = condition();
        }

        met.Should().BeTrue();
    }

    public void Dispose()
    {
        Host.Dispose();
        Folder.Dispose();
    }

    private void Configure(ScopeRulesOptions options)
    {
        options.Path = Folder.Path;
        if (_configure is not null) _configure(options);
        else (options.ReloadInterval, options.SettleTime) = (TimeSpan.Zero, TimeSpan.Zero);
    }
}
