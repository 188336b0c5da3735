using System.Diagnostics.CodeAnalysis;

namespace ScopeRules.Mapping;

/// <summary>What came of loading a mapping: the mapping, or the mistakes that stand in its way.</summary>
public sealed class TicketMappingResult
{
    internal TicketMappingResult(TicketMapping? mapping, IReadOnlyList<Diagnostic> diagnostics)
    {
        Mapping = mapping;
        Diagnostics = diagnostics;
    }

    /// <summary>The mapping; null where a diagnostic is an error.</summary>
    public TicketMapping? Mapping { get; }

    /// <summary>Every mistake found, by place; 100 at most, and one more that counts the rest.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a mapping.</summary>
    [MemberNotNullWhen(true, nameof(Mapping))]
    public bool IsLoaded => Mapping is not null;

    /// <summary>The mapping.</summary>
    /// <exception cref="PolicyException">There is none; the message has every mistake.</exception>
    public TicketMapping OrThrow() => Mapping ?? throw new PolicyException(Diagnostics);
}
