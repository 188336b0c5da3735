using System.Text.Json.Nodes;

namespace ScopeRules.Answers;

/// <summary>Parts that the schemas of tests share.</summary>
internal static class TestSchemas
{
    /// <summary>The forms that a test can take, or <c>not</c> around one of them.</summary>
    public static JsonObject WithNot(params JsonObject[] forms) => new()
    {
        ["anyOf"] = new JsonArray([.. forms, Single("not", new JsonObject { ["anyOf"] = new JsonArray([.. forms.Select(f => f.DeepClone())]) })]),
    };

    public static JsonObject Single(string key, JsonNode value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [key] = value },
        ["required"] = new JsonArray(key),
        ["additionalProperties"] = false,
    };
}
