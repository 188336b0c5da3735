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
            _ = MapReader.AsName(entry.Key.Value, entry.Key, map.Bag);
            values.Add(new FactValue(entry.Key.Value, MapReader.AsMeaning(entry, "say when it is the right value", map.Bag) ?? ""));
        }

        return values;
    }

    public static Node ToNode(IEnumerable<FactValue> values) =>
        NewNode.Map(values.Select(v => (v.Name, (Node?)NewNode.Text(v.Meaning))), isFlow: false);

    /// <summary>The place of the value that a case gives by name.</summary>
    public static bool TryFind(IReadOnlyList<FactValue> values, RawValue raw, out int place, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason)
    {
        place = -1;
        if (raw is RawText text)
            for (int i = 0; i < values.Count && place < 0; i++)
                if (values[i].Name == text.Text) place = i;
        string? nearest = raw is RawText t ? Names.Nearest(t.Text, values.Select(v => v.Name)) : null;
        reason = place >= 0 ? null : $"{raw.Shown} is not one of its values" + (nearest is null ? "" : $"; did you mean `{nearest}`?");
        return place >= 0;
    }

    public static JsonObject Schema(IReadOnlyList<FactValue> values) => SchemaParts.Names(values.Select(v => (v.Name, v.Meaning)));
}
