using ScopeRules.Diagnostics;
using ScopeRules.Mapping.Facts;
using ScopeRules.Mapping.Mistakes;
using ScopeRules.Mapping.Paths;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Mapping.Reading;

/// <summary>What a mapping says of one fact.</summary>
internal static class FactReader
{
    private const string Path = "path", Values = "values", Silent = "missing", Present = "present", Absent = "absent", Unquoted = "unquoted",
        Constant = "constant";

    /// <returns>Null where it has mistakes, which the bag then says.</returns>
    public static MappedFact? Read(Entry entry, DiagnosticBag bag)
    {
        if (MapReader.From(entry.Value, entry.Key.Value, "a mapped fact", bag, "write `path:` and the field's place below it") is not { } map) return null;
        int before = bag.Count;
        MappedFact? fact = map.Map[Constant] is null ? ReadField(entry.Key, map) : ReadConstant(entry.Key, map);
        map.Finish();
        return bag.Count == before ? fact : null;
    }

    private static ConstantFact? ReadConstant(Key name, MapReader map)
    {
        foreach (string other in new[] { Path, Values, Silent, Present, Absent, Unquoted })
        {
            map.Leave(other);
            Refuse(map, other, Constant, "what is the same in every ticket has no place in one");
        }

        return Value(map, Constant) is { } value ? new ConstantFact(name.Value, value, name.Span, map.Map[Constant]!.Span) : null;
    }

    private static FieldFact? ReadField(Key name, MapReader map)
    {
        map.Leave(Constant);
        if (!map.RequiresOneOf(Path, Constant))
        {
            foreach (string other in new[] { Values, Silent, Present, Absent, Unquoted }) map.Leave(other);
            return null;
        }

        TicketPath? path = ReadPath(map);
        Dictionary<string, RawValue>? table = ReadTable(map);
        IReadOnlyList<ScalarNode> silent = map.Scalars(Silent);
        RawValue? present = Value(map, Present), absent = Value(map, Absent);
        if (map.Map[Present] is not null) Refuse(map, Values, Present, "say either what each value means, or what it means that there is one");
        bool isUnquoted = map.Flag(Unquoted);
        if (map.Map[Unquoted] is not null) Refuse(map, Values, Unquoted, "a table has the field's values as they are, also texts such as \"3\"");
        if (map.Map[Unquoted] is not null) Refuse(map, Present, Unquoted, "what it means that there is one doesn't look at what it is");
        foreach (ScalarNode both in silent.Where(s => table?.ContainsKey(s.Value) == true))
            map.Bag.Report(MappingCodes.BothWays, both.Span, "keep one of them", both.Value, Values, Silent);
        return path is null ? null : new FieldFact(name.Value, path, name.Span, map.Map[Path]!.Span)
        {
            Table = table,
            IsUnquoted = isUnquoted,
            Silent = silent.Select(s => s.Value).ToHashSet(StringComparer.Ordinal),
            Present = present,
            Absent = absent,
        };
    }

    private static TicketPath? ReadPath(MapReader map)
    {
        if (map.Text(Path) is not { } text) return null;
        TicketPath? path = TicketPath.Parse(text, out string reason);
        if (path is null)
            map.Bag.Report(MappingCodes.NotAPath, map.Map[Path]!.Span, "write it as /issue/fields/priority/name or /custom_fields/[id=360001]/value", text, reason);
        return path;
    }

    private static Dictionary<string, RawValue>? ReadTable(MapReader map)
    {
        IReadOnlyList<Entry> entries = map.Entries(Values, required: false);
        if (entries.Count == 0) return null;
        Dictionary<string, RawValue> table = new(StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            if (entry.Value is ScalarNode { IsNull: true })
            {
                string help = $"give it a value, or list it under `{Silent}` if it says nothing of the fact";
                map.Bag.Report(MappingCodes.MapsToNothing, entry.Key.Span, help, entry.Key.Value);
            }
            else if (ValueOf(entry.Value, entry.Key.Value, map.Bag) is { } value)
            {
                table.Add(entry.Key.Value, value);
            }
        }

        return table;
    }

    private static RawValue? Value(MapReader map, string key) => map.Optional(key) is { } node ? ValueOf(node, key, map.Bag) : null;

    // As in a facts file, without the mapping that a set may be written as: tickets leave nothing open in a table. Whether the fact may
    // have no value at all, the policy says.
    private static RawValue? ValueOf(Node node, string key, DiagnosticBag bag)
    {
        if (node is ListNode { Items.Count: 0 }) return RawValue.From(node);
        int before = bag.Count;
        _ = MapReader.ScalarsOf(node, key, bag);
        return bag.Count == before ? RawValue.From(node) : null;
    }

    private static void Refuse(MapReader map, string key, string beside, string help)
    {
        if (map.Map.Find(key) is { } entry) map.Bag.Report(MappingCodes.Together, entry.Key.Span, help, key, beside);
    }
}
