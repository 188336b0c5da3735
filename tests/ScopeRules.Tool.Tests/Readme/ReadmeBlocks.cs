namespace ScopeRules.Tool.Tests.Readme;

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
}

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">What stands inside.</param>
internal sealed record Block(string Language, string Text);
