using System.Buffers.Text;
using System.Text.Json;

namespace ScopeRules.Cases;

/// <summary>
/// Facts from JSON straight into cells, without an object for anything: as long as every name is a fact or ignored and every value
/// one that the fact can have, or null. All else, which includes every mistake, is left to <see cref="JsonFacts"/>, which knows places.
/// </summary>
internal static class QuickJson
{
    /// <summary>Takes the facts of an object.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="facts">Where to put them; nothing is given there yet.</param>
    /// <returns>False: the text has to be read again, and what was put counts no more.</returns>
    public static bool TryTake(ReadOnlySpan<byte> utf8Json, GivenFacts facts)
    {
        if (utf8Json.Length > TextLimits.Default.MaxBytes) return false;
        Utf8JsonReader reader = new(utf8Json, isFinalBlock: true, state: default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueIsEscaped) return false;
                int place = facts.Names.Find(reader.ValueSpan);
                bool isTaken = place >= 0 ? reader.Read() && TryTake(ref reader, facts.Facts[place], facts) : IsIgnored(ref reader, facts);
                if (!isTaken) return false;
            }

            return reader.TokenType == JsonTokenType.EndObject && !reader.Read();
        }
        catch (JsonException)
        {
            return false; // the other reader says where
        }
    }

    private static bool TryTake(ref Utf8JsonReader reader, Fact fact, GivenFacts facts) => reader.TokenType switch
    {
        JsonTokenType.String => !reader.ValueIsEscaped && fact.AnswerType.TryReadValue(reader.ValueSpan, out long value) && facts.TryPut(fact.Place, value),
        JsonTokenType.True or JsonTokenType.False => fact.AnswerType.TryReadValue(reader.TokenType == JsonTokenType.True, out long value) && facts.TryPut(fact.Place, value),
        JsonTokenType.Number => TryParse(reader.ValueSpan, out long number) && fact.AnswerType.TryReadValue(number, out long value) && facts.TryPut(fact.Place, value),
        JsonTokenType.Null => facts.TryPutMissing(fact.Place),
        _ => false,
    };

    private static bool TryParse(ReadOnlySpan<byte> digits, out long number) =>
        Utf8Parser.TryParse(digits, out number, out int consumed) && consumed == digits.Length;

    // Of what is ignored only that it is valid text matters.
    private static bool IsIgnored(ref Utf8JsonReader reader, GivenFacts facts) =>
        facts.IsIgnored(reader.ValueSpan) && reader.Read() && reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject)
        && (reader.TokenType != JsonTokenType.String || (!reader.ValueIsEscaped && System.Text.Unicode.Utf8.IsValid(reader.ValueSpan)));
}
