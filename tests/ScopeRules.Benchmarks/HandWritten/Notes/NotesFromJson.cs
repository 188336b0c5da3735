using System.Text.Json;
using System.Text.Json.Serialization;
using ScopeRules.Benchmarks.Cases.Notes;

namespace ScopeRules.Benchmarks.HandWritten.Notes;

/// <summary>Deserialises a case by generated code, and decides it.</summary>
internal static class NotesFromJson
{
    public static Answer Decide(byte[] utf8Json) => NotesByHand.Decide(JsonSerializer.Deserialize(utf8Json, NotesJson.Default.NotesCase)!);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NotesCase))]
internal sealed partial class NotesJson : JsonSerializerContext;
