namespace ScopeRules.NRules.Rules;

/// <summary>The clauses in force that come first by precedence, all with one verdict.</summary>
/// <param name="reading">The case as it is read.</param>
/// <param name="verdict">What they say; null where no clause is in force.</param>
/// <param name="clauses">They, in document order.</param>
internal sealed class DeterminingClauses(CaseReading reading, Verdict? verdict, IReadOnlyList<Clause> clauses)
{
    public CaseReading Reading { get; } = reading;

    public Verdict? Verdict { get; } = verdict;

    public IReadOnlyList<Clause> Clauses { get; } = clauses;
}
