namespace ScopeRules.Hosting.Tests;

internal sealed class ReloadTests
{
    [Test]
    public async Task Changed_files_become_the_next_revision()
    {
        using Desk desk = new(Revisions.Of(1));
        PolicySnapshot first = desk.Source.Current;
        (first.Revision, first.Name, first.LoadedAt).Should().Be((1, "", desk.Time.GetUtcNow()));
        first.ToString().Should().Be("Revision 1 (revision 1)");
        desk.Time.Advance(TimeSpan.FromMinutes(5));
        desk.Folder.Write(Revisions.Of(2));
        (await desk.Look()).Should().BeTrue();
        desk.Number.Should().Be(2);
        (desk.Source.Current.Revision, desk.Source.Current.LoadedAt).Should().Be((2, desk.Time.GetUtcNow()));
        Revisions.NumberOf(first.Policy).Should().Be(1, "who has taken a revision keeps it");
        desk.Events().Should().Equal(1, 1);
    }

    [Test]
    public async Task Files_that_stay_the_same_are_no_revision_even_if_written_anew()
    {
        using Desk desk = new(Revisions.Of(1));
        PolicySnapshot first = desk.Source.Current;
        desk.Folder.Replace(Revisions.Of(1));
        File.SetLastWriteTimeUtc(desk.Folder.File, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await desk.Look();
        desk.Source.Current.Should().BeSameAs(first);
        desk.Events().Should().Equal(1);
    }

    [TestCase(0)]
    [TestCase(1)]
    public async Task A_bad_file_is_reported_once_and_the_last_good_policy_stays(int bad)
    {
        using Desk desk = new(Revisions.Of(1));
        PolicySnapshot first = desk.Source.Current;
        _ = desk.Events();
        desk.Folder.Write(Revisions.Bad[bad]);
        for (int i = 0; i < 3; i++) await desk.Look();
        desk.Source.Current.Should().BeSameAs(first);
        desk.Records.Should().ContainSingle().Which.Message.Should()
            .StartWith($"Policy default cannot be loaded; revision 1 stays in use.\n{desk.Folder.File}(").And.Contain("error SCOPE");
        _ = desk.Events();
        desk.Folder.Write(Revisions.Of(1));
        await desk.Look();
        desk.Source.Current.Should().BeSameAs(first);
        desk.Events().Should().Equal(4);
        desk.Folder.Write(Revisions.Of(2));
        await desk.Look();
        desk.Number.Should().Be(2);
        desk.Events().Should().Equal(1);
    }

    [Test]
    public async Task A_hundred_bad_revisions_in_a_row_do_not_hide_the_good_one_after_them()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        for (int i = 0; i < 100; i++)
        {
            desk.Folder.Write(Revisions.Bad[i % 2] + $"\n# {i}\n");
            await desk.Look();
            desk.Number.Should().Be(1);
        }

        desk.Folder.Write(Revisions.Of(2));
        await desk.Look();
        desk.Number.Should().Be(2);
        desk.Events().Should().Equal([1, .. Enumerable.Repeat(2, 100), 1]);
    }

    [Test]
    public async Task A_file_that_the_policy_names_is_looked_at_too()
    {
        using Desk desk = new(Revisions.LayerOf(1));
        desk.Folder.Write(Revisions.BaseOf(1), "base.yaml");
        desk.Number.Should().Be(1);
        desk.Folder.Write(Revisions.BaseOf(3), "base.yaml");
        await desk.Look();
        desk.Source.Current.Policy.Decide(desk.Source.Current.Policy.Case().Set("request", "fix")).Clauses[0].Title.Should().Be("Revision 3");
        File.Delete(Path.Combine(desk.Folder.Path, "base.yaml"));
        await desk.Look();
        desk.Source.Current.Revision.Should().Be(2);
        desk.Folder.Write(Revisions.BaseOf(5), "base.yaml");
        desk.Folder.Write(Revisions.LayerOf(5));
        await desk.Look();
        desk.Number.Should().Be(5);
        desk.Events().Should().Equal(1, 1, 2, 1);
    }

    [Test]
    public async Task Changed_files_are_taken_only_after_they_have_settled()
    {
        using Desk desk = new(Revisions.Of(1), o => (o.ReloadInterval, o.SettleTime) = (TimeSpan.Zero, TimeSpan.FromSeconds(2)));
        _ = desk.Source.Current;
        desk.Folder.Write(Revisions.Of(2));
        Task<bool> looking = desk.Look();
        desk.Time.Advance(TimeSpan.FromSeconds(1.9));
        looking.IsCompleted.Should().BeFalse();
        desk.Number.Should().Be(1);
        desk.Folder.Write(Revisions.Of(3));
        desk.Time.Advance(TimeSpan.FromSeconds(0.1));
        (await looking).Should().BeFalse();
        desk.Number.Should().Be(1);
        desk.Events().Should().Equal(1, 5);

        looking = desk.Look();
        desk.Time.Advance(TimeSpan.FromSeconds(2));
        (await looking).Should().BeTrue();
        desk.Number.Should().Be(3);
    }

    [Test]
    public async Task A_look_can_be_called_off_and_changes_nothing_then()
    {
        using Desk desk = new(Revisions.Of(1), o => (o.ReloadInterval, o.SettleTime) = (TimeSpan.Zero, TimeSpan.FromSeconds(2)));
        _ = desk.Source.Current;
        desk.Folder.Write(Revisions.Of(2));
        using CancellationTokenSource cancellation = new();
        Task<bool> looking = desk.Keeper.LookAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await looking.Awaiting(l => l).Should().ThrowAsync<OperationCanceledException>();
        desk.Number.Should().Be(1);
    }
}
