using ScopeRules.Authoring;

namespace ScopeRules.Tool.Output;

/// <summary>What came of a policy's suites.</summary>
/// <param name="Check">The policy, and what is wrong with it or the suites as such.</param>
/// <param name="Cases">The cases that were run.</param>
internal sealed record TestResult(CheckResult Check, IReadOnlyList<CaseResult> Cases)
{
    public int Passed => Cases.Count(c => c.Passed);

    public int Failed => Cases.Count - Passed;

    /// <summary>What the cases show of the policy; null where that was not asked for, or there is no policy.</summary>
    public SuiteCoverage? Coverage { get; private init; }

    public int ExitCode => Check.ExitCode != Tool.ExitCode.Done ? Check.ExitCode : Failed > 0 || LacksCoverage ? Tool.ExitCode.Findings : Tool.ExitCode.Done;

    private bool LacksCoverage { get; init; }

    public TestResult WithCoverage(bool isRequired)
    {
        if (Check.Policy is null) return this;
        SuiteCoverage coverage = SuiteCoverage.Of(Check.Policy, Cases);
        return this with { Coverage = coverage, LacksCoverage = isRequired && !coverage.IsComplete };
    }
}
