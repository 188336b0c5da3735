namespace ScopeRules.Tool.Tests.Support;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder of command lines and what they print.</summary>
    public static string Cases => Path.Combine(Root, "tests", "cases", "tool");

    /// <summary>The small policy on which most tests of the tool run.</summary>
    public static string PrintShop => Path.Combine(Cases, "policies", "print-shop");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "ScopeRules.sln"))
        ? folder
        : Find(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? throw new DirectoryNotFoundException("the repository's root"));
}
