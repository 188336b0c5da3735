namespace ScopeRules.Cases;

/// <summary>What the JSON reader says, in plain words. What hardly anybody meets is passed on as it is.</summary>
internal static class JsonWords
{
    private const string EndsTooEarly = "the text ends before everything in it is closed";

    // The reader's message contains the first part.
    private static readonly (string Part, string Words)[] Known =
    [
        ("Expected depth to be zero", EndsTooEarly),
        ("but instead reached end of data", EndsTooEarly),
        ("Expected end of string, but", EndsTooEarly),
        ("'/' is invalid", "JSON has no comments"),
        ("does not contain any JSON tokens", "there is nothing in the text"),
        ("invalid start of a property name", "here should be a name in double quotes"),
        ("trailing comma", "nothing stands behind the comma"),
        ("is invalid after a property name", "here should be a colon"),
        ("is invalid after a single JSON value", "something stands behind the end"),
        ("is invalid after a value", "here should be a comma or the closing bracket"),
        ("invalid start of a value", "here should be a value; texts stand in double quotes"),
        ("invalid JSON literal", "without double quotes there are only numbers, true, false and null"),
        ("invalid end of a number", "the number does not end properly"),
        ("leading zero", "a number can't start with a zero"),
        ("invalid within a number", "this is no number"),
        ("is invalid within a JSON string", "a control character stands inside a text"),
        ("invalid escapable character", "a backslash starts an escape, and there is none like this"),
        ("maximum configured depth", "brackets nest too deep"),
    ];

    public static string Of(string message)
    {
        foreach ((string part, string words) in Known)
            if (message.Contains(part, StringComparison.Ordinal)) return words;
        string reason = message.Split(" LineNumber:")[0].TrimEnd('.');
        return char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
