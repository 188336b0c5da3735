namespace ScopeRules.Hosting.Tests;

/// <summary>A host starts while its files are still being copied.</summary>
internal sealed class StartTests
{
    [Test]
    public void Several_files_must_settle_before_the_first_revision_is_made_of_them()
    {
        using Desk desk = Of(Revisions.LayerOf(2), Revisions.BaseOf(1));
        List<TimeSpan> waits = [];
        desk.Keeper.Start(t =>
        {
            if (waits.Count == 0) desk.Folder.Write(Revisions.BaseOf(2), "base.yaml"); // the copy of the second file comes now
            waits.Add(t);
        });
        desk.Number.Should().Be(2);
        waits.Should().Equal(TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(200));
    }

    [Test]
    public void A_file_that_is_half_copied_must_settle_before_it_is_called_faulty()
    {
        using Desk desk = Of(Revisions.Of(2)[..300]);
        desk.Keeper.Start(_ => desk.Folder.Write(Revisions.Of(2)));
        desk.Number.Should().Be(2);
    }

    [Test]
    public void Files_that_were_written_long_ago_are_whole_and_need_no_time()
    {
        using Desk desk = Of(Revisions.LayerOf(2), Revisions.BaseOf(2));
        desk.Folder.Write(Revisions.LayerOf(2));
        desk.Keeper.Start(_ => throw new InvalidOperationException("It waits."));
        desk.Number.Should().Be(2);
    }

    [Test]
    public void A_file_that_was_written_just_now_may_be_cut_off_though_it_is_a_policy()
    {
        using Desk desk = Of(Revisions.Of(1));
        List<TimeSpan> waits = [];
        desk.Keeper.Start(t =>
        {
            waits.Add(t);
            desk.Folder.Write(Revisions.Of(2)); // the rest
        });
        desk.Number.Should().Be(2);
        waits.Should().Equal(TimeSpan.FromMilliseconds(200));
    }

    [Test]
    public void A_host_does_not_start_on_files_that_keep_changing_and_says_so()
    {
        using Desk desk = Of(Revisions.LayerOf(2), Revisions.BaseOf(1));
        int i = 1;
        desk.Keeper.Invoking(k => k.Start(_ => desk.Folder.Write(Revisions.BaseOf(++i), "base.yaml"))).Should().Throw<PolicyUnavailableException>()
            .WithMessage("No policy is loaded, for its files keep changing while they are read.");
    }

    [Test]
    public async Task A_start_that_is_called_off_waits_no_longer()
    {
        using Desk desk = Of(Revisions.LayerOf(2), Revisions.BaseOf(2), TimeSpan.FromMinutes(1));
        using CancellationTokenSource cancellation = new();
        Task starting = Task.Run(() => desk.Host.StartAsync(cancellation.Token), CancellationToken.None);
        await cancellation.CancelAsync();
        await starting.Awaiting(s => s).Should().ThrowAsync<OperationCanceledException>();
    }

    private static Desk Of(string policy, string? below = null, TimeSpan? settle = null)
    {
        Desk desk = new(policy, o => (o.ReloadInterval, o.SettleTime) = (TimeSpan.Zero, settle ?? o.SettleTime));
        if (below is not null) desk.Folder.Write(below, "base.yaml");
        desk.Folder.Touch();
        return desk;
    }
}
