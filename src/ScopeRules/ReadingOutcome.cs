namespace ScopeRules;

/// <summary>What a policy's table says to a complete case with every open point that matters read one way.</summary>
/// <param name="clauses">The clauses that determine the verdict, all with the same one; none: <see cref="Policy.Otherwise"/> speaks.</param>
/// <param name="riders">The riders that apply.</param>
public sealed class ReadingOutcome(IEnumerable<Clause> clauses, IEnumerable<Rider> riders)
{
    /// <summary>The clauses that determine the verdict.</summary>
    public IReadOnlyList<Clause> Clauses { get; } = [.. clauses];

    /// <summary>The riders that apply.</summary>
    public IReadOnlyList<Rider> Riders { get; } = [.. riders];
}
