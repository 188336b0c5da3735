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
    private int _told;

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
        IReadOnlyList<FakeLogRecord> records = Records;
        _told += records.Count;
        return [.. records.Select(r => r.Id.Id).Where(id => id != 10)];
    }

    /// <summary>What was logged of policies since <see cref="Events"/> were asked for last.</summary>
    public IReadOnlyList<FakeLogRecord> Records =>
        [.. All.Skip(_told)];

    private IEnumerable<FakeLogRecord> All =>
        Host.Services.GetFakeLogCollector().GetSnapshot().Where(r => r.Category == ScopeRulesTelemetry.LogCategory);

    public Task<bool> Look() => Keeper.LookAsync(CancellationToken.None);

    /// <summary>Waits for what another thread does; fails where it does not come.</summary>
    public async Task Until(Func<bool> condition)
    {
        bool met = condition();
        for (int i = 0; i < 1_000 && !met; i++)
        {
            await Task.Delay(20);
            met = condition();
        }

        if (!met) Assert.Fail("It does not come. This was logged, perhaps that nothing can be watched:\n" + string.Join('\n', All.Select(r => r.Message)));
    }

    /// <summary>Lets intervals go by until something has come of it.</summary>
    public Task Advance(Func<bool> condition, double seconds = 30) => Until(() =>
    {
        Time.Advance(TimeSpan.FromSeconds(seconds));
        return condition();
    });

    /// <summary>Waits until files are watched: touching one makes the host look.</summary>
    /// <param name="folder">Where the policy is; null: where the desk has put it.</param>
    public async Task Watching(PolicyFolder? folder = null)
    {
        Moment? before = Keeper.State.Looked;
        Time.Advance(TimeSpan.FromSeconds(1));
        await Until(() =>
        {
            (folder ?? Folder).Write("", "touched");
            return Keeper.State.Looked != before;
        });
        await Quiet();
    }

    /// <summary>Lets what is under way come to its end, so that what comes after it comes of something else. A test that needs it to pass would
    /// be wrong: without it, a test may pass where it should not.</summary>
    public static Task Quiet() => Task.Delay(300);

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
