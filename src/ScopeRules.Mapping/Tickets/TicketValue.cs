using System.Text.Json;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Mapping.Tickets;

/// <summary>A value of a ticket's JSON.</summary>
internal static class TicketValue
{
    /// <summary>What a table or a selector compares with: a text, or a number, true or false as it is written; null for others. One
    /// system writes the same id now as a number, now as a text.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>Whether it is there and nobody can tell whether that means something.</summary>
    public static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.False => true,
        JsonValueKind.String => value.GetString()!.Length == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.GetPropertyCount() == 0,
        _ => false,
    };

    /// <summary>What to call it in a message.</summary>
    public static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => IsEmpty(value) ? "an empty object" : "an object",
        JsonValueKind.Array => IsEmpty(value) ? "an empty list" : "a list",
        JsonValueKind.String when IsEmpty(value) => "an empty text",
        JsonValueKind.Null => "null",
        _ => $"`{Characters.Shorten(TextOf(value)!, 60)}`",
    };

    /// <summary>The value as a facts file would have it, kind for kind; null where it holds objects or lists, which facts don't.</summary>
    public static RawValue? RawOf(JsonElement value, SourceSpan span) => value.ValueKind switch
    {
        JsonValueKind.String => new RawText(value.GetString()!, span),
        JsonValueKind.Number => new RawNumber(value.GetRawText(), span),
        JsonValueKind.True or JsonValueKind.False => new RawFlag(value.ValueKind == JsonValueKind.True, span),
        _ => null,
    };

    /// <summary>The same, but a text as if it stood in a facts file in YAML without quotes.</summary>
    public static RawValue? UnquotedOf(JsonElement value, SourceSpan span)
    {
        if (value.ValueKind != JsonValueKind.String) return RawOf(value, span);
        // What is nothing without quotes was still written by somebody.
        ScalarNode scalar = new(value.GetString()!, IsPlain: true, span);
        return scalar.IsNull ? null : RawValue.From(scalar);
    }
}
