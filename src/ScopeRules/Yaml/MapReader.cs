using System.Globalization;
using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>
/// Reads a mapping key by key and reports what is missing, misshaped or left over. A reader that has found a mistake
/// gives null and goes on, so that one run finds all.
/// </summary>
/// <param name="map">The mapping.</param>
/// <param name="what">What it declares, for messages: «a clause».</param>
/// <param name="bag">Where mistakes go.</param>
internal sealed class MapReader(MapNode map, string what, DiagnosticBag bag)
{
    private const string InMappings = "write `key: value`, a line each";

    private readonly List<string> _known = new(capacity: 16);

    public MapNode Map => map;

    public DiagnosticBag Bag => bag;

    /// <summary>Takes a node for a mapping.</summary>
    public static MapReader? From(Node node, string key, string what, DiagnosticBag bag, string help = InMappings)
    {
        if (node is MapNode map) return new MapReader(map, what, bag);
        WrongShape(bag, node, key, "a mapping", help);
        return null;
    }

    /// <summary>Takes what a whole file holds for a mapping.</summary>
    public static MapReader? FromRoot(Node root, string what, DiagnosticBag bag)
    {
        if (root is MapNode map) return new MapReader(map, what, bag);
        bag.Report(PolicyCodes.WrongShape, root.Span, InMappings, what, "a mapping", root.Kind);
        return null;
    }

    public static void WrongShape(DiagnosticBag bag, Node node, string key, string wanted, string? help = null) =>
        bag.Report(PolicyCodes.WrongShape, node.Span, help, $"`{key}`", wanted, node.Kind);

    /// <summary>The value, or null where the key is not there or says nothing.</summary>
    public Node? Optional(string key) => Value(key, "leave the key out if there is nothing to say");

    /// <summary>The value, or null where there is none.</summary>
    public Node? Required(string key)
    {
        if (map[key] is not null) return Value(key, help: null);
        _known.Add(key);
        bag.Report(PolicyCodes.MissingKey, Head(map), help: null, what, key);
        return null;
    }

    /// <summary>A key that is read and judged elsewhere.</summary>
    public void Leave(string key) => _known.Add(key);

    /// <summary>Reports where none of some keys is there.</summary>
    public bool RequiresOneOf(params IReadOnlyList<string> keys)
    {
        if (keys.Any(k => map[k] is not null)) return true;
        _known.AddRange(keys);
        bag.Report(PolicyCodes.MissingKey, Head(map), help: null, what, string.Join("` or `", keys));
        return false;
    }

    public string? Text(string key) => AsText(Required(key), key);

    public string? OptionalText(string key) => AsText(Optional(key), key);

    /// <summary>A name as it is written: blanks around it would make another one.</summary>
    public string? Name(string key) => Text(key) is null ? null : AsName((ScalarNode)map[key]!, bag);

    public IReadOnlyList<Entry> Entries(string key, bool required)
    {
        Node? node = required ? Required(key) : Optional(key);
        if (node is null) return [];
        if (node is MapNode inner)
        {
            if (inner.Entries.Count == 0) bag.Report(PolicyCodes.EmptyList, inner.Span, help: null, key);
            return inner.Entries;
        }

        WrongShape(bag, node, key, "a mapping", InMappings);
        return [];
    }

    public IReadOnlyList<Node> Items(string key, bool required)
    {
        Node? node = required ? Required(key) : Optional(key);
        if (node is null) return [];
        if (node is ListNode list)
        {
            if (list.Items.Count == 0) bag.Report(PolicyCodes.EmptyList, list.Span, help: null, key);
            return list.Items;
        }

        WrongShape(bag, node, key, "a list", "begin each item with a dash");
        return [];
    }

    /// <summary>A single value or a list of them, each once.</summary>
    public IReadOnlyList<ScalarNode> Scalars(string key, bool required = false) =>
        (required ? Required(key) : Optional(key)) is { } node ? ScalarsOf(node, key, bag) : [];

    public IReadOnlyList<string> Texts(string key)
    {
        List<string> texts = [];
        foreach (ScalarNode node in Scalars(key))
        {
            if (AsText(node, key) is not { } text) continue;
            if (texts.Contains(text)) bag.Report(PolicyCodes.ListedTwice, node.Span, "keep one of them", text);
            else texts.Add(text);
        }

        return texts.AsReadOnly();
    }

    public DateOnly? OptionalDate(string key) => OptionalText(key) is not null && map[key] is ScalarNode node ? AsDate(node, bag) : null;

    public DateOnly? RequiredDate(string key) => Text(key) is not null && map[key] is ScalarNode node ? AsDate(node, bag) : null;

    public bool Flag(string key) => Optional(key) is { } node && YesNo(node, key, bag) == true;

    public bool? OptionalYesNo(string key) => Optional(key) is { } node ? YesNo(node, key, bag) : null;

    /// <summary>A word out of a fixed few.</summary>
    public string? Choice(string key, IReadOnlyList<string> choices, bool required)
    {
        Node? node = required ? Required(key) : Optional(key);
        return node is null ? null : AsChoice(node, key, choices, bag);
    }

    /// <summary>Reports the keys that nobody has asked for.</summary>
    /// <param name="kind">What it is more exactly, where that has turned out: «a yes-no fact».</param>
    public void Finish(string? kind = null)
    {
        foreach (Entry entry in map.Entries)
            if (!_known.Contains(entry.Key.Value))
                bag.Report(PolicyCodes.UnknownKey, entry.Key.Span, bag.DidYouMean(entry.Key.Value, _known), kind ?? what, entry.Key.Value);
    }

    public static string? AsChoice(Node node, string key, IReadOnlyList<string> choices, DiagnosticBag bag)
    {
        if (node is not ScalarNode scalar)
        {
            WrongShape(bag, node, key, Words.Or(choices));
            return null;
        }

        if (choices.Contains(scalar.Value)) return scalar.Value;
        bag.Report(PolicyCodes.NotAChoice, node.Span, bag.DidYouMean(scalar.Value, choices), scalar.Value, Words.Or(choices));
        return null;
    }

    public static bool? YesNo(Node node, string key, DiagnosticBag bag)
    {
        if (node is ScalarNode { IsPlain: true, Value: "yes" or "true" }) return true;
        if (node is ScalarNode { IsPlain: true, Value: "no" or "false" }) return false;
        if (node is ScalarNode { IsPlain: true } plain) bag.Report(PolicyCodes.NotYesNo, node.Span, "write yes or no", plain.Value);
        else if (node is ScalarNode text) bag.Report(PolicyCodes.NotYesNo, node.Span, "write yes or no, without quotes", $"\"{text.Value}\"");
        else WrongShape(bag, node, key, "yes or no");
        return null;
    }

    public static DateOnly? AsDate(ScalarNode node, DiagnosticBag bag)
    {
        if (Dates.Read(node.Value) is { } date) return date;
        bag.Report(PolicyCodes.NotADate, node.Span, "write it as 2026-11-26", node.Value);
        return null;
    }

    /// <summary>A length of time: {days: 30}.</summary>
    public static Duration? AsDuration(Node node, string key, DiagnosticBag bag)
    {
        if (node is not MapNode { Entries: [{ Key.Value: var unit, Value: ScalarNode { IsPlain: true } count }] } || !Duration.Units.Contains(unit))
        {
            WrongShape(bag, node, key, "a length of time", "write {days: 30}, {weeks: 6}, {months: 3} or {years: 1}");
            return null;
        }

        bool isCount = int.TryParse(count.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (isCount && number is > 0 and <= Duration.Most) return new Duration(number, unit);
        bag.Report(PolicyCodes.WrongValue, count.Span, $"expected is a whole number from 1 to {Duration.Most}", unit, $"`{count.Value}` is no number of {unit}");
        return null;
    }

    public static string? AsName(ScalarNode node, DiagnosticBag bag)
    {
        if (Names.IsName(node.Value)) return node.Value;
        bag.Report(PolicyCodes.NotAName, node.Span, Names.Advice(node.Value), node.Value);
        return null;
    }

    /// <summary>Text that says something.</summary>
    public static string? AsText(Node node, string key, string? help, DiagnosticBag bag)
    {
        if (node is not ScalarNode scalar)
        {
            WrongShape(bag, node, key, "text", help);
            return null;
        }

        string text = scalar.Value.Trim();
        if (text.Length > 0 && !scalar.IsNull) return text;
        bag.Report(PolicyCodes.EmptyText, node.Span, help, key);
        return null;
    }

    public static IReadOnlyList<ScalarNode> ScalarsOf(Node node, string key, DiagnosticBag bag)
    {
        if (node is ScalarNode { IsNull: true })
        {
            bag.Report(PolicyCodes.EmptyText, node.Span, help: null, key);
            return [];
        }

        if (node is ScalarNode single) return [single];
        if (node is not ListNode list)
        {
            WrongShape(bag, node, key, "a single value or a list");
            return [];
        }

        if (list.Items.Count == 0) bag.Report(PolicyCodes.EmptyList, list.Span, help: null, key);
        Dictionary<string, ScalarNode> seen = new(StringComparer.Ordinal);
        foreach (Node item in list.Items)
        {
            if (item is not ScalarNode { IsNull: false } scalar) WrongShape(bag, item, key, "single values");
            else if (!seen.TryAdd(scalar.Value, scalar)) bag.Report(PolicyCodes.ListedTwice, item.Span, "keep one of them", scalar.Value);
        }

        return [.. seen.Values];
    }

    private Node? Value(string key, string? help)
    {
        _known.Add(key);
        if (map.Find(key) is not { } entry) return null;
        if (entry.Value is not ScalarNode { IsNull: true }) return entry.Value;
        bag.Report(PolicyCodes.EmptyText, entry.Key.Span, help, key);
        return null;
    }

    // A mapping's first key is where a reader looks for what is missing from it.
    private static SourceSpan Head(MapNode map) => map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span;

    private string? AsText(Node? node, string key) => node is null ? null : AsText(node, key, help: null, bag);
}
