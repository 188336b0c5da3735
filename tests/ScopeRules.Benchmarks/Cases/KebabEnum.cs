using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScopeRules.Benchmarks.Cases;

/// <summary>Enum values in JSON as policies spell them.</summary>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
