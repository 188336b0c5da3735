using System.Text.Json.Nodes;

namespace ScopeRules.Answers;

/// <summary>
/// JSON Schemas of one fact: its answer type's, with the fact's question and guidance. Where an editor hovers over a value
/// that has a meaning it shows the question, as the title, above the meaning; elsewhere the name above question and guidance.
/// </summary>
internal static class FactSchemas
{
    /// <summary>The name under <c>$defs</c> of the fact's answer.</summary>
    public static string AnswerName(Fact fact) => "answer-" + fact.Name;

    public static JsonObject Answer(Fact fact)
    {
        JsonObject schema = fact.AnswerType.AnswerSchema();
        if (fact.Values.Count > 0) (schema["items"] ?? schema)["title"] = fact.Question;
        return schema;
    }

    /// <summary>What a facts file may give.</summary>
    public static JsonObject Given(Fact fact)
    {
        JsonObject schema = fact.AnswerType.GivenSchema(AnswerPlace(fact));
        schema["title"] = fact.Name;
        return schema.Described(Help(fact));
    }

    /// <summary>What a mapping of tickets may give.</summary>
    public static JsonObject Mapped(Fact fact) => fact.AnswerType.MappedSchema(AnswerPlace(fact));

    /// <summary>What is given under a name that the fact had before.</summary>
    public static JsonObject Former(Fact fact, JsonObject given)
    {
        given["deprecated"] = true;
        return given.Described($"The former name of {fact.Name}.");
    }

    /// <summary>The name under <c>$defs</c> of the fact's tests.</summary>
    public static string TestName(Fact fact) => "test-" + fact.Name;

    /// <summary>What may stand beside the fact's name in a condition.</summary>
    public static JsonObject Test(Fact fact)
    {
        JsonObject schema = fact.AnswerType.TestSchema(AnswerPlace(fact), "#/$defs/" + TestName(fact));
        schema["title"] = fact.Name;
        return schema.Described(Help(fact));
    }

    private static string AnswerPlace(Fact fact) => "#/$defs/" + AnswerName(fact);

    /// <summary>Question and guidance.</summary>
    public static string Help(Fact fact) => string.Join(' ', new[]
    {
        fact.Question,
        fact.Note,
        fact.Assumed is { } assumed ? $"Assumed when left out: {assumed}." : null,
    }.OfType<string>());
}
