namespace ScopeRules;

/// <summary>What a policy's table says to a complete case with every open point that matters read one way.</summary>
public sealed class ReadingOutcome
{
    /// <summary>What one reading comes to.</summary>
    /// <param name="clauses">The clauses that determine the verdict, all with the same one; none: <see cref="Policy.Otherwise"/> speaks.</param>
    /// <param name="riders">The riders that apply.</param>
    /// <exception cref="ArgumentNullException">They, or one among them, are null.</exception>
    public ReadingOutcome(IEnumerable<Clause> clauses, IEnumerable<Rider> riders)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(riders);
        Clauses = [.. clauses.Select(c => c ?? throw new ArgumentNullException(nameof(clauses), "A clause is null."))];
        Riders = [.. riders.Select(r => r ?? throw new ArgumentNullException(nameof(riders), "A rider is null."))];
    }

    /// <summary>The clauses that determine the verdict.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The riders that apply.</summary>
    public IReadOnlyList<Rider> Riders { get; }
}
