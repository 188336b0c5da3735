using System.Net;
using System.Text.Json.Nodes;
using ScopeRules.Mapping;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>Tickets of each system, as its vendor writes them.</summary>
internal sealed class SystemTests
{
    private static readonly string[] Systems = ["request-tracker", "zendesk", "jira-service-management"];

    [TestCaseSource(nameof(Systems))]
    public void A_mapping_fits_its_policy(string system)
    {
        Policy policy = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();
        TicketMapping mapping = TicketMapping.Load(Path.Combine(Desk.Folder, "mappings", system + ".yaml")).OrThrow();

        mapping.System.Should().Be(system);
        mapping.Check(policy).Select(d => d.Render()).Should().BeEmpty();
    }

    [TestCase("request-tracker", "covered", """{"do":"answer","verdict":"covered","level":"full","clauses":["guidance"]}""")]
    [TestCase("zendesk", "not-covered", """{"do":"answer","verdict":"not-covered","clauses":["training"],"referrals":["sales"]}""")]
    [TestCase("jira-service-management", "ask-manager", """{"do":"ask-customer","questions":["after-hours-booking","incidents-left","booked-at","restart","extended"]}""")]
    public async Task A_ticket_gets_a_decision_and_what_to_do_next(string system, string verdict, string next)
    {
        JsonNode answer = await AnswerAsync(system, Desk.Payload(system));

        answer["decision"]!["verdict"]!.GetValue<string>().Should().Be(verdict);
        answer["decision"]!["problems"]!.AsArray().Should().BeEmpty();
        Shortened(answer["next"]!).ToJsonString().Should().Be(next);
    }

    [TestCase("request-tracker", "\"values\": [\"Question\"]", "\"values\": [\"Riddle\"]", "`request`: the mapping doesn't know `Riddle` (at /CustomFields/[name=Request]/values/[] in the ticket)")]
    [TestCase("request-tracker", "\"values\": [\"Question\"]", "\"values\": [\"Question\", \"Fault\"]", "`request`: the list has 2 items where one is meant (at /CustomFields/[name=Request]/values/[] in the ticket)")]
    [TestCase("zendesk", "\"value\": \"request_training\"", "\"value\": \"request_lesson\"", "`request`: the mapping doesn't know `request_lesson` (at /ticket/custom_fields/[id=4501]/value in the ticket)")]
    [TestCase("zendesk", "\"value\": false", "\"value\": \"no idea\"", "`production-down`: `no idea` is neither yes nor no (at /ticket/custom_fields/[id=4504]/value in the ticket)")]
    [TestCase("jira-service-management", "\"value\": \"Fault\"", "\"value\": {\"deep\": 1}", "`request`: an object is no value (at /issue/fields/customfield_10101/value in the ticket)")]
    public async Task What_the_mapping_does_not_know_is_a_problem_that_says_where(string system, string before, string after, string message)
    {
        string ticket = Desk.Payload(system);
        ticket.Should().Contain(before);

        JsonNode answer = await AnswerAsync(system, ticket.Replace(before, after, StringComparison.Ordinal));

        answer["decision"]!["verdict"]!.GetValue<string>().Should().NotBe("covered");
        JsonNode problem = answer["decision"]!["problems"]!.AsArray().Should().ContainSingle().Which!;
        (problem["code"]!.GetValue<string>(), problem["message"]!.GetValue<string>()).Should().Be(("SCOPE6102", message));
    }

    [TestCase("7", 0)]
    [TestCase("007", 1)]
    [TestCase("seven", 1)]
    public async Task A_number_that_Request_Tracker_sends_as_a_text_is_one(string text, int problems)
    {
        string field = $$"""{"id": "6", "type": "customfield", "name": "Incidents left", "values": ["{{text}}"]}""";

        JsonNode answer = await AnswerAsync("request-tracker", Desk.Payload("request-tracker").Replace("\"CustomFields\": [", $"\"CustomFields\": [{field},", StringComparison.Ordinal));

        answer["decision"]!["problems"]!.AsArray().Should().HaveCount(problems);
    }

    [TestCase("request-tracker", "")]
    [TestCase("zendesk", "[]")]
    [TestCase("zendesk", "{\"ticket\": ")]
    [TestCase("jira-service-management", "{\"issue\": 1, \"issue\": 2}")]
    public async Task What_is_no_ticket_goes_to_a_manager_with_nothing_assumed(string system, string body)
    {
        JsonNode answer = await AnswerAsync(system, body);

        answer["decision"]!["verdict"]!.GetValue<string>().Should().Be("ask-manager");
        answer["decision"]!["problems"]!.AsArray().Should().ContainSingle();
        answer["decision"]!["assuming"]!.AsArray().Should().BeEmpty();
        JsonNode next = answer["next"]!;
        (next["do"]!.GetValue<string>(), Names(next["questions"])).Should().Be(("escalate", ""));
        next["problems"]!.ToJsonString().Should().Be(answer["decision"]!["problems"]!.ToJsonString());
    }

    [TestCase("request-tracker", "\"Request\", \"values\": [\"Question\"]", "\"Request\", \"values\": [\"Riddle\"]", "escalate", "after-hours-booking, extended, incidents-left, production-down, wanted-at", "request")]
    [TestCase("request-tracker", "\"Support agreement\", \"values\": [\"Active\"]", "\"Restarted\", \"values\": [\"Riddle\"]", "ask-customer", "agreement, after-hours-booking, extended, incidents-left, production-down, wanted-at", "restart")]
    [TestCase("jira-service-management", "[\"production-down\"]", "{\"a\": 1}", "escalate", "incidents-left, extended, restart, booked-at", "remote-session, after-hours-booking, production-down")]
    [TestCase("zendesk", "\"value\": false", "\"value\": \"no idea\"", "answer", null, "production-down")]
    public async Task A_customer_is_not_asked_what_the_ticket_says_in_words_that_are_not_known(
        string system, string before, string after, string step, string? questions, string problems)
    {
        string ticket = Desk.Payload(system);
        ticket.Should().Contain(before);

        JsonNode answer = await AnswerAsync(system, ticket.Replace(before, after, StringComparison.Ordinal));

        JsonNode next = answer["next"]!;
        (next["do"]!.GetValue<string>(), Names(next["questions"]), Names(next["problems"])).Should().Be((step, questions, problems));
    }

    [Test]
    public async Task What_a_manager_has_to_settle_is_escalated_with_whom_to_ask()
    {
        string ticket = Desk.Payload("zendesk").Replace("request_training", "request_other", StringComparison.Ordinal).Replace("\"value\": null", "\"value\": \"part_imail\"", StringComparison.Ordinal);

        JsonNode answer = await AnswerAsync("zendesk", ticket);

        Shortened(answer["next"]!).ToJsonString().Should().Be("""{"do":"escalate","referrals":["support-manager"],"presumption":"not-covered"}""");
    }

    private static async Task<JsonNode> AnswerAsync(string system, string body)
    {
        using Desk desk = new();
        using HttpResponseMessage answer = await desk.SendAsync(new SignedTicket(system, body));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    // Of each entry of a list its name; what is empty is left out.
    private static JsonObject Shortened(JsonNode next) => new(next.AsObject().Where(p => p.Value is not null and not JsonArray { Count: 0 } && p.Key is not ("caveats" or "obligations"))
        .Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, p.Value is JsonArray list ? new JsonArray([.. list.Select(NameOf)]) : p.Value!.DeepClone())));

    private static string? Names(JsonNode? list) => list is null ? null : string.Join(", ", list.AsArray().Select(NameOf));

    private static JsonNode? NameOf(JsonNode? entry) => (entry!["id"] ?? entry["fact"] ?? entry["contact"] ?? entry["name"])!.DeepClone();
}
