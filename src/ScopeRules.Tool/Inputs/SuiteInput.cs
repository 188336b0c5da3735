using ScopeRules.Authoring;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Inputs;

/// <summary>A policy with its suites, as `check` and `test` take them: what is wrong with either is said once, in one order.</summary>
internal static class SuiteInput
{
    /// <summary>Loads a policy and suites.</summary>
    /// <param name="path">The policy.</param>
    /// <param name="files">The suites; none: those beside the policy.</param>
    /// <param name="suites">What could be loaded of them.</param>
    public static CheckResult Load(string path, IReadOnlyList<string> files, out IReadOnlyList<PolicySuite> suites)
    {
        suites = [];
        PolicyResult loaded = Policy.Load(path);
        if (!loaded.IsLoaded) return new CheckResult(path, null, loaded.Diagnostics, Cases: 0);
        suites = [.. (files.Count > 0 ? files : PolicySuite.FilesBeside(path)).Select(file => PolicySuite.Load(loaded.Policy, file))];
        return new CheckResult(path, loaded.Policy, loaded.Diagnostics, suites.Sum(s => s.Cases.Count)).With(suites.SelectMany(s => s.Diagnostics));
    }
}
