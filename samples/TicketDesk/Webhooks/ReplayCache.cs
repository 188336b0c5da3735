namespace TicketDesk.Webhooks;

/// <summary>The signatures of requests taken that would be taken again. Only genuine requests get here, and each stays for as long as it is
/// valid and one tolerance more, so that the limit is one on genuine requests in a quarter of an hour.</summary>
/// <remarks>The one more is for a request that was checked a moment before it got too old and gets here a moment after, and for a
/// clock that is put back.</remarks>
internal sealed class ReplayCache(TimeProvider clock)
{
    /// <summary>More are refused until some have become too old.</summary>
    public const int Most = 100_000;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _byAge = new();

    /// <summary>Takes a request in, once.</summary>
    public Admission Admit(Seal seal)
    {
        lock (_lock)
        {
            DateTimeOffset now = clock.GetUtcNow();
            while (_byAge.TryPeek(out string? old, out DateTimeOffset until) && until + SignatureCheck.Tolerance < now)
            {
                _ = _byAge.Dequeue();
                _ = _signatures.Remove(old);
            }

            if (_signatures.Contains(seal.Signature)) return Admission.Replayed;
            if (_byAge.Count >= Most) return Admission.Full;
            _ = _signatures.Add(seal.Signature);
            _byAge.Enqueue(seal.Signature, seal.ValidUntil);
            return Admission.Taken;
        }
    }

    /// <summary>Lets a request be sent again.</summary>
    public void Forget(Seal seal)
    {
        lock (_lock)
        {
            if (_signatures.Remove(seal.Signature)) _ = _byAge.Remove(seal.Signature, out _, out _, StringComparer.Ordinal);
        }
    }
}

internal enum Admission
{
    Taken,
    Replayed,
    Full,
}
