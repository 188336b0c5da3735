using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>Loads a policy before anything else of the host starts, and looks after it until the host stops.</summary>
/// <param name="keepers">The policy, and its shadow if there is one.</param>
/// <param name="options">How often to look.</param>
/// <param name="services">What it works with.</param>
internal sealed class PolicyReloader(IReadOnlyList<PolicyKeeper> keepers, ScopeRulesOptions options, KeeperServices services)
    : BackgroundService, IHostedLifecycleService
{
    // More often than this, events don't make it look: a host may write its log into the policy's folder.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (PolicyKeeper keeper in keepers) keeper.Start(Wait);
        return Task.CompletedTask;

        void Wait(TimeSpan time)
        {
            if (cancellationToken.WaitHandle.WaitOne(time)) cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => options.ReloadInterval == TimeSpan.Zero
        ? Task.CompletedTask
        : Task.WhenAll(keepers.Where(k => k.HasFiles).Select(k => LookAfterAsync(k, stoppingToken)));

    // The clock and the events of the file system come in at the same door, which holds one wish to look at a time.
    private async Task LookAfterAsync(PolicyKeeper keeper, CancellationToken stopping)
    {
        Channel<bool> wishes = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Wish() => wishes.Writer.TryWrite(true);
        Activity.Current = null; // what looks find is no part of the host's start

        await using ITimer timer = services.Time.CreateTimer(_ => Wish(), state: null, options.ReloadInterval, options.ReloadInterval);
        using FileHints hints = new(keeper.Source, Wish, services.Logger);
        if (options.WatchFiles) Wish(); // what happens from then on is seen
        await foreach (bool _ in wishes.Reader.ReadAllAsync(stopping).ConfigureAwait(false))
        {
            try
            {
                await Task.Delay(options.SettleTime, services.Time, stopping).ConfigureAwait(false); // events come in swarms
                if (options.WatchFiles) hints.Renew(keeper.Places);
                bool isSettled = await keeper.LookAsync(stopping).ConfigureAwait(false);
                bool isElsewhere = options.WatchFiles && !hints.AreFrom(keeper.Places);
                if (isElsewhere || (!isSettled && options.SettleTime > TimeSpan.Zero)) Wish();
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                services.Logger.LookFailed(e, keeper.Source); // whatever it was, the next look may be better
            }

            await Task.Delay(Pause, stopping).ConfigureAwait(false); // by the machine's clock, as events come
        }
    }
}
