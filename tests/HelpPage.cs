using System.Reflection;
using System.Text.RegularExpressions;

namespace ScopeRules.Tests;

/// <summary>The help page of a diagnostic code, taken apart. A text of another shape is none.</summary>
/// <param name="Code">The code, in the title.</param>
/// <param name="Title">What follows the code there.</param>
/// <param name="Avoid">What has the mistake; null where the page can only tell.</param>
/// <param name="Prefer">The same without it.</param>
internal sealed partial record HelpPage(string Code, string Title, HelpExample? Avoid, HelpExample? Prefer)
{
    /// <summary>The page that an assembly carries.</summary>
    public static HelpPage Of(Assembly assembly, string code)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(code) ?? throw new ArgumentException($"{code} has no page.", nameof(code)));
        Match page = Shape().Match(reader.ReadToEnd());
        if (!page.Success) throw new FormatException($"The page of {code} is not made as pages are.");
        return new HelpPage(page.Groups["code"].Value, page.Groups["title"].Value, ExampleIn(page.Groups["avoid"].Value), ExampleIn(page.Groups["prefer"].Value));
    }

    /// <summary>The codes that have a page in an assembly, in order.</summary>
    public static IEnumerable<string> CodesIn(Assembly assembly) =>
        assembly.GetManifestResourceNames().Where(n => n.StartsWith("SCOPE", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static HelpExample? ExampleIn(string section) =>
        Fence().Match(section) is { Success: true } block ? new HelpExample(block.Groups["kind"].Value, block.Groups["text"].Value) : null;

    [GeneratedRegex(@"\A# (?<code>\w+): (?<title>[^\n]+)\n\n(?<summary>.+?\S)\n\n## Avoid\n\n(?<avoid>.+?)\n\n## Prefer\n\n(?<prefer>.+?)\n\n## Why\n\n(?<why>\S.*)\n\z", RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A```(?<kind>[^\n]+)\n(?<text>.+)```\z", RegexOptions.Singleline)]
    private static partial Regex Fence();
}

/// <summary>A text on a help page.</summary>
/// <param name="Kind">What it is: <c>yaml</c>, <c>json facts</c>.</param>
/// <param name="Text">The text; a comment, three blanks from what stands before it, says where the mistake is.</param>
internal sealed record HelpExample(string Kind, string Text)
{
    /// <summary>Whether a line has the comment, by its number from 1.</summary>
    public bool IsRemarkedOn(int line) => Text.Split('\n')[line - 1].Contains("   # ", StringComparison.Ordinal);
}
