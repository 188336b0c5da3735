using ScopeRules;
using ScopeRules.Hosting;
using ScopeRules.Mapping;

namespace TicketDesk.Tickets;

/// <summary>
/// Holds the mappings against the policy. One that doesn't fit keeps the desk from starting; beside a revision that comes later it is
/// a warning, once, for the tickets of other systems are decided all the same.
/// </summary>
internal sealed partial class MappingFit(Mappings mappings, IPolicySource policies, ILogger<MappingFit> logger)
{
    private long _held;

    /// <summary>Holds the mappings against the policy, if there is one yet.</summary>
    /// <exception cref="InvalidOperationException">One doesn't fit; the message has every mistake.</exception>
    public void Require()
    {
        if (!policies.TryGetCurrent(out PolicySnapshot? current)) return; // it is done with the first ticket after the policy is there
        IReadOnlyList<Diagnostic> mistakes = [.. mappings.All.SelectMany(m => m.Check(current.Policy)).Where(d => d.Severity == Severity.Error)];
        if (mistakes.Count > 0) throw new InvalidOperationException($"Mappings don't fit the policy.\n{string.Concat(mistakes.Select(d => d.Render()))}".TrimEnd());
        Hold(current);
    }

    /// <summary>Holds the mappings against a revision, unless that was done.</summary>
    public void Hold(PolicySnapshot current)
    {
        long held = Volatile.Read(ref _held);
        if (held >= current.Revision || Interlocked.CompareExchange(ref _held, current.Revision, held) != held) return;
        foreach (TicketMapping mapping in mappings.All)
            foreach (Diagnostic found in mapping.Check(current.Policy)) LogMisfit(mapping.System, current.Revision, found);
    }

    [LoggerMessage(4, LogLevel.Warning, "The mapping of {System} and revision {Revision} of the policy: {Diagnostic}")]
    private partial void LogMisfit(string system, long revision, Diagnostic diagnostic);
}
