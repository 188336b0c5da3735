using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScopeRules.Benchmarks.Cases;

/// <summary>Enum values as policies spell them, in JSON too.</summary>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum
{
    /// <summary>By number.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
