using System.Text.Json.Nodes;
using ScopeRules.Answers;

namespace ScopeRules.Authoring.Schema;

/// <summary>A schema as a file of its own. It has no title, as editors would show that above every key's own description.</summary>
internal static class SchemaFile
{
    public static JsonObject Rooted(string id, string description, JsonObject body, IEnumerable<JsonObject> definitions)
    {
        JsonObject root = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["description"] = description,
        };
        foreach ((string key, JsonNode? value) in body) root[key] = value?.DeepClone();
        return root.WithUsedDefinitions(Together(definitions));
    }

    private static JsonObject Together(IEnumerable<JsonObject> parts) =>
        new(parts.SelectMany(p => p).Select(d => KeyValuePair.Create(d.Key, d.Value?.DeepClone())));
}
