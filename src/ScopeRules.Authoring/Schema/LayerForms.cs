using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Policies that extend another one, and sets of policies: which keys they have besides, and which they may leave out.</summary>
internal static class LayerForms
{
    private static readonly string[] Branches = ["allOf", "then", "else"];

    public static JsonObject Definitions() => new()
    {
        ["change"] = new JsonObject { ["type"] = "object", ["not"] = MappingSchema.Having("id", true) },
        ["member"] = new MappingSchema()
            .Requires("policy", Forms.Text, "The folder or file of the policy, relative to this file.")
            .Requires("when", Ref("#/$defs/part"), "To which cases it applies; no two policies of a set may apply to one.")
            .Whole(),
    };

    /// <summary>Adds what a policy file has according to its kind.</summary>
    public static MappingSchema WithLayers(this MappingSchema file) => file
        .Takes("parameters", Forms.MapOf(new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } }, "parameter"), "Values by name, each used anywhere as {parameter: name}; a layer can set others.")
        .Takes("extends", Forms.Text, "The folder or file of the policy that this one extends, relative to this file.")
        .Where(Has("extends"), then: Layer(), otherwise: new JsonObject { ["if"] = Has("policies"), ["then"] = Set(), ["else"] = Alone() });

    /// <summary>The keys of a policy file without what they hold.</summary>
    public static JsonObject KeysAlone(JsonObject file)
    {
        JsonObject keys = [];
        foreach (JsonObject properties in PropertiesIn(file))
            foreach ((string key, JsonNode? value) in properties)
                if (value is JsonObject said) keys[key] = new JsonObject { ["description"] = said["description"]?.DeepClone() };
        return new JsonObject { ["type"] = "object", ["properties"] = keys, ["required"] = file["required"]!.DeepClone(), ["additionalProperties"] = false };
    }

    private static IEnumerable<JsonObject> PropertiesIn(JsonNode? node) => node switch
    {
        JsonObject schema =>
        [
            .. schema["properties"] is JsonObject own ? [own] : Array.Empty<JsonObject>(),
            .. Branches.SelectMany(k => PropertiesIn(schema[k])),
        ],
        JsonArray list => list.SelectMany(PropertiesIn),
        _ => [],
    };

    private static JsonObject Has(string key) => MappingSchema.Having(key, true);

    private static JsonObject Layer() => new MappingSchema()
        .Takes("sections", Sections(), "Clauses that are added; those of a heading that is there join it.")
        .Takes("remove", Forms.Names, "Clauses, riders and tables of the policy that is extended, which are taken away.")
        .Takes("replace", Forms.MapOf(Ref("#/$defs/change"), "id"), "Clauses, riders and tables by id, each with all that stands in its place, without the id.")
        .Takes("change", Forms.MapOf(Ref("#/$defs/change"), "id"), "Clauses, riders and tables by id, each with the keys that say something else now.")
        .Part();

    private static JsonObject Set() => new MappingSchema()
        .Requires("policies", Forms.List(Ref("#/$defs/member")), "The policies of the set, each with the cases to which it applies.")
        .Part().Requiring("precedence");

    private static JsonObject Alone() => new MappingSchema()
        .Requires("sections", Sections(), "The clauses, under the headings of the document.")
        .Part().Requiring("precedence", "facts");

    // What a key holds is said elsewhere.
    private static JsonObject Requiring(this JsonObject part, params string[] keys)
    {
        foreach (string key in keys)
        {
            part["properties"]![key] = true;
            part["required"]!.AsArray().Add((JsonNode)key);
        }

        return part;
    }

    private static JsonObject Sections() => Forms.List(Ref("#/$defs/section"));
}
