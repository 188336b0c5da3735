using System.Collections;
using System.Globalization;
using System.Text.Json;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Cases;

/// <summary>A value from an object, as it would stand in a facts file. Objects can hold themselves and never end, so there are limits: what is
/// beyond them is no value of any fact.</summary>
internal sealed class ObjectValue
{
    /// <summary>As many as a file may have.</summary>
    public const int MostParts = 200_000;

    /// <summary>As many as a JSON text may have.</summary>
    private const int MostLevels = 16;

    private int _parts;
    private RawValue? _refusal;

    private ObjectValue()
    {
    }

    public static RawValue RawOf(object? value)
    {
        ObjectValue reader = new();
        RawValue read = reader.Read(value, level: 0);
        return reader._refusal ?? read;
    }

    private RawValue Read(object? value, int level) => value switch
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
        JsonElement json => Read(json, level),
        IDictionary map => Map(map.Keys.Cast<object>().Select(k => (k.ToString() ?? "", map[k])), level),
        IEnumerable list => List(list.Cast<object?>(), level),
        _ => new RawMap([], Span: null),
    };

    private RawValue Read(JsonElement json, int level)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.Null => new RawNull(Span: null),
                JsonValueKind.String => new RawText(json.GetString()!, Span: null),
                JsonValueKind.True or JsonValueKind.False => new RawFlag(json.GetBoolean(), Span: null),
                JsonValueKind.Number => new RawNumber(json.GetRawText(), Span: null),
                JsonValueKind.Array => List(json.EnumerateArray().Select(e => (object?)e), level),
                _ => Map(json.EnumerateObject().Select(p => (p.Name, (object?)p.Value)), level),
            };
        }
        catch (InvalidOperationException) // a text with half a character can't be got; as it is written it is no value of anything
        {
            return new RawText(json.GetRawText(), Span: null);
        }
    }

    private RawValue List(IEnumerable<object?> items, int level)
    {
        if (!MayEnter(level)) return _refusal!;
        List<RawValue> read = [];
        foreach (object? item in items)
        {
            if (!MayGoOn()) return _refusal!;
            read.Add(Read(item, level + 1));
        }

        return new RawList(read, Span: null);
    }

    private RawValue Map(IEnumerable<(string Key, object? Value)> entries, int level)
    {
        if (!MayEnter(level)) return _refusal!;
        List<(string, RawValue)> read = [];
        foreach ((string key, object? value) in entries)
        {
            if (!MayGoOn()) return _refusal!;
            read.Add((key, Read(value, level + 1)));
        }

        return new RawMap(read, Span: null);
    }

    private bool MayEnter(int level)
    {
        if (level >= MostLevels) _refusal ??= new RawOversized($"a value of more than {MostLevels} levels");
        return _refusal is null;
    }

    private bool MayGoOn()
    {
        if (++_parts > MostParts) _refusal ??= new RawOversized($"a value of more than {MostParts.ToString("N0", CultureInfo.InvariantCulture)} parts");
        return _refusal is null;
    }
}
