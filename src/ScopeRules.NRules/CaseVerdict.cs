namespace ScopeRules.NRules;

/// <summary>The verdict on a case as it is read.</summary>
public sealed class CaseVerdict
{
    internal CaseVerdict(CaseReading reading, Verdict verdict, IReadOnlyList<Clause> clauses)
    {
        Reading = reading;
        Verdict = verdict;
        Clauses = clauses;
    }

    /// <summary>The case, as it was inserted into the session.</summary>
    public CaseFacts Case => Reading.Case;

    /// <summary>The case as it is read.</summary>
    public CaseReading Reading { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The clauses that determine it, in document order; none: the policy's <c>otherwise</c> speaks.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The verdict's name.</summary>
    public override string ToString() => Verdict.ToString();
}
