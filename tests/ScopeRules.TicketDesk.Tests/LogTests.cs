using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>What an operator reads of each request, and that it is nothing of what the ticket says.</summary>
internal sealed class LogTests
{
    private static readonly SignedTicket Genuine = new("zendesk", Desk.Payload("zendesk"));

    [Test]
    public async Task A_ticket_that_was_decided_leaves_its_system_verdict_and_basis()
    {
        using Desk desk = new();

        using HttpResponseMessage answer = await desk.SendAsync(Genuine);

        desk.Logs.Should().Equal("Information: A ticket of zendesk was decided: NotCovered (Clauses)");
    }

    [Test]
    public async Task A_problem_leaves_its_code_and_the_name_of_the_fact()
    {
        using Desk desk = new();

        using HttpResponseMessage answer = await desk.SendAsync(Genuine with { Body = Genuine.Body.Replace("request_training\"}", "a secret\"}", StringComparison.Ordinal) });

        desk.Logs.Should().Equal(
            "Information: A ticket of zendesk was decided: AskManager (MissingFacts)",
            "Warning: A ticket of zendesk has a problem: SCOPE6102 (request)");
    }

    [Test]
    public async Task A_request_that_was_refused_leaves_its_status_and_the_name_of_a_system_that_is_known()
    {
        using Desk desk = new();

        foreach (SignedTicket refused in new[] { Genuine with { Signatures = [] }, Genuine with { System = "made%0Aup" }, Genuine with { ContentType = "text/plain" }, Genuine, Genuine })
            using (await desk.SendAsync(refused)) { }

        desk.Logs.Should().Equal(
            "Warning: A request for zendesk was refused: 401",
            "Warning: A request for an unknown system was refused: 404",
            "Warning: A request for zendesk was refused: 415",
            "Information: A ticket of zendesk was decided: NotCovered (Clauses)",
            "Warning: A request for zendesk was refused: 409");
    }
}
