namespace TicketDesk.Webhooks;

/// <summary>A request's body as it was sent: what was signed are bytes.</summary>
internal static class RawBody
{
    public const int MostBytes = 256 * 1024;

    /// <summary>Reads the body.</summary>
    /// <returns>Null where it is larger than it may be; no more than that is read.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostBytes) return null;
        using MemoryStream all = new();
        byte[] buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (all.Length + read > MostBytes) return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
