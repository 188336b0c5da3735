namespace ScopeRules;

/// <summary>What a decision rests on.</summary>
public enum Basis
{
    /// <summary>At least one clause certainly determines the verdict.</summary>
    Clauses,

    /// <summary>Every possible completion of the case gives this verdict, though by different clauses.</summary>
    Agreement,

    /// <summary>No clause speaks to the case; the policy's <c>otherwise</c> does.</summary>
    Otherwise,

    /// <summary>The verdict depends on facts that are missing: a question for the customer, not for a manager's queue.</summary>
    MissingFacts,

    /// <summary>The document itself is ambiguous here and its readings disagree: a question for whoever can settle it.</summary>
    OpenPoint,

    /// <summary>The facts given cannot all be true, by what the policy declares impossible.</summary>
    ContradictoryFacts,
}

/// <summary>How a basis is written in YAML, JSON and messages.</summary>
internal static class BasisNames
{
    public static readonly IReadOnlyList<string> All =
        ["clauses", "agreement", "otherwise", "missing-facts", "open-point", "contradictory-facts"];

    public static string Name(this Basis basis) => All[(int)basis];
}
