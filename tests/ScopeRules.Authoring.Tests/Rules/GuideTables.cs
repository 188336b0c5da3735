using System.Text.RegularExpressions;

namespace ScopeRules.Authoring.Tests.Rules;

/// <summary>The tables of the guide for policy authors.</summary>
internal static partial class GuideTables
{
    /// <summary>The rows of the table under a heading, without the two at its top, as cells.</summary>
    public static IReadOnlyList<string[]> Under(string heading) =>
    [
        .. File.ReadLines(Repository.PathOf("rules", "README.md"))
            .SkipWhile(l => l != "## " + heading).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .Where(l => l.StartsWith('|')).Skip(2).Select(l => l[1..^1].Split(" | ").Select(c => c.Trim(' ', '|')).ToArray()),
    ];

    /// <summary>The words in a cell that are names of the language or of the repository.</summary>
    public static IEnumerable<string> Names(string cell) => Name().Matches(cell).Select(m => m.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
