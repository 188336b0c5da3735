using System.Text.Json.Nodes;

namespace ScopeRules.Answers;

/// <summary>Pieces of which JSON Schemas (2020-12) are made.</summary>
internal static class SchemaParts
{
    /// <summary>Where a schema that contains answers must say how yes and no are written; JSON and YAML differ in it.</summary>
    public const string YesOrNo = "#/$defs/yes-or-no";

    /// <summary>Where a schema that contains tests must say how calendars are named.</summary>
    public const string Calendar = "#/$defs/calendar-name";

    /// <summary>Where it must say how lists of releases are named.</summary>
    public const string ReleaseList = "#/$defs/release-list-name";

    /// <summary>Where it must say how lengths of time are written.</summary>
    public const string Duration = "#/$defs/duration";

    /// <summary>Where a schema that contains tests must say what can be asked of a date.</summary>
    public const string DateTest = "#/$defs/date-test";

    /// <summary>Where a schema that contains declarations must say what a name looks like.</summary>
    public const string Name = "#/$defs/name";

    /// <summary>Where a schema that contains declarations must say what a text looks like.</summary>
    public const string Text = "#/$defs/text";

    /// <summary>Where a schema that contains declarations must say what a value looks like that may have values of its own.</summary>
    public const string ValueTree = "#/$defs/value-tree";

    /// <summary>Where it must say so of one that has none.</summary>
    public const string FlatValue = "#/$defs/flat-value";

    public static JsonObject Ref(string to) => new() { ["$ref"] = to };

    /// <summary>A whole number from 1.</summary>
    public static JsonObject NumberUpTo(int most) => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = most };

    public static JsonObject AnyOf(params IEnumerable<JsonObject> forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    /// <summary>A list of one or more, each once.</summary>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1, ["uniqueItems"] = true };

    /// <summary>One alone or a list of one or more, each once.</summary>
    public static JsonObject OneOrMore(string item) => AnyOf(Ref(item), ListOf(Ref(item)));

    /// <summary>One value; a list of one says the same.</summary>
    public static JsonObject Assumed(JsonObject value) =>
        AnyOf(value, new JsonObject { ["type"] = "array", ["items"] = value.DeepClone(), ["minItems"] = 1 });

    /// <summary>A mapping of one key.</summary>
    public static JsonObject Only(string key, JsonObject value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [key] = value },
        ["required"] = new JsonArray(key),
        ["additionalProperties"] = false,
    };

    /// <summary>A mapping of one or more of some keys.</summary>
    public static JsonObject SomeOf(IEnumerable<string> keys, Func<string, JsonObject> value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(keys.Select(k => KeyValuePair.Create(k, (JsonNode?)value(k)))),
        ["minProperties"] = 1,
        ["additionalProperties"] = false,
    };

    /// <summary>A name out of some, each with what it stands for.</summary>
    public static JsonObject Names(IEnumerable<(string Name, string Meaning)> names) =>
        AnyOf(names.Select(n => new JsonObject { ["const"] = n.Name, ["description"] = n.Meaning }));

    /// <summary>The name of one of some values; where there are none, any name.</summary>
    public static JsonObject ValueNames(IEnumerable<FactValue> values) =>
        values.Any() ? Names(values.Select(v => (v.Name, v.Meaning))) : Ref(Name);

    /// <summary>What cases may give besides the values of which one is the answer: those that stand for several, and former names.</summary>
    public static IEnumerable<JsonObject> OtherNames(DeclaredValues values)
    {
        List<(string Name, string Meaning)> names =
        [
            .. values.All.Where(v => v.Values.Count > 0).Select(v => (v.Name, v.Meaning)),
            .. values.Formerly.Select(f => (f.Key, $"The former name of {f.Value.Name}.")),
        ];
        return names.Count == 0 ? [] : [Names(names)];
    }

    /// <summary>
    /// Says what something is. Its alternatives say so too where they say nothing else: editors show what the one says that
    /// matches, and mix up alternatives that look alike.
    /// </summary>
    public static JsonObject Described(this JsonObject schema, string description)
    {
        schema["description"] = description;
        foreach (JsonNode? form in schema["anyOf"] as JsonArray ?? [])
        {
            if (form is not JsonObject alternative || alternative.ContainsKey("description")) continue;
            if (alternative.ContainsKey("$ref")) alternative["description"] = description;
            else if (alternative["type"] is JsonValue type && (string?)type == "array") alternative["description"] = description + " (A list.)";
        }

        return schema;
    }

    /// <summary>Adds, as <c>$defs</c>, the definitions to which a schema refers, directly or through others, and no others.</summary>
    public static JsonObject WithUsedDefinitions(this JsonObject root, JsonObject definitions)
    {
        JsonObject used = [];
        Queue<JsonNode> unseen = new([root]);
        while (unseen.TryDequeue(out JsonNode? next))
        {
            foreach (string name in RefsIn(next).Where(r => !used.ContainsKey(r)).Distinct().ToList())
            {
                used[name] = definitions[name]!.DeepClone();
                unseen.Enqueue(used[name]!);
            }
        }

        if (used.Count == 0) return root;
        IEnumerable<string> inOrder = definitions.Select(d => d.Key).Where(used.ContainsKey);
        root["$defs"] = new JsonObject(inOrder.Select(n => KeyValuePair.Create(n, used[n]?.DeepClone())));
        return root;
    }

    private static IEnumerable<string> RefsIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p is { Key: "$ref", Value: JsonValue to } ? [((string)to!).Split('/')[2]] : RefsIn(p.Value)),
        JsonArray list => list.SelectMany(RefsIn),
        _ => [],
    };
}
