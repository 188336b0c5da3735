using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace TicketDesk.Webhooks;

/// <summary>
/// Whether a request comes from somebody who knows the secret, and is fresh: <c>X-TicketDesk-Signature</c> is <c>sha256=</c> and the
/// HMAC-SHA256 of <c>X-TicketDesk-Timestamp</c> (seconds since 1970), a point and the body as it was sent, in hexadecimal.
/// </summary>
internal sealed class SignatureCheck(IOptions<DeskOptions> options, TimeProvider clock)
{
    public const string TimestampHeader = "X-TicketDesk-Timestamp";
    public const string SignatureHeader = "X-TicketDesk-Signature";
    public const string Scheme = "sha256=";

    /// <summary>How far the sender's clock and the way may make the timestamp differ.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly byte[][] _secrets =
        [.. new[] { options.Value.Secret, options.Value.PreviousSecret }.Where(s => s.Length > 0).Select(Encoding.UTF8.GetBytes)];

    /// <summary>Checks a request; why one is refused is nobody's business but ours.</summary>
    /// <returns>Its seal; null where it is refused.</returns>
    public Seal? Check(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        if (Moment(headers[TimestampHeader]) is not { } sent || Signature(headers[SignatureHeader]) is not { } signature) return null;
        string timestamp = headers[TimestampHeader].ToString();
        bool isGenuine = false;
        foreach (byte[] secret in _secrets) isGenuine |= CryptographicOperations.FixedTimeEquals(Sign(secret, timestamp, body), signature);
        bool isFresh = (clock.GetUtcNow() - sent).Duration() <= Tolerance;
        return isGenuine && isFresh ? new Seal(Convert.ToHexString(signature), sent + Tolerance) : null;
    }

    private static byte[] Sign(byte[] secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using IncrementalHash hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData(Encoding.ASCII.GetBytes(timestamp + "."));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    private static DateTimeOffset? Moment(StringValues header) =>
        header is [{ Length: > 0 and <= 11 } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static byte[]? Signature(StringValues header)
    {
        byte[] bytes = new byte[HMACSHA256.HashSizeInBytes];
        return header is [{ } text] && text.Length == Scheme.Length + (2 * bytes.Length) && text.StartsWith(Scheme, StringComparison.Ordinal)
            && Convert.FromHexString(text.AsSpan(Scheme.Length), bytes, out _, out _) == System.Buffers.OperationStatus.Done ? bytes : null;
    }
}

/// <summary>A genuine request's signature, and until when it would be taken.</summary>
internal sealed record Seal(string Signature, DateTimeOffset ValidUntil);
