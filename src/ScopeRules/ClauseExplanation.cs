namespace ScopeRules;

/// <summary>How a clause stands in a case, and why.</summary>
public sealed class ClauseExplanation
{
    internal ClauseExplanation(Clause clause, ClauseStanding standing, IReadOnlyList<TestExplanation> tests, IReadOnlyList<Clause> overriders)
    {
        Clause = clause;
        Standing = standing;
        Tests = tests;
        Overriders = overriders;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>How it stands.</summary>
    public ClauseStanding Standing { get; }

    /// <summary>Where it holds, the tests that make it hold; where it doesn't, the first that keep it from holding; else those that are open.</summary>
    public IReadOnlyList<TestExplanation> Tests { get; }

    /// <summary>The clauses in force, perhaps, that override it.</summary>
    public IReadOnlyList<Clause> Overriders { get; }
}
