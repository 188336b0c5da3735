using ScopeRules.Diagnostics;

namespace ScopeRules.Tool.Output;

/// <summary>What <c>check</c> found in a policy and the suites beside it.</summary>
/// <param name="Path">The policy's file or folder, as it was named.</param>
/// <param name="Policy">Null where it was refused.</param>
/// <param name="Diagnostics">What was found.</param>
/// <param name="Cases">Cases in the suites.</param>
internal sealed record CheckResult(string Path, Policy? Policy, IReadOnlyList<Diagnostic> Diagnostics, int Cases)
{
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    // A file that can't be read is no faulty policy: there is none.
    public int ExitCode => Diagnostics.Any(d => Unreadable.Contains(d.Descriptor)) && Policy is null ? Tool.ExitCode.WrongUsage
        : Errors > 0 ? Tool.ExitCode.Findings : Tool.ExitCode.Done;

    private static readonly Descriptor[] Unreadable = [TextCodes.Unreadable, TextCodes.NotAFile, TextCodes.Empty];
}
