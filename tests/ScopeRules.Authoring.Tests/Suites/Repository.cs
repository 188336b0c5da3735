namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Cases => Path.Combine(Root, "tests", "cases");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "ScopeRules.sln"))
        ? folder
        : Find(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? throw new DirectoryNotFoundException("the repository's root"));
}
