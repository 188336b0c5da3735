using System.Text.Json.Nodes;
using ScopeRules.Answers;

namespace ScopeRules.Authoring.Schema;

/// <summary>Lets <c>{parameter: name}</c> stand wherever a value can. Whatever else stands there is judged as before.</summary>
internal static class ParameterUse
{
    private const string Use = "#/$defs/parameter-use";

    // What says which policy it is can't hang on its parameters.
    private static readonly string[] Fixed = ["scoperules", "extends", "parameters", "policy", "remove"];

    /// <summary>Rewrites a schema file.</summary>
    public static JsonObject AllowedIn(JsonObject schema)
    {
        foreach ((_, JsonNode? definition) in schema["$defs"]!.AsObject().ToList()) Rewrite(definition);
        Rewrite(schema["allOf"]);
        RewriteValues(schema["properties"]!.AsObject());
        schema["$defs"]!["parameter-use"] = SchemaParts.Only("parameter", Forms.Name.Described("The name of a parameter, whose value stands here."));
        return schema;
    }

    private static void Rewrite(JsonNode? node)
    {
        foreach (JsonNode? item in node as JsonArray ?? []) Rewrite(item);
        if (node is not JsonObject schema) return;
        foreach ((string key, JsonNode? value) in schema.ToList())
        {
            switch (key)
            {
                case "properties":
                    RewriteValues(value!.AsObject());
                    break;
                case "items" or "additionalProperties" when value is JsonObject inner:
                    Rewrite(inner);
                    schema[key] = Allowed(inner);
                    break;
                case "if":
                    RewriteCondition(value);
                    break;
                case "anyOf" or "allOf" or "then" or "else":
                    Rewrite(value);
                    break;
            }
        }
    }

    private static void RewriteValues(JsonObject properties)
    {
        foreach ((string key, JsonNode? value) in properties.ToList())
        {
            if (value is not JsonObject inner) continue;
            Rewrite(inner);
            if (!Fixed.Contains(key)) properties[key] = Allowed(inner);
        }
    }

    // Where one key has a value, others are wanted: so too where a parameter may turn out to be that value.
    private static void RewriteCondition(JsonNode? condition)
    {
        foreach ((string key, JsonNode? value) in (condition?["properties"] as JsonObject)?.ToList() ?? [])
            if (value is JsonObject inner) condition!["properties"]![key] = SchemaParts.AnyOf((JsonObject)inner.DeepClone(), SchemaParts.Ref(Use));
    }

    private static JsonObject Allowed(JsonObject value)
    {
        JsonObject allowed = new() { ["if"] = SchemaParts.Ref(Use), ["else"] = value.DeepClone() };
        foreach (string note in new[] { "description", "title" })
            if (value[note] is { } said) allowed[note] = said.DeepClone();
        return allowed;
    }
}
