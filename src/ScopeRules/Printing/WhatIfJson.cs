using System.Text.Json;

namespace ScopeRules.Printing;

/// <summary>What would change a decision, as keys beside its own.</summary>
internal static class WhatIfJson
{
    public static void WriteKeys(Utf8JsonWriter writer, WhatIfAnswer answer)
    {
        writer.WriteStartArray("whatIf");
        foreach (ChangeSet set in answer.ChangeSets)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("changes");
            foreach (Change change in set.Changes) WriteChange(writer, change);
            writer.WriteEndArray();
            writer.WriteNumber("cost", answer.ChangeCost ?? 0);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("whatIfProven", answer.IsProven);
    }

    private static void WriteChange(Utf8JsonWriter writer, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", change.Fact.Name);
        writer.WriteString("from", change.From);
        writer.WriteStartArray("to");
        foreach (string value in change.To) writer.WriteStringValue(value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
