namespace ScopeRules.Tests;

/// <summary>The fenced blocks of a Markdown page, in their order.</summary>
internal static class ReadmeBlocks
{
    public static IReadOnlyList<Block> Of(string path)
    {
        List<Block> blocks = [];
        string? language = null;
        List<string> lines = [];
        foreach (string line in File.ReadLines(path))
        {
            if (language is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                language = line[3..];
            }
            else if (language is not null && line == "```")
            {
                blocks.Add(new Block(language, string.Join('\n', lines)));
                (language, lines) = (null, []);
            }
            else if (language is not null)
            {
                lines.Add(line);
            }
        }

        return blocks;
    }

    /// <summary>The body of a method that stands in a class, as a page would show it.</summary>
    public static string BodyOf(string method, string source)
    {
        string[] lines = source.Split('\n');
        int start = Array.FindIndex(lines, l => l.Contains($"public void {method}()", StringComparison.Ordinal)) + 2;
        int end = Array.FindIndex(lines, start, l => l == "    }");
        return string.Join('\n', lines[start..end].Select(l => l.Length > 8 ? l[8..] : ""));
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">What stands inside.</param>
internal sealed record Block(string Language, string Text);
