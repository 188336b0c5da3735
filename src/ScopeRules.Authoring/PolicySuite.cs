using ScopeRules.Authoring.Suites;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Yaml;

namespace ScopeRules.Authoring;

/// <summary>The cases that a policy's author has written down, with what they must come to.</summary>
public sealed class PolicySuite
{
    private PolicySuite(string file, IReadOnlyList<SuiteCase> cases, IReadOnlyList<Diagnostic> diagnostics)
    {
        File = file;
        Cases = cases;
        Diagnostics = diagnostics;
    }

    /// <summary>The file, as it was named.</summary>
    public string File { get; }

    /// <summary>The cases without mistakes in their form, near misses behind the case to which they belong.</summary>
    public IReadOnlyList<SuiteCase> Cases { get; }

    /// <summary>What is wrong with the suite itself. A suite with errors must not count as passed, whatever its cases do.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Loads a suite. A file that is missing or has mistakes is told under <see cref="Diagnostics"/>; only the cases without mistakes are
    /// under <see cref="Cases"/>.</summary>
    /// <param name="policy">The policy that it tests.</param>
    /// <param name="file">The suite's file.</param>
    /// <param name="limits">What reading may cost; null: <see cref="TextLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The policy or the file is null.</exception>
    public static PolicySuite Load(Policy policy, string file, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(file);
        DiagnosticBag bag = new();
        FileContent? content = FileReader.Read(file, limits ?? TextLimits.Default, bag);
        Node? root = content is null ? null : YamlReader.Read(content.Source, limits ?? TextLimits.Default, bag);
        IReadOnlyList<SuiteCase> cases = root is null ? [] : new SuiteReader(policy, bag).Read(root);
        return new PolicySuite(file, cases, bag.ToSorted());
    }

    /// <summary>Every case of the suites beside a policy, for a test framework: NUnit takes it as a <c>TestCaseSource</c>. It never comes to less
    /// than what was written down: where anything can't be read, it throws instead, and the test fails.</summary>
    /// <param name="policyPath">The policy's file or folder. Messages name files as this does; a full path lets editors and build servers link to them.</param>
    /// <exception cref="PolicyException">The policy or a suite has mistakes, or there is no suite; the message has every mistake with its place.</exception>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static IReadOnlyList<SuiteCase> CasesOf(string policyPath)
    {
        ArgumentNullException.ThrowIfNull(policyPath);
        Policy policy = Policy.Load(policyPath).OrThrow();
        List<PolicySuite> suites = [.. FilesBeside(policyPath).Select(file => Load(policy, file))];
        DiagnosticBag none = new();
        if (suites.Count == 0) none.ReportFile(SuiteCodes.NoSuites, policyPath, "write one: suites/cases.yaml beside the policy");
        List<Diagnostic> mistakes = [.. none.ToSorted(), .. suites.Where(s => s.HasErrors).SelectMany(s => s.Diagnostics)];
        return mistakes.Count == 0 ? [.. suites.SelectMany(s => s.Cases)] : throw new PolicyException(mistakes);
    }

    /// <summary>The suites beside a policy: every <c>suites/*.yaml</c> of its folder, by name. Empty where there is no such
    /// folder.</summary>
    /// <param name="policyPath">The policy's file or folder.</param>
    /// <exception cref="UnauthorizedAccessException">The folder can't be listed.</exception>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static IReadOnlyList<string> FilesBeside(string policyPath)
    {
        ArgumentNullException.ThrowIfNull(policyPath);
        string folder = Directory.Exists(policyPath) ? policyPath : Path.GetDirectoryName(policyPath) ?? "";
        string suites = Path.Combine(folder, "suites");
        return Directory.Exists(suites) ? [.. Directory.EnumerateFiles(suites, "*.yaml").Order(StringComparer.Ordinal)] : [];
    }
}
