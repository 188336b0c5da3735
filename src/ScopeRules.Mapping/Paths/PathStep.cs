using System.Text.Json;
using ScopeRules.Mapping.Tickets;

namespace ScopeRules.Mapping.Paths;

/// <summary>One step into a ticket. What is not there is nothing; what is there and of another shape than the step wants doesn't fit.</summary>
internal abstract record PathStep
{
    public abstract Found In(JsonElement here);

    /// <summary>Reads what stands between two slashes: <c>name</c>, <c>0</c>, <c>[id=12]</c>, <c>[=text]</c>, <c>[]</c> or
    /// <c>[*]</c>.</summary>
    /// <returns>Null where it is none of them, with the reason.</returns>
    public static PathStep? Parse(string text, out string reason)
    {
        reason = "";
        if (!text.StartsWith('[')) return Member(text, out reason);
        if (!text.EndsWith(']'))
        {
            reason = $"the bracket in `{text}` is not closed";
            return null;
        }

        string inner = text[1..^1];
        int equals = inner.IndexOf('=', StringComparison.Ordinal);
        if (inner.Length == 0) return new TheOnlyItem();
        if (inner == "*") return new EachItem();
        if (equals < 0)
        {
            reason = $"`{text}` chooses by nothing";
            return null;
        }

        string? name = Unescape(inner[..equals], out reason), value = name is null ? null : Unescape(inner[(equals + 1)..], out reason);
        if (value is null) return null;
        return name!.Length == 0 ? new ItemThatIs(value) : new ItemWhose(name, value);
    }

    private static FieldOrPlace? Member(string text, out string reason)
    {
        if (Unescape(text, out reason) is not { } name) return null;
        if (name.Length > 0) return new FieldOrPlace(name);
        reason = "nothing stands behind a slash";
        return null;
    }

    // RFC 6901: ~1 is a slash, ~0 a tilde, and no other character follows a tilde.
    private static string? Unescape(string text, out string reason)
    {
        reason = "";
        for (int i = text.IndexOf('~', StringComparison.Ordinal); i >= 0; i = text.IndexOf('~', i + 1))
        {
            if (i + 1 < text.Length && text[i + 1] is '0' or '1') continue;
            reason = $"in `{text}` the ~ is followed by neither 0 nor 1";
            return null;
        }

        return text.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }
}

/// <summary>A field of an object by its name, or an item of a list by its place from 0.</summary>
internal sealed record FieldOrPlace(string Name) : PathStep
{
    private readonly int _place = IsPlace(Name) ? int.Parse(Name, System.Globalization.CultureInfo.InvariantCulture) : -1;

    public override Found In(JsonElement here)
    {
        if (here.ValueKind == JsonValueKind.Object) return here.TryGetProperty(Name, out JsonElement value) ? Found.At(value) : Found.Nothing;
        if (here.ValueKind != JsonValueKind.Array || _place < 0) return Found.Unfit($"{TicketValue.Shown(here)} has no field `{Name}`");
        return _place < here.GetArrayLength() ? Found.At(here[_place]) : Found.Nothing;
    }

    private static bool IsPlace(string text) =>
        text.Length is > 0 and <= 6 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') && (text.Length == 1 || text[0] != '0');
}

/// <summary>The item of a list that is there alone.</summary>
internal sealed record TheOnlyItem : PathStep
{
    public override Found In(JsonElement here) => here.ValueKind != JsonValueKind.Array
        ? Found.Unfit($"{TicketValue.Shown(here)} is no list")
        : here.GetArrayLength() switch
        {
            0 => Found.Nothing,
            1 => Found.At(here[0]),
            int count => Found.Unfit($"the list has {count} items where one is meant"),
        };
}

/// <summary>Each item of a list; the rest of the path is followed in each.</summary>
internal sealed record EachItem : PathStep
{
    public override Found In(JsonElement here) => here.ValueKind == JsonValueKind.Array
        ? Found.Each([.. here.EnumerateArray()])
        : Found.Unfit($"{TicketValue.Shown(here)} is no list");
}

/// <summary>The item of a list that is a given text or number.</summary>
internal sealed record ItemThatIs(string Text) : PathStep
{
    public override Found In(JsonElement here)
    {
        if (here.ValueKind != JsonValueKind.Array) return Found.Unfit($"{TicketValue.Shown(here)} is no list");
        Found found = Found.Nothing;
        foreach (JsonElement item in here.EnumerateArray().Where(i => i.ValueKind != JsonValueKind.Null))
        {
            // Another system's labels are objects: that none of them is the text doesn't say that the label isn't there.
            if (TicketValue.TextOf(item) is null) return Found.Unfit($"the list holds {TicketValue.Shown(item)} where a text or number is meant");
            if (TicketValue.Is(item, Text)) found = Found.At(item);
        }

        return found;
    }
}

/// <summary>The object in a list that has a field of a given value, such as its id.</summary>
internal sealed record ItemWhose(string Field, string Value) : PathStep
{
    public override Found In(JsonElement here)
    {
        if (here.ValueKind != JsonValueKind.Array) return Found.Unfit($"{TicketValue.Shown(here)} is no list");
        Found found = Found.Nothing;
        foreach (JsonElement item in here.EnumerateArray().Where(i => i.ValueKind != JsonValueKind.Null))
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(Field, out JsonElement value))
                return Found.Unfit($"the list holds {TicketValue.Shown(item)}, which has no field `{Field}`");
            if (TicketValue.TextOf(value) is null) return Found.Unfit($"the list holds an object whose `{Field}` is {TicketValue.Shown(value)}");
            if (!TicketValue.Is(value, Value)) continue;
            if (found.Value is not null) return Found.Unfit($"more than one item of the list has `{Value}` as its `{Field}`");
            found = Found.At(item);
        }

        return found;
    }
}
