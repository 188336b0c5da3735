namespace ScopeRules;

/// <summary>How a clause stands in a case, and why.</summary>
public sealed class ClauseExplanation
{
    internal ClauseExplanation(Clause clause, ClauseStanding standing, IReadOnlyList<TestExplanation> tests, IReadOnlyList<Clause> overriders, string because)
    {
        Clause = clause;
        Standing = standing;
        Tests = tests;
        Overriders = overriders;
        Because = because;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>How it stands.</summary>
    public ClauseStanding Standing { get; }

    /// <summary>Why, in a sentence with line numbers: «does not hold: `request` is explain, not teach (line 120)», «set aside by `x`
    /// (line 14), which is in force». The first reason, where there are several.</summary>
    public string Reason => Standing switch
    {
        ClauseStanding.Determines => "in force: ",
        ClauseStanding.MayBeInForce => "may be in force: ",
        ClauseStanding.Outweighed => "in force, but outweighed: ",
        ClauseStanding.SetAside => "set aside ",
        _ => "does not hold: ",
    } + Because;

    /// <summary>Whether it could have spoken: were it in force, the verdict could be another one, or it would be among the clauses
    /// that determine it. For that its verdict must not come behind all possible ones in precedence, or it must override a clause
    /// that may be in force, or silence a default that may be. Always true of clauses that are or may be in force.</summary>
    public bool CouldSpeak { get; internal init; }

    /// <summary>Where it holds, the tests that make it hold; where it doesn't, the first that keep it from holding; else those that are open.</summary>
    public IReadOnlyList<TestExplanation> Tests { get; }

    /// <summary>The clauses in force, perhaps, that override it.</summary>
    public IReadOnlyList<Clause> Overriders { get; }

    /// <summary>The reason without what it is a reason for.</summary>
    internal string Because { get; }
}
