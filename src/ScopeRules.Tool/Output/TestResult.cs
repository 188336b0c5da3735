using ScopeRules.Authoring;

namespace ScopeRules.Tool.Output;

/// <summary>What came of a policy's suites.</summary>
/// <param name="Check">The policy, and what is wrong with it or the suites as such.</param>
/// <param name="Cases">The cases that were run.</param>
internal sealed record TestResult(CheckResult Check, IReadOnlyList<CaseResult> Cases)
{
    public int Passed => Cases.Count(c => c.Passed);

    public int Failed => Cases.Count - Passed;

    public int ExitCode => Check.ExitCode != Tool.ExitCode.Done ? Check.ExitCode : Failed > 0 ? Tool.ExitCode.Findings : Tool.ExitCode.Done;
}
