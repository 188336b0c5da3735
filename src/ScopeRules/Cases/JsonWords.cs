using ScopeRules.Yaml;

namespace ScopeRules.Cases;

/// <summary>What the JSON reader says, in plain words. What hardly anybody meets is passed on as it is.</summary>
internal static class JsonWords
{
    private const string LookAround = "look for a quote, comma or brace that is missing or left over";
    private const string PutInQuotes = "put it into double quotes if it is a text";

    public static readonly SyntaxMistake HalfACharacter = new("an escape is half a character", "write the character itself");

    private static readonly SyntaxMistake EndsTooEarly = new("the text ends before everything in it is closed", LookAround);

    // The reader's message contains the first part.
    private static readonly (string Part, SyntaxMistake Mistake)[] Known =
    [
        ("Expected depth to be zero", EndsTooEarly),
        ("but instead reached end of data", EndsTooEarly),
        ("Expected end of string, but", EndsTooEarly),
        ("'/' is invalid", new("JSON has no comments", "leave it out")),
        ("does not contain any JSON tokens", new("there is nothing in the text", "write at least {}")),
        ("invalid start of a property name", new("here should be a name in double quotes", LookAround)),
        ("trailing comma", new("nothing stands behind the comma", "leave it out")),
        ("is invalid after a property name", new("here should be a colon", LookAround)),
        ("is invalid after a single JSON value", new("something stands behind the end", LookAround)),
        ("is invalid after a value", new("here should be a comma or the closing bracket", LookAround)),
        ("invalid start of a value", new("here should be a value; texts stand in double quotes", LookAround)),
        ("invalid JSON literal", new("without double quotes there are only numbers, true, false and null", PutInQuotes)),
        ("invalid end of a number", new("the number does not end properly", LookAround)),
        ("leading zero", new("a number can't start with a zero", "leave the zero out, or put a text into double quotes")),
        ("invalid within a number", new("this is no number", PutInQuotes)),
        ("is invalid within a JSON string", new("a control character stands inside a text", @"write it as an escape such as \n or \t")),
        ("invalid escapable character", new("a backslash starts an escape, and there is none like this", "write two backslashes")),
        ("uplicate property", new("a name stands twice in one object", "keep one of them")),
        ("maximum configured depth", new("brackets nest too deep", "give each fact a value or a list of values")),
    ];

    public static SyntaxMistake Of(string message)
    {
        foreach ((string part, SyntaxMistake mistake) in Known)
            if (message.Contains(part, StringComparison.Ordinal)) return mistake;
        string reason = message.Split(" LineNumber:")[0].TrimEnd('.');
        return new SyntaxMistake(char.ToLowerInvariant(reason[0]) + reason[1..], LookAround);
    }
}
