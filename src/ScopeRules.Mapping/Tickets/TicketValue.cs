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
        JsonValueKind.String => Text(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>Whether it is what a table or a selector names: numbers by their value, all else as it is written.</summary>
    public static bool Is(JsonElement value, string text) =>
        TextOf(value) is { } own && (own == text || (value.ValueKind == JsonValueKind.Number && RawValue.IsNumber(text) && TicketNumber.AreEqual(own, text)));

    /// <summary>Whether it is <c>[]</c>, which systems send of every list that nobody filled in.</summary>
    public static bool IsEmptyList(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    /// <summary>Whether it is there and nobody can tell whether that means something: false, a blank text, and an object or a list of
    /// nothing else.</summary>
    public static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(Text(value)),
        JsonValueKind.Array => value.EnumerateArray().All(IsEmpty),
        JsonValueKind.Object => value.EnumerateObject().All(p => IsEmpty(p.Value)),
        _ => false,
    };

    /// <summary>What to call it in a message.</summary>
    public static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.GetPropertyCount() == 0 ? "an empty object" : IsEmpty(value) ? "an object of nothing" : "an object",
        JsonValueKind.Array => IsEmptyList(value) ? "an empty list" : IsEmpty(value) ? "a list of nothing" : "a list",
        JsonValueKind.String when IsEmpty(value) => Text(value).Length == 0 ? "an empty text" : "a blank text",
        JsonValueKind.Null => "null",
        _ => $"`{Characters.Shorten(TextOf(value)!, 60)}`",
    };

    /// <summary>The value as a facts file would have it, kind for kind, a whole number without decimals; null where it holds objects or lists, which facts don't.</summary>
    public static RawValue? RawOf(JsonElement value, SourceSpan span) => value.ValueKind switch
    {
        JsonValueKind.String => new RawText(Text(value), span),
        JsonValueKind.Number => new RawNumber(TicketNumber.Plain(value.GetRawText()), span),
        JsonValueKind.True or JsonValueKind.False => new RawFlag(value.ValueKind == JsonValueKind.True, span),
        _ => null,
    };

    /// <summary>The same, but a text as if it stood in a facts file in YAML without quotes.</summary>
    public static RawValue? UnquotedOf(JsonElement value, SourceSpan span)
    {
        if (value.ValueKind != JsonValueKind.String) return RawOf(value, span);
        // What is nothing without quotes was still written by somebody.
        ScalarNode scalar = new(Text(value), IsPlain: true, span);
        return scalar.IsNull ? null : RawValue.From(scalar);
    }

    // JSON may have half a character, by an escape; no text can. It stays an escape then, which nobody means.
    private static string Text(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText();
        }
    }
}
