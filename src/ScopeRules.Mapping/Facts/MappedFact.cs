using System.Text.Json;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Mapping.Facts;

/// <summary>Where a ticket says something of a fact, and what.</summary>
/// <param name="Name">The fact's name.</param>
/// <param name="NameSpan">Where the mapping names it.</param>
/// <param name="Span">Where the mapping says how it is read.</param>
internal abstract record MappedFact(string Name, SourceSpan NameSpan, SourceSpan Span)
{
    /// <summary>The path in messages.</summary>
    public virtual string Place => "no place";

    /// <summary>Every value of the fact that it can come to by itself.</summary>
    public abstract IEnumerable<RawValue> Values { get; }

    /// <summary>What a ticket says of the fact.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="isSet">Whether the fact may have several values at once.</param>
    public abstract Told In(JsonElement ticket, bool isSet);
}

/// <summary>What a ticket says of a fact: a value, nothing (both null), or something that is not recognised, with the reason.</summary>
internal readonly record struct Told(RawValue? Value, string? Reason)
{
    public static Told Of(RawValue? value) => new(value, Reason: null);

    /// <summary>A value that stands in the mapping, where a set may be written as its only member.</summary>
    public static Told Of(RawValue? value, bool isSet) => Of(isSet && value is not null ? MappedSets.Of(value) : value);

    public static Told Unrecognised(string reason) => new(Value: null, reason);
}

/// <summary>The same in every ticket of the system.</summary>
internal sealed record ConstantFact(string Name, RawValue Value, SourceSpan NameSpan, SourceSpan Span) : MappedFact(Name, NameSpan, Span)
{
    public override IEnumerable<RawValue> Values => [Value];

    public override Told In(JsonElement ticket, bool isSet) => Told.Of(Value, isSet);
}
