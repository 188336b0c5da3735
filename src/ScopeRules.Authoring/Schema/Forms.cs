using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>
/// Small forms that many keys share, as definitions. Besides JSON Schema's own keywords they use three that editors know and
/// others pass over: <c>defaultSnippets</c>, <c>patternErrorMessage</c> and <c>errorMessage</c>.
/// </summary>
internal static class Forms
{
    public const string NamePattern = "^(?!(true|false|null)$)[a-z][a-z0-9-]{0,63}$";

    private const string ConditionNamePattern = "^(?!(true|false|null|all|any|not|always)$)[a-z][a-z0-9-]{0,63}$";

    private const string NameMessage = "Names are made of a-z, 0-9 and -, and start with a letter.";

    public static JsonObject Text => Ref("#/$defs/text");

    public static JsonObject Texts => OneOrMore("#/$defs/text");

    public static JsonObject Name => Ref("#/$defs/name");

    public static JsonObject Names => OneOrMore("#/$defs/name");

    public static JsonObject YesOrNo => Ref(SchemaParts.YesOrNo);

    public static JsonObject Date => Ref("#/$defs/date");

    public static JsonObject Verdict => Ref("#/$defs/verdict");

    public static JsonObject Verdicts => OneOrMore("#/$defs/verdict");

    public static JsonObject Definitions() => new()
    {
        ["text"] = Saying(AnyText()),
        ["name"] = Patterned(NamePattern, NameMessage),
        ["condition-name"] = Patterned(ConditionNamePattern, NameMessage + " The words all, any, not and always are taken."),
        ["yes-or-no"] = OneOfWords("yes", "no"),
        ["date"] = Patterned("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "Write a date as 2026-11-26.", "2026-11-26"),
        ["verdict"] = SchemaParts.Names(
        [
            ("covered", "Technical support covers the request."),
            ("not-covered", "Technical support does not cover the request."),
            ("ask-manager", "A manager has to decide."),
        ]),
    };

    /// <summary>A mapping of names of the author's choice, at least one.</summary>
    public static JsonObject MapOf(JsonObject value, string name, string of = "name")
    {
        JsonObject key = Ref("#/$defs/" + of);
        key["title"] = name;
        return new() { ["type"] = "object", ["propertyNames"] = key, ["additionalProperties"] = value, ["minProperties"] = 1 };
    }

    public static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1 };

    public static JsonObject Patterned(string pattern, string message, string? example = null)
    {
        JsonObject schema = new() { ["type"] = "string", ["pattern"] = pattern, ["patternErrorMessage"] = message };
        if (example is not null) schema["examples"] = new JsonArray(example);
        return schema;
    }

    /// <summary>
    /// Any single value: YAML readers take some texts for numbers and booleans, which are texts here all the same. Booleans are
    /// let in by what they are not, as editors would else offer true and false wherever a text is wanted.
    /// </summary>
    public static JsonObject AnyText() => AnyOf(
        new JsonObject { ["type"] = new JsonArray("string", "number"), ["errorMessage"] = "A text is wanted here." },
        new JsonObject { ["not"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null", "array", "object") } });

    private static JsonObject Saying(JsonObject text)
    {
        JsonNode form = text["anyOf"]![0]!;
        form["pattern"] = @"\S";
        form["patternErrorMessage"] = "This must say something.";
        return text;
    }

    // A list of values would make editors insert "yes" with its quotes, which stand for a text.
    private static JsonObject OneOfWords(string yes, string no) => new()
    {
        ["type"] = new JsonArray("string", "boolean"),
        ["pattern"] = $"^({yes}|{no})$",
        ["patternErrorMessage"] = $"Write {yes} or {no}.",
        ["errorMessage"] = $"Write {yes} or {no}.",
        ["defaultSnippets"] = new JsonArray(Snippet(yes, yes), Snippet(no, no)),
    };

    /// <summary>A word that an editor offers and inserts as it is.</summary>
    public static JsonObject Snippet(string label, string text, string? description = null)
    {
        JsonObject snippet = new() { ["label"] = label, ["bodyText"] = text };
        return description is null ? snippet : snippet.Described(description);
    }
}
