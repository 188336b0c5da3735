using System.Text.Json;
using ScopeRules.Mapping.Paths;
using ScopeRules.Mapping.Tickets;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Mapping.Facts;

/// <summary>What a field of the ticket says.</summary>
/// <param name="Name">The fact's name.</param>
/// <param name="Path">The field.</param>
/// <param name="NameSpan">Where the mapping names it.</param>
/// <param name="Span">Where the mapping has the path.</param>
internal sealed record FieldFact(string Name, TicketPath Path, SourceSpan NameSpan, SourceSpan Span) : MappedFact(Name, NameSpan, Span)
{
    /// <summary>The field's value to the fact's; null: the field's value is the fact's.</summary>
    public IReadOnlyDictionary<string, RawValue>? Table { get; init; }

    /// <summary>Whether a text is taken as if it stood in a facts file without quotes.</summary>
    public bool IsUnquoted { get; init; }

    /// <summary>Values of the field that say as little as its absence.</summary>
    public IReadOnlySet<string> Silent { get; init; } = new HashSet<string>();

    /// <summary>The fact's value whatever stands there; null: what stands there counts.</summary>
    public RawValue? Present { get; init; }

    /// <summary>The fact's value where nothing stands there; null: it is missing.</summary>
    public RawValue? Absent { get; init; }

    public override string Place => Path.Text;

    public override IEnumerable<RawValue> Values => [.. Table?.Values ?? [], .. Present is null ? [] : new[] { Present }, .. Absent is null ? [] : new[] { Absent }];

    public override Told In(JsonElement ticket, bool isSet)
    {
        Found found = Path.In(ticket);
        if (found.Misfit is { } misfit) return Told.Unrecognised(misfit);
        if (found.Items is { } items) return Each(items, found.Gaps, isSet);
        if (found.Value is not { } value || IsSilent(value) || TicketValue.IsEmptyList(value)) return Told.Of(Absent, isSet);
        if (Present is not null) return Presence(value, isSet);
        if (value.ValueKind != JsonValueKind.Array) return One(value, isSet);
        // In a facts file the list of a one-of would be the values still possible; a ticket's list says that all of them are so.
        return isSet ? Several([.. value.EnumerateArray()], isSet) : Told.Unrecognised("a list is no one value");
    }

    private bool IsSilent(JsonElement value) => Silent.Any(s => TicketValue.Is(value, s));

    // The values of a list's items: the members of a set; of another fact, the only one.
    private Told Each(IReadOnlyList<JsonElement> items, int gaps, bool isSet)
    {
        // What an item would have said, nobody knows: the members found may not be all.
        if (isSet && Present is null && gaps > 0) return Told.Unrecognised("an item of the list says nothing of it, so that the others may not be all");
        List<JsonElement> values = [.. items.Where(i => !IsSilent(i))];
        if (values.Count == 0) return Told.Of(Absent, isSet);
        if (Present is not null) return values.Select(v => Presence(v, isSet)).FirstOrDefault(t => t.Reason is not null, Told.Of(Present, isSet));
        if (isSet) return Several(values, isSet);
        return values.Count == 1 ? One(values[0], isSet) : Told.Unrecognised($"the list has {values.Count} values where one is meant");
    }

    // A box that is not ticked, and a text in which nobody wrote, are there all the same.
    private Told Presence(JsonElement value, bool isSet) => TicketValue.IsEmpty(value)
        ? Told.Unrecognised($"{TicketValue.Shown(value)} says neither that there is something nor that there is nothing")
        : Told.Of(Present, isSet);

    private Told One(JsonElement value, bool isSet)
    {
        if (Table is null) return Raw(value) is { } raw ? Told.Of(raw, isSet) : Told.Unrecognised($"{TicketValue.Shown(value)} is no value");
        if (TicketValue.TextOf(value) is not { } text) return Told.Unrecognised($"{TicketValue.Shown(value)} is no value");
        RawValue? known = Table.TryGetValue(text, out RawValue? asWritten) ? asWritten : Table.FirstOrDefault(e => TicketValue.Is(value, e.Key)).Value;
        return known is null ? Told.Unrecognised($"the mapping doesn't know {TicketValue.Shown(value)}") : Told.Of(known, isSet);
    }

    private RawValue? Raw(JsonElement value) => IsUnquoted ? TicketValue.UnquotedOf(value, Span) : TicketValue.RawOf(value, Span);

    private Told Several(IReadOnlyList<JsonElement> values, bool isSet)
    {
        List<RawValue> members = [];
        JsonElement? none = null;
        foreach (JsonElement item in values)
        {
            Told told = item.ValueKind == JsonValueKind.Array ? Told.Unrecognised("a list in a list is no value") : One(item, isSet);
            if (told.Value is not { } value) return told;
            if (value is RawList { Items.Count: 0 }) none = item;
            else if (value is RawList several) members.AddRange(several.Items);
            else members.Add(value);
        }

        if (none is { } nothing && members.Count > 0) return Told.Unrecognised($"{TicketValue.Shown(nothing)} stands for none of them, and others stand beside it");
        // Two of the ticket's values may stand for the same one of the fact's.
        return Told.Of(new RawList([.. members.DistinctBy(m => m.Shown)], Span));
    }
}
