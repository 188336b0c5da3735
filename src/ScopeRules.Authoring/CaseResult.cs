namespace ScopeRules.Authoring;

/// <summary>What came of a case of a suite.</summary>
public sealed class CaseResult
{
    internal CaseResult(SuiteCase suiteCase, Decision decision, IReadOnlyList<Diagnostic> failures)
    {
        Case = suiteCase;
        Decision = decision;
        Failures = failures;
    }

    /// <summary>The case.</summary>
    public SuiteCase Case { get; }

    /// <summary>How it was decided.</summary>
    public Decision Decision { get; }

    /// <summary>One for each expectation that was not met, where it stands in the suite.</summary>
    public IReadOnlyList<Diagnostic> Failures { get; }

    /// <summary>Whether every expectation was met.</summary>
    public bool Passed => Failures.Count == 0;
}
