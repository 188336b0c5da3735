using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Tests;

/// <summary>Deciding while files change as fast as they can.</summary>
internal sealed class ConcurrencyTests
{
    private const int DecisionsPerThread = 500_000, Changes = 10;

    [Test]
    public async Task A_million_decisions_under_constant_reload_are_each_of_one_revision()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        using CancellationTokenSource decided = new();
        Task changing = Task.Run(() => ChangeAndLook(desk, decided.Token));
        Task[] deciding = [.. Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() => DecideAll(desk.Source), TaskCreationOptions.LongRunning))];
        await Task.WhenAll(deciding); // each looks at what it decides
        await decided.CancelAsync();
        await changing;
        desk.Events().Should().OnlyContain(id => id == 1 || id == 2);
    }

    // Everything at once, as in a service: hints, a shadow, folders that vanish, and cases decided by who asks the decider.
    [Test]
    public async Task A_host_that_runs_decides_every_case_by_one_revision_whatever_happens_to_its_files()
    {
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = new(Revisions.Of(1), o => (o.SettleTime, o.ShadowPath) = (TimeSpan.Zero, candidate.Path));
        await desk.Host.StartAsync();
        using CancellationTokenSource enough = new();
        Task[] deciding = [.. Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() => AskAll(desk.Decider, enough.Token), TaskCreationOptions.LongRunning))];
        for (int i = 2; i < 22; i += 2)
        {
            desk.Folder.Replace(Revisions.Bad[0]);
            candidate.Replace(Revisions.Bad[1]);
            await desk.Advance(() => desk.Keeper.State.Outcome == ReloadOutcome.Faulty);
            candidate.Replace(Revisions.Of(i + 1));
            Directory.Delete(desk.Folder.Path, recursive: true);
            desk.Time.Advance(TimeSpan.FromSeconds(30));
            _ = Directory.CreateDirectory(desk.Folder.Path);
            desk.Folder.Replace(Revisions.Of(i));
            await desk.Advance(() => desk.Source.Current.Policy.Title == Revisions.TitleOf(i));
        }

        await enough.CancelAsync();
        await Task.WhenAll(deciding);
        await desk.Host.StopAsync();
        desk.Events().Should().NotContain([6, 7, 12]);
    }

    // Each of the two files says which revision it is, and both change in one step: there never is a moment with one of each.
    [Test, Platform(Exclude = "Win", Reason = "Kubernetes fills folders so on Linux only")]
    public async Task Files_that_change_together_are_taken_together()
    {
        using Desk desk = new("");
        ConfigurationMap map = new(desk.Folder.Path);
        map.Swap(1);
        PolicyReader reader = new(desk.Folder.Path);
        using CancellationTokenSource enough = new();
        Task swapping = Task.Run(() =>
        {
            for (int i = 2; !enough.IsCancellationRequested; i++) map.Swap(i);
        });
        try
        {
            int whole = 0;
            for (int i = 0; i < 100_000 && whole < 400; i++)
            {
                if (reader.ReadSettled() is not { Result.Policy: { } policy }) continue;
                _ = Revisions.NumberOf(policy);
                whole++;
            }

            whole.Should().Be(400);
        }
        finally
        {
            await enough.CancelAsync();
            await swapping;
        }
    }

    // Until there are enough decisions and enough changes were among them, however fast the machine is at either.
    private static void DecideAll(IPolicySource source)
    {
        long last = 0, decisions = 0;
        while (decisions < DecisionsPerThread || last <= Changes)
        {
            PolicySnapshot snapshot = source.Current;
            if (snapshot.Revision < last) throw new InvalidOperationException("A revision was followed by an older one.");
            last = snapshot.Revision;
            Check(snapshot.Policy.Decide(snapshot.Policy.Case().Set("request", "fix")), snapshot.Policy);
            if (++decisions > 1_000 * DecisionsPerThread) throw new InvalidOperationException("The files don't change.");
        }
    }

    private static void AskAll(IPolicyDecider decider, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            Decision decision = decider.Decide("""{"request": "fix"}"""u8);
            Check(decision, decision.Policy);
        }
    }

    private static void Check(Decision decision, Policy policy)
    {
        if (decision.Policy != policy || decision.Clauses[0].Title != policy.Title || decision.Verdict != VerdictOf(policy))
            throw new InvalidOperationException($"{decision} by {decision.Clauses[0].Title} is not of {policy.Title}.");
    }

    private static Verdict VerdictOf(Policy policy) => policy.Title[^1] % 2 == 0 ? Verdict.NotCovered : Verdict.Covered;

    private static async Task ChangeAndLook(Desk desk, CancellationToken decided)
    {
        for (int good = 0; !decided.IsCancellationRequested; good++)
        {
            desk.Folder.Replace(Revisions.Bad[good % 2] + $"\n# {good}\n");
            await desk.Look();
            desk.Folder.Replace(Revisions.Of(2 + good));
            await desk.Look();
            desk.Source.Current.Revision.Should().Be(2 + good);
        }
    }
}
