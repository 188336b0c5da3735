using System.Text.Json;

namespace ScopeRules.Mapping.Paths;

/// <summary>What stands at the end of a path: a value, nothing (both null), or something that the path doesn't fit, with the reason.</summary>
internal readonly record struct Found(JsonElement? Value, string? Misfit)
{
    public static readonly Found Nothing;

    /// <summary>A value; null says as little as a field that is not there.</summary>
    public static Found At(JsonElement value) => value.ValueKind == JsonValueKind.Null ? Nothing : new Found(value, Misfit: null);

    public static Found Unfit(string reason) => new(Value: null, reason);
}
