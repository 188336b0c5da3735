using ScopeRules.Hosting.Reload;

namespace ScopeRules.Hosting.Tests;

/// <summary>Deciding while files change as fast as they can.</summary>
internal sealed class ConcurrencyTests
{
    private const int DecisionsPerThread = 500_000;

    [Test]
    public async Task A_million_decisions_under_constant_reload_are_each_of_one_revision()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        using CancellationTokenSource decided = new();
        Task<int> changing = Task.Run(() => ChangeAndLook(desk, decided.Token));
        Task<long>[] deciding = [.. Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() => DecideAll(desk.Source), TaskCreationOptions.LongRunning))];
        long[] last = await Task.WhenAll(deciding);
        await decided.CancelAsync();
        int changes = await changing;
        changes.Should().BeGreaterThan(10);
        last.Should().OnlyContain(r => r > 1, "revisions were taken meanwhile");
        desk.Source.Current.Revision.Should().Be(1 + changes);
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

    private static long DecideAll(IPolicySource source)
    {
        long last = 0;
        for (int i = 0; i < DecisionsPerThread; i++)
        {
            PolicySnapshot snapshot = source.Current;
            if (snapshot.Revision < last) throw new InvalidOperationException("A revision was followed by an older one.");
            last = snapshot.Revision;
            Decision decision = snapshot.Policy.Decide(snapshot.Policy.Case().Set("request", "fix"));
            if (decision.Policy != snapshot.Policy || decision.Clauses[0].Title != snapshot.Policy.Title || decision.Verdict != VerdictOf(snapshot.Policy))
                throw new InvalidOperationException($"{decision} by {decision.Clauses[0].Title} is not of {snapshot.Policy.Title}.");
        }

        return last;
    }

    private static Verdict VerdictOf(Policy policy) => policy.Title[^1] % 2 == 0 ? Verdict.NotCovered : Verdict.Covered;

    private static async Task<int> ChangeAndLook(Desk desk, CancellationToken decided)
    {
        int good = 0;
        while (!decided.IsCancellationRequested)
        {
            desk.Folder.Replace(Revisions.Bad[good % 2] + $"\n# {good}\n");
            await desk.Look();
            desk.Folder.Replace(Revisions.Of(2 + good));
            await desk.Look();
            good++;
        }

        return good;
    }
}
