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

    private static JsonObject Fact(Fact fact) => new()
    {
        ["name"] = fact.Name,
        ["question"] = fact.Question,
        ["answer"] = fact.Answer,
        ["expected"] = fact.AnswerType.Expected,
        ["values"] = new JsonArray([.. fact.Values.Select(v => new JsonObject { ["name"] = v.Name, ["meaning"] = v.Meaning })]),
        ["assumed"] = fact.Assumed,
        ["canChange"] = fact.CanChange,
        ["note"] = fact.Note,
    };
}
