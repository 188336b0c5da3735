using ScopeRules.Diagnostics;

namespace ScopeRules.Tool.Output;

/// <summary>What <c>check</c> found in a policy and the suites beside it.</summary>
/// <param name="Path">The policy's file or folder, as it was named.</param>
/// <param name="Policy">Null where it was refused.</param>
/// <param name="Diagnostics">What was found.</param>
/// <param name="Cases">Cases in the suites.</param>
internal sealed record CheckResult(string Path, Policy? Policy, IReadOnlyList<Diagnostic> Diagnostics, int Cases)
{
    private static readonly Descriptor[] Unreadable = [TextCodes.Unreadable, TextCodes.NotAFile, TextCodes.Empty, TextCodes.TooLarge];

    /// <summary>The mappings that fit the policy.</summary>
    public IReadOnlyList<HeldMapping> Mappings { get; init; } = [];

    /// <summary>With more that was found.</summary>
    public CheckResult With(IEnumerable<Diagnostic> found)
    {
        DiagnosticBag bag = new();
        bag.AddRange(Diagnostics.Concat(found));
        return this with { Diagnostics = bag.ToSorted() };
    }

    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>Whether there is a file that can't be read, which is no faulty policy and no faulty suite: there is none.</summary>
    public bool IsUnreadable => Diagnostics.Any(d => Unreadable.Contains(d.Descriptor));

    public int Warnings => Diagnostics.Count - Errors;

    public int ExitCode => IsUnreadable ? Tool.ExitCode.WrongUsage : Errors > 0 ? Tool.ExitCode.Findings : Tool.ExitCode.Done;
}

/// <summary>A mapping that fits its policy.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="System">Whose tickets it takes.</param>
/// <param name="Mapped">Facts that it maps.</param>
/// <param name="Ignored">Facts of which it says that the system doesn't know them.</param>
internal sealed record HeldMapping(string Path, string System, int Mapped, int Ignored);
