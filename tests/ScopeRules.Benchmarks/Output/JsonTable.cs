using System.Text;
using System.Text.Json;
using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Output;

/// <summary>An object for each row, on a line of its own, as soon as it is measured.</summary>
internal sealed class JsonTable : ITable
{
    public void Write(Measurement row)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("row", row.Name);
            WriteNumber(json, "ratio", row.Ratio);
            WriteNumber(json, "target", row.Target);
            json.WriteNumber("bytes", row.Bytes);
            json.WriteEndObject();
        }

        Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    public void End()
    {
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } known) json.WriteNumber(key, Math.Round(known, 5));
        else json.WriteNull(key);
    }
}
