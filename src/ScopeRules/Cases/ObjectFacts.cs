using System.Collections;
using System.Globalization;
using System.Text.Json;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Cases;

/// <summary>Facts from objects. Nothing is coerced: what is no text, number, yes or no, date or list of these is no value of any fact.</summary>
internal static class ObjectFacts
{
    /// <summary>Takes a name and a value.</summary>
    public static void Take(string name, object? value, GivenFacts facts)
    {
        int place = facts.Names.Find(name);
        if (place < 0 || !TryTake(facts.Facts[place], value, facts)) facts.Add(new GivenFact(name, RawOf(value), NameSpan: null));
    }

    /// <summary>The same as it would stand in a facts file.</summary>
    public static RawValue RawOf(object? value) => value switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Undefined } => new RawNull(Span: null),
        string text => new RawText(text, Span: null),
        bool flag => new RawFlag(flag, Span: null),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal or float or double =>
            new RawNumber(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), Span: null),
        DateOnly date => new RawText(Dates.Write(date), Span: null),
        DateTimeOffset instant => new RawInstant(instant, Span: null),
        // One that says neither that it is UTC nor that it is this machine's local time is no one instant.
        DateTime { Kind: DateTimeKind.Unspecified } local => new RawText(local.ToString("O", CultureInfo.InvariantCulture), Span: null),
        DateTime moment => new RawInstant(new DateTimeOffset(moment.ToUniversalTime()), Span: null),
        JsonElement json => RawOf(json),
        IDictionary map => new RawMap([.. map.Keys.Cast<object>().Select(k => (k.ToString() ?? "", RawOf(map[k])))], Span: null),
        IEnumerable list => new RawList([.. list.Cast<object?>().Select(RawOf)], Span: null),
        _ => new RawMap([], Span: null),
    };

    private static RawValue RawOf(JsonElement json)
    {
        try
        {
            return Read(json);
        }
        catch (InvalidOperationException) // a text with half a character can't be got; as it is written it is no value of anything
        {
            return new RawText(json.GetRawText(), Span: null);
        }
    }

    private static RawValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => new RawNull(Span: null),
        JsonValueKind.String => new RawText(json.GetString()!, Span: null),
        JsonValueKind.True or JsonValueKind.False => new RawFlag(json.GetBoolean(), Span: null),
        JsonValueKind.Number => new RawNumber(json.GetRawText(), Span: null),
        JsonValueKind.Array => new RawList([.. json.EnumerateArray().Select(RawOf)], Span: null),
        _ => new RawMap([.. json.EnumerateObject().Select(p => (p.Name, RawOf(p.Value)))], Span: null),
    };

    private static bool TryTake(Fact fact, object? value, GivenFacts facts) => value switch
    {
        string text => fact.AnswerType.TryReadValue(text.AsSpan(), out long number) && facts.TryPut(fact.Place, number),
        bool flag => fact.AnswerType.TryReadValue(flag, out long number) && facts.TryPut(fact.Place, number),
        int whole => fact.AnswerType.TryReadValue((long)whole, out long number) && facts.TryPut(fact.Place, number),
        long whole => fact.AnswerType.TryReadValue(whole, out long number) && facts.TryPut(fact.Place, number),
        DateTimeOffset instant => fact.AnswerType.TryReadValue(instant, out long number) && facts.TryPut(fact.Place, number),
        DateOnly date => fact.AnswerType.TryReadValue(date, out long number) && facts.TryPut(fact.Place, number),
        null => facts.TryPutMissing(fact.Place),
        _ => false,
    };
}
