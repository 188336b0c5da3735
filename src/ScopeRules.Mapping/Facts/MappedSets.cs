using ScopeRules.Model;

namespace ScopeRules.Mapping.Facts;

/// <summary>Facts that may have several values at once.</summary>
internal static class MappedSets
{
    public static bool IsSet(Fact fact) => fact.Answer == "several-of";

    /// <summary>A single value as the set of it, for a ticket's field may name one where another names several.</summary>
    public static RawValue Of(RawValue value) => value is RawList or RawMap ? value : new RawList([value], value.Span);
}
