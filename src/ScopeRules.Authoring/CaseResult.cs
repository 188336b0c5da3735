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

    /// <summary>The decision, where it is as expected: the assertion of a test.</summary>
    /// <exception cref="PolicyException">It is not; the message has each expectation that was not met, first its file and line.</exception>
    public Decision OrThrow() => Passed ? Decision : throw new PolicyException(Failures);
}
