namespace ScopeRules.Yaml;

/// <summary>What is wrong with a text as YAML, and what to do about it.</summary>
internal sealed record SyntaxMistake(string Reason, string Help);

/// <summary>The parser's complaints in plain words. Those that hardly anybody meets are passed on as they are.</summary>
internal static class SyntaxWords
{
    private const string LookAround = "look for a missing space after a colon, an open quote or bracket, or an indentation that is off";
    private const string QuoteOrIndent = "put the text into quotes; if a key is meant, indent it exactly like the keys beside it";

    private const string PutInQuotes = "put the text into quotes, or into a block: >- behind the key, the text indented below it";

    /// <summary>For exceptions of the parser that say nothing of use.</summary>
    public static readonly SyntaxMistake Unclear = new("something is missing or left over near here", LookAround);

    public static readonly SyntaxMistake KeyTooLong = new("a key has more than 1,024 characters", "give it a short name");

    // The parser's message contains the first part.
    private static readonly (string Part, SyntaxMistake Mistake)[] Known =
    [
        ("character that cannot start any token", new("a text can't start with this character", PutInQuotes)),
        ("found invalid mapping", new("a colon with a space behind it stands inside a text", QuoteOrIndent)),
        ("Mapping values are not allowed", new("a colon with a space behind it stands inside a text", QuoteOrIndent)),
        ("did not find expected key", new("here should be a key, a colon and a space", LookAround)),
        ("did not find expected '-'", new("here should be a dash and a space, as for the items above", LookAround)),
        ("Block sequence entries are not allowed", new("a list can't start here", "start it on a line of its own, below its key")),
        ("did not find expected ',' or '}'", new("here should be a comma or the closing brace", LookAround)),
        ("did not find expected ',' or ']'", new("here should be a comma or the closing bracket", LookAround)),
        ("did not find expected node content", new("here should be a value", LookAround)),
        ("scalar, found wrong indentation", new("the quote that opens here is not closed", "close it, or indent all lines of the text")),
        ("found unexpected end of stream", new("the quote that opens here is not closed", "close it, or indent all lines of the text")),
        ("found unexpected document indicator", new("the quote that opens here is not closed", "close it, or indent all lines of the text")),
        ("found unknown escape", new("in double quotes a backslash starts an escape, and there is none like this", @"write two backslashes, or use single quotes")),
        ("invalid Unicode", new("an escape is half a character", "write the character itself")),
    ];

    public static SyntaxMistake Of(string message)
    {
        foreach ((string part, SyntaxMistake mistake) in Known)
            if (message.Contains(part, StringComparison.Ordinal)) return mistake;
        string reason = message.TrimEnd('.');
        int location = reason.IndexOf("): ", StringComparison.Ordinal);
        if (reason.StartsWith('(') && location > 0) reason = reason[(location + 3)..];
        return reason.Length == 0 ? Unclear : new SyntaxMistake(char.ToLowerInvariant(reason[0]) + reason[1..], LookAround);
    }
}
