namespace ScopeRules.Tool.Tests.Support;

/// <summary>Where the command lines and what they print are.</summary>
internal static class ToolCases
{
    public static string Folder { get; } = Repository.PathOf("tests", "cases", "tool");

    /// <summary>The small policy on which most tests of the tool run.</summary>
    public static string PrintShop { get; } = Path.Combine(Folder, "policies", "print-shop");
}
