using System.Text.Json;
using System.Text.Json.Serialization;
using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>Deserialises a case by generated code, and decides it.</summary>
internal static class IMailFromJson
{
    public static Answer Decide(byte[] utf8Json) => IMailByHand.Decide(JsonSerializer.Deserialize(utf8Json, IMailJson.Default.IMailCase)!);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IMailCase))]
internal sealed partial class IMailJson : JsonSerializerContext;
