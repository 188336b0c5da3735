namespace ScopeRules.Tests.Support;

/// <summary>The folders under tests/cases, each a case of its own.</summary>
internal static class CaseFolders
{
    /// <summary>Every folder that holds a policy, as a test case named by its path below <paramref name="kind"/>.</summary>
    public static IEnumerable<TestCaseData> Under(string kind)
    {
        string root = Path.Combine(Repository.Cases, kind);
        return Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, "policy.yaml")))
            .Select(folder => Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new TestCaseData(name).SetArgDisplayNames(name));
    }
}
