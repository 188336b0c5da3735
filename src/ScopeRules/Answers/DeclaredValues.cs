using System.Text.Json.Nodes;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>The named values of a fact, each with its meaning.</summary>
internal static class DeclaredValues
{
    public static IReadOnlyList<FactValue> Read(MapReader map)
    {
        List<FactValue> values = [];
        foreach (Entry entry in map.Entries("values", required: true))
        {
            // One with a mistake is a value all the same, so that tests on it are not wrong as well; the policy is refused anyway.
            _ = MapReader.AsName(entry.Key, map.Bag);
            string? meaning = MapReader.AsText(entry.Value, entry.Key.Value, "say when it is the right value", map.Bag);
            values.Add(new FactValue(entry.Key.Value, meaning ?? ""));
        }

        return values;
    }

    public static Node ToNode(IEnumerable<FactValue> values) =>
        NewNode.Map(values.Select(v => (v.Name, (Node?)NewNode.Text(v.Meaning))), isFlow: false);

    /// <summary>The place of the value that a case gives by name; -1 if there is none.</summary>
    public static int PlaceOf(IReadOnlyList<FactValue> values, RawValue raw)
    {
        if (raw is RawText text)
            for (int i = 0; i < values.Count; i++)
                if (values[i].Name == text.Text) return i;
        return -1;
    }

    /// <summary>Why there is none.</summary>
    public static string Refusal(IReadOnlyList<FactValue> values, RawValue raw)
    {
        string? nearest = raw is RawText text ? Names.Nearest(text.Text, values.Select(v => v.Name)) : null;
        return $"{raw.Shown} is not one of its values" + (nearest is null ? "" : $"; did you mean `{nearest}`?");
    }

    /// <summary>One of them; where none are declared, any name.</summary>
    public static JsonObject Schema(IReadOnlyList<FactValue> values) =>
        values.Count == 0 ? SchemaParts.Ref(SchemaParts.Name) : SchemaParts.Names(values.Select(v => (v.Name, v.Meaning)));

    /// <summary>Of their declaration.</summary>
    public static JsonObject DeclarationSchema()
    {
        JsonObject name = SchemaParts.Ref(SchemaParts.Name);
        name["title"] = "value";
        return new() { ["type"] = "object", ["propertyNames"] = name, ["additionalProperties"] = SchemaParts.Ref(SchemaParts.Text), ["minProperties"] = 1 };
    }
}
