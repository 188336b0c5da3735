using Microsoft.Extensions.DependencyInjection;
using ScopeRules.Hosting;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>Mappings beside the revision of the policy that is in use.</summary>
internal sealed class MappingFitTests
{
    private const string Policy = """
        scoperules: 1
        policy: desk
        title: Help desk
        source: {document: Help desk handbook}
        precedence: [not-covered]
        facts:
          course: {question: Is it about a course?, answer: yes-no}
        sections:
        - heading: Scope
          clauses:
          - {id: courses, title: Courses are not held., cites: Scope, when: course, verdict: not-covered}
        otherwise: {verdict: ask-manager}

        """;

    private const string Mapping = "mapping: 1\npolicy: desk\nsystem: osticket\nfacts:\n  course: {path: /course}\n";

    private static readonly SignedTicket Ticket = new("osticket", "{\"course\": true}");

    [Test]
    public async Task Facts_that_tickets_never_give_are_a_warning()
    {
        using TemporaryFolder folder = new();
        _ = folder.Write("policy.yaml", Policy.Replace("sections:", "  video: {question: Is it about a video?, answer: yes-no}\nsections:", StringComparison.Ordinal).Replace("when: course", "when: [course, video]", StringComparison.Ordinal));
        string mapping = folder.Write("mappings/osticket.yaml", Mapping);
        using Desk desk = Start(folder);

        using HttpResponseMessage answer = await desk.SendAsync(Ticket);

        desk.Logs[0].Should().Be($"Warning: The mapping of osticket and revision 1 of the policy: {mapping}(4,1): warning SCOPE6024: tickets never give `video`");
        desk.Logs.Should().HaveCount(2, "the other is the decision");
    }

    [Test]
    public async Task A_revision_that_a_mapping_does_not_fit_is_a_warning_once()
    {
        using TemporaryFolder folder = new();
        _ = folder.Write("policy.yaml", Policy);
        string mapping = folder.Write("mappings/osticket.yaml", Mapping);
        using Desk desk = Start(folder);
        using (await desk.SendAsync(Ticket)) { }
        desk.Logs.Should().HaveCount(1, "it fits");

        _ = folder.Write("policy.yaml", Policy.Replace("course: {", "lesson: {", StringComparison.Ordinal).Replace("when: course", "when: lesson", StringComparison.Ordinal));
        await UntilRevision(desk, 2);
        foreach (SignedTicket ticket in new[] { Ticket, Ticket with { Body = "{}" } })
            using (await desk.SendAsync(ticket with { SentAt = desk.Clock.GetUtcNow() })) { }

        desk.Logs.Skip(1).Where(l => l.Contains("The mapping of", StringComparison.Ordinal)).Should().Equal(
            $"Warning: The mapping of osticket and revision 2 of the policy: {mapping}(4,1): warning SCOPE6024: tickets never give `lesson`",
            $"Warning: The mapping of osticket and revision 2 of the policy: {mapping}(5,3): error SCOPE6021: the policy has no fact `course`");
    }

    private static Desk Start(TemporaryFolder folder) => new(
        ("ScopeRules:Path", folder.Path), ("ScopeRules:ReloadInterval", "00:00:01"), ("ScopeRules:SettleTime", "00:00:00"), ("ScopeRules:WatchFiles", "false"),
        ("ScopeRules:MinimumClausesKept", "0"), ("ScopeRules:AllowVocabularyBreaks", "true"), ("TicketDesk:Mappings", Path.Combine(folder.Path, "mappings")));

    // The clock stands still, and files are looked at when it moves.
    private static async Task UntilRevision(Desk desk, long revision)
    {
        IPolicySource policies = desk.Services.GetRequiredService<IPolicySource>();
        for (int i = 0; i < 1_000 && policies.Current.Revision < revision; i++)
        {
            desk.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20);
        }

        policies.Current.Revision.Should().Be(revision);
    }
}
