namespace ScopeRules;

/// <summary>What a policy's table says to a complete case with every open point that matters read one way.</summary>
/// <param name="Clauses">The clauses that determine the verdict, all with the same one; in document order; none: <see cref="Policy.Otherwise"/> speaks.</param>
/// <param name="Riders">The riders that apply, in document order.</param>
public sealed record ReadingOutcome(IReadOnlyList<Clause> Clauses, IReadOnlyList<Rider> Riders);
