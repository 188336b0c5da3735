using System.Net;
using System.Text.Json.Nodes;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>Who is believed.</summary>
internal sealed class SignatureTests
{
    private const string OlderSecret = "the secret of last month, still in use somewhere";

    private static readonly SignedTicket Genuine = new("zendesk", Desk.Payload("zendesk"));

    private static readonly string[] Hex = [Genuine.Signature["sha256=".Length..]];

    private static IEnumerable<TestCaseData> NotBelieved =>
    [
        Case("no signature", Genuine with { Signatures = [] }),
        Case("an empty signature", Genuine with { Signatures = [""] }),
        Case("nothing behind the scheme", Genuine with { Signatures = ["sha256="] }),
        Case("no scheme", Genuine with { Signatures = Hex }),
        Case("another scheme", Genuine with { Signatures = ["sha1=" + Hex[0]] }),
        Case("half a signature", Genuine with { Signatures = [Genuine.Signature[..^32]] }),
        Case("a signature and more", Genuine with { Signatures = [Genuine.Signature + "00"] }),
        Case("no hexadecimal", Genuine with { Signatures = ["sha256=" + new string('g', 64)] }),
        Case("a signature of zeros", Genuine with { Signatures = ["sha256=" + new string('0', 64)] }),
        Case("two signatures, one of them right", Genuine with { Signatures = [Genuine.Signature, "sha256=" + new string('0', 64)] }),
        Case("another secret", Genuine with { Secret = OlderSecret }),
        Case("a body with a letter changed", Genuine with { OtherBody = Genuine.Body.Replace("training", "trainings", StringComparison.Ordinal) }),
        Case("a body with a blank more", Genuine with { OtherBody = Genuine.Body + " " }),
        Case("no body", Genuine with { OtherBody = "" }),
        Case("no timestamp", Genuine with { Timestamps = [] }),
        Case("an empty timestamp", Genuine with { Timestamps = [""] }),
        Case("another timestamp than was signed", Genuine with { Timestamps = [(Genuine with { SentAt = Desk.Now.AddSeconds(1) }).Timestamp] }),
        Case("two timestamps", Genuine with { Timestamps = [Genuine.Timestamp, Genuine.Timestamp] }),
        Case("a timestamp that is no number", Genuine with { Timestamps = ["yesterday"] }),
        Case("a negative timestamp", Genuine with { Timestamps = ["-1"] }),
        Case("a timestamp beyond counting", Genuine with { Timestamps = [new string('9', 40)] }),
        Case("a timestamp in milliseconds", Genuine with { Timestamps = [Genuine.Timestamp + "000"] }),
        Case("sent too long ago", Genuine with { SentAt = Desk.Now.AddSeconds(-301) }),
        Case("sent in the future", Genuine with { SentAt = Desk.Now.AddSeconds(301) }),
    ];

    [TestCaseSource(nameof(NotBelieved))]
    public async Task Whatever_is_wrong_the_answer_is_the_same_401(SignedTicket ticket)
    {
        using Desk desk = new();

        using HttpResponseMessage answer = await desk.SendAsync(ticket);

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonObject problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        problem.Remove("traceId");
        problem.ToJsonString().Should().Be("""{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"The signature is missing, wrong or too old."}""");
    }

    [TestCase(-300)]
    [TestCase(0)]
    [TestCase(300)]
    public async Task A_clock_may_be_wrong_by_five_minutes(int seconds)
    {
        using Desk desk = new();

        using HttpResponseMessage answer = await desk.SendAsync(Genuine with { SentAt = Desk.Now.AddSeconds(seconds) });

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task A_signature_in_capitals_is_the_same_one()
    {
        using Desk desk = new();

        using HttpResponseMessage first = await desk.SendAsync(Genuine with { Signatures = ["sha256=" + Hex[0].ToUpperInvariant()] });
        using HttpResponseMessage second = await desk.SendAsync(Genuine);

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Conflict));
    }

    [Test]
    public async Task While_senders_change_over_both_secrets_count()
    {
        using Desk desk = new(("TicketDesk:PreviousSecret", OlderSecret));

        using HttpResponseMessage older = await desk.SendAsync(Genuine with { Secret = OlderSecret });
        using HttpResponseMessage newer = await desk.SendAsync(Genuine);

        (older.StatusCode, newer.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
    }

    private static TestCaseData Case(string name, SignedTicket ticket) => new TestCaseData(ticket).SetArgDisplayNames(name);
}
