using System.Text.Json;

namespace ScopeRules.Mapping.Paths;

/// <summary>What stands at the end of a path: a value; the values of the items of a list, perhaps none; nothing (all three null); or
/// something that the path doesn't fit, with the reason.</summary>
internal readonly record struct Found(JsonElement? Value, IReadOnlyList<JsonElement>? Items, string? Misfit)
{
    public static readonly Found Nothing;

    /// <summary>The items of the list in which there was nothing.</summary>
    public int Gaps { get; init; }

    /// <summary>A value; null says as little as a field that is not there.</summary>
    public static Found At(JsonElement value) => value.ValueKind == JsonValueKind.Null ? Nothing : Nothing with { Value = value };

    public static Found Each(IReadOnlyList<JsonElement> items) => Nothing with { Items = items };

    public static Found Unfit(string reason) => Nothing with { Misfit = reason };
}
