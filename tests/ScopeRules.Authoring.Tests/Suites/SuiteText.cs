namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>Suites written down in tests, for the policy of the print shop.</summary>
internal static class SuiteText
{
    /// <summary>A small policy with something of everything.</summary>
    public static Policy PrintShop { get; } = Policy.Load(Path.Combine(Repository.Cases, "tool", "policies", "print-shop")).OrThrow();

    /// <summary>Loads a suite of these cases.</summary>
    public static PolicySuite Suite(string cases, string head = "") => Load(PrintShop, $"policy: print-shop\n{head}cases:\n{cases}");

    /// <summary>Loads a suite from its whole text; messages call it <c>suite.yaml</c>.</summary>
    public static PolicySuite Load(Policy policy, string text)
    {
        string before = Directory.GetCurrentDirectory();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("scoperules-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "suite.yaml"), text);
            Directory.SetCurrentDirectory(folder.FullName);
            return PolicySuite.Load(policy, "suite.yaml");
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Everything that is wrong with a suite and with what its cases come to, as it is shown to people.</summary>
    public static string Messages(this PolicySuite suite) =>
        string.Concat(suite.Diagnostics.Concat(suite.Cases.SelectMany(c => c.Run().Failures)).Select(d => d.Render()));
}
