using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ScopeRules.Hosting;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>What is refused although it is genuine.</summary>
internal sealed class StatusTests
{
    private const int MostBytes = 256 * 1024;

    private static readonly SignedTicket Genuine = new("zendesk", Desk.Payload("zendesk"));

    [TestCase(MostBytes, false, ExpectedResult = HttpStatusCode.OK)]
    [TestCase(MostBytes, true, ExpectedResult = HttpStatusCode.OK)]
    [TestCase(MostBytes + 1, false, ExpectedResult = HttpStatusCode.RequestEntityTooLarge)]
    [TestCase(MostBytes + 1, true, ExpectedResult = HttpStatusCode.RequestEntityTooLarge)]
    public async Task<HttpStatusCode> A_ticket_has_256_KiB_at_most(int length, bool isChunked)
    {
        using Desk desk = new();

        return await StatusOf(desk, Genuine with { Body = Genuine.Body.PadRight(length), IsChunked = isChunked });
    }

    [Test]
    public async Task Size_comes_before_the_signature()
    {
        using Desk desk = new();

        (await StatusOf(desk, Genuine with { Body = new string(' ', MostBytes + 1), Signatures = [] })).Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [TestCase("application/json; charset=utf-8", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("text/plain", ExpectedResult = HttpStatusCode.UnsupportedMediaType)]
    [TestCase("application/x-www-form-urlencoded", ExpectedResult = HttpStatusCode.UnsupportedMediaType)]
    [TestCase("", ExpectedResult = HttpStatusCode.UnsupportedMediaType)]
    public async Task<HttpStatusCode> Only_json_is_taken(string contentType)
    {
        using Desk desk = new();

        return await StatusOf(desk, Genuine with { ContentType = contentType });
    }

    [Test]
    public async Task Nothing_is_unpacked()
    {
        using Desk desk = new();

        (await StatusOf(desk, Genuine with { ContentEncoding = "gzip" })).Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Test]
    public async Task A_system_without_a_mapping_is_not_found_and_only_senders_learn_it()
    {
        using Desk desk = new();
        SignedTicket ticket = Genuine with { System = "osticket" };

        (await StatusOf(desk, ticket)).Should().Be(HttpStatusCode.NotFound);
        (await StatusOf(desk, ticket with { Signatures = [] })).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task Without_a_policy_a_sender_is_told_to_come_back_and_may_send_the_same()
    {
        using Desk desk = new(("ScopeRules:Path", "no-such-folder"));

        using HttpResponseMessage first = await desk.SendAsync(Genuine);
        using HttpResponseMessage second = await desk.SendAsync(Genuine);

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable));
        first.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(1));
    }

    [Test]
    public async Task It_says_whether_it_is_well()
    {
        using Desk well = new(), ill = new(("ScopeRules:Path", "no-such-folder"));

        (await HealthOf(well)).Should().Be("Healthy");
        (await HealthOf(ill)).Should().Be("Unhealthy");
    }

    [Test]
    public async Task A_fault_of_the_desk_shows_nothing_of_itself_and_the_sender_may_try_again()
    {
        using Desk desk = new();
        using WebApplicationFactory<Program> faulty = desk.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IPolicyDecider, FaultyDecider>()));
        using HttpClient client = faulty.CreateClient();

        using HttpResponseMessage first = await client.SendAsync(Genuine.ToRequest());
        using HttpResponseMessage second = await client.SendAsync(Genuine.ToRequest());

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError));
        (await first.Content.ReadAsStringAsync()).Should().Contain("\"status\":500").And.NotContain("secret detail").And.NotContain("   at ");
    }

    private static async Task<HttpStatusCode> StatusOf(Desk desk, SignedTicket ticket)
    {
        using HttpResponseMessage answer = await desk.SendAsync(ticket);
        return answer.StatusCode;
    }

    private static async Task<string> HealthOf(Desk desk)
    {
        using HttpClient client = desk.CreateClient();
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/health", UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private sealed class FaultyDecider : IPolicyDecider
    {
        public Decision Decide(ReadOnlySpan<byte> utf8Json) => throw new InvalidOperationException("a secret detail");

        public Decision Decide<T>(T source)
            where T : IFactSource => throw new InvalidOperationException("a secret detail");

        public Decision Decide(Func<Policy, CaseFacts> facts) => throw new InvalidOperationException("a secret detail");
    }
}
