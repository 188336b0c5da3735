using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ScopeRules.TicketDesk.Tests.Support;

/// <summary>A ticket as a sender signs it; a test spoils what it wants to see refused.</summary>
internal sealed record SignedTicket(string System, string Body)
{
    public string Secret { get; init; } = Desk.Secret;

    public DateTimeOffset SentAt { get; init; } = Desk.Now;

    public string ContentType { get; init; } = "application/json";

    public string? ContentEncoding { get; init; }

    /// <summary>Whether the length stands ahead of the body.</summary>
    public bool IsChunked { get; init; }

    /// <summary>What is sent in place of what was signed.</summary>
    public string? OtherBody { get; init; }

    public string Timestamp => SentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<string>? Timestamps { get; init; }

    public IReadOnlyList<string>? Signatures { get; init; }

    public string Signature => "sha256=" + Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{Timestamp}.{Body}")));

    public HttpRequestMessage ToRequest()
    {
        ByteArrayContent content = new(Encoding.UTF8.GetBytes(OtherBody ?? Body));
        if (ContentType.Length > 0) content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        if (ContentEncoding is not null) content.Headers.ContentEncoding.Add(ContentEncoding);
        HttpRequestMessage request = new(HttpMethod.Post, new Uri($"/tickets/{System}", UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = IsChunked;
        foreach (string timestamp in Timestamps ?? [Timestamp]) request.Headers.TryAddWithoutValidation("X-TicketDesk-Timestamp", timestamp);
        foreach (string signature in Signatures ?? [Signature]) request.Headers.TryAddWithoutValidation("X-TicketDesk-Signature", signature);
        return request;
    }
}
