using ScopeRules.Authoring;

namespace ScopeRules.NRules.Tests.Support;

/// <summary>The policies under <c>rules/</c>.</summary>
internal static class PublishedPolicies
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Repository.PathOf("rules")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static Policy Load(string name) => Policy.Load(Repository.PathOf("rules", name)).OrThrow();

    /// <summary>The cases of all suites beside a policy.</summary>
    public static IReadOnlyList<SuiteCase> CasesOf(Policy policy, string name) =>
        [.. PolicySuite.FilesBeside(Repository.PathOf("rules", name)).SelectMany(file => PolicySuite.Load(policy, file).Cases)];
}
