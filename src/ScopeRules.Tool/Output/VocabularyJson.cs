using System.Text.Json.Nodes;
using ScopeRules.Text;

namespace ScopeRules.Tool.Output;

/// <summary>A policy's facts as one JSON object, format 1.</summary>
internal static class VocabularyJson
{
    public static string Write(Policy policy) => new JsonObject
    {
        ["format"] = 1,
        ["policy"] = new JsonObject { ["id"] = policy.Id, ["title"] = policy.Title, ["sha256"] = policy.Sha256 },
        ["facts"] = new JsonArray([.. policy.Vocabulary.Facts.Select(Fact)]),
    }.ToJsonString(JsonText.Indented);

    private static JsonObject Fact(Fact fact)
    {
        JsonObject json = Keys(fact);
        if (fact.Cost > 1) json["cost"] = fact.Cost;
        if (fact.ChangeCost > 1) json["changeCost"] = fact.ChangeCost;
        if (fact.Formerly.Count > 0) json["formerly"] = new JsonArray([.. fact.Formerly.Select(f => (JsonNode)f)]);
        return json;
    }

    private static JsonObject Keys(Fact fact) => new()
    {
        ["name"] = fact.Name,
        ["question"] = fact.Question,
        ["answer"] = fact.Answer,
        ["expected"] = fact.AnswerType.Expected,
        ["values"] = new JsonArray([.. fact.Values.Select(Value)]),
        ["unit"] = fact.Unit,
        ["per"] = fact.Per,
        ["assumed"] = fact.Assumed,
        ["canChange"] = fact.CanChange,
        ["note"] = fact.Note,
    };

    // Most values have neither former names nor values of their own.
    private static JsonObject Value(FactValue value)
    {
        JsonObject json = new() { ["name"] = value.Name, ["meaning"] = value.Meaning };
        if (value.Formerly.Count > 0) json["formerly"] = new JsonArray([.. value.Formerly.Select(f => (JsonNode)f)]);
        if (value.Values.Count > 0) json["values"] = new JsonArray([.. value.Values.Select(Value)]);
        return json;
    }
}
