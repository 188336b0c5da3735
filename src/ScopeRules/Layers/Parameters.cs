using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>Puts the values of parameters where a policy uses them: `{parameter: quota}` stands for what `parameters` says of it.</summary>
internal sealed class Parameters
{
    private const string Use = "parameter";

    private readonly Dictionary<string, Node> _values = new(StringComparer.Ordinal);
    private readonly TextLimits _limits;
    private readonly DiagnosticBag _bag;
    private int _size;

    private Parameters(MapReader policy, TextLimits limits)
    {
        _limits = limits;
        _bag = policy.Bag;
        foreach (Entry entry in policy.Entries("parameters", required: false))
        {
            _ = MapReader.AsName(entry.Key, _bag);
            if (entry.Value is ScalarNode { IsNull: true }) _bag.Report(PolicyCodes.EmptyText, entry.Key.Span, help: null, entry.Key.Value);
            if (FirstUse(entry.Value) is { } use) _bag.Report(LayerCodes.ParameterInParameter, use.Span, "write the value out");
            _values.Add(entry.Key.Value, entry.Value);
        }
    }

    /// <summary>The policy with all values filled in, and without the parameters themselves.</summary>
    /// <returns>Null where a value can't be filled in: what is said of the rest would mislead.</returns>
    public static MapNode? Fill(MapNode policy, TextLimits limits, DiagnosticBag bag)
    {
        int before = bag.Count;
        Parameters parameters = new(new MapReader(policy, "the policy", bag), limits);
        List<Entry> rest = [.. policy.Entries.Where(e => e.Key.Value != "parameters")];
        if (rest.Exists(e => FirstUse(e.Value) is not null)) rest = [.. rest.Select(e => e with { Value = parameters.In(e.Value, depth: 1) })];
        return bag.Count > before ? null : policy with { Entries = rest };
    }

    // Every policy is looked through, however deep it nests: no recursion.
    private static MapNode? FirstUse(Node node)
    {
        Stack<Node> open = new([node]);
        while (open.TryPop(out Node? next))
        {
            switch (next)
            {
                case MapNode { Entries: [{ Key.Value: Use }] } use:
                    return use;
                case MapNode map:
                    for (int i = map.Entries.Count - 1; i >= 0; i--) open.Push(map.Entries[i].Value);
                    break;
                case ListNode list:
                    for (int i = list.Items.Count - 1; i >= 0; i--) open.Push(list.Items[i]);
                    break;
            }
        }

        return null;
    }

    // Filled in, a small file could become a large one, and a deep one: what holds for a file holds for the result.
    private Node In(Node node, int depth)
    {
        if (depth > _limits.MaxDepth || ++_size > _limits.MaxEvents)
        {
            if (depth > _limits.MaxDepth) _bag.Report(TextCodes.TooDeep, node.Span, "use the parameter further out", _limits.MaxDepth);
            else if (_size == _limits.MaxEvents + 1) _bag.Report(TextCodes.TooManyEvents, node.Span, "use smaller parameters", _limits.MaxEvents);
            return node;
        }

        return node switch
        {
            MapNode { Entries: [{ Key.Value: Use } use] } => Value(use, node, depth),
            MapNode map => Entries(map, depth),
            ListNode list => Items(list, depth),
            _ => node,
        };
    }

    private MapNode Entries(MapNode map, int depth)
    {
        List<Entry> entries = [];
        foreach (Entry entry in map.Entries) entries.Add(entry with { Value = In(entry.Value, depth + 1) });
        return map with { Entries = entries };
    }

    private ListNode Items(ListNode list, int depth)
    {
        List<Node> items = [];
        foreach (Node item in list.Items) items.Add(In(item, depth + 1));
        return list with { Items = items };
    }

    private Node Value(Entry use, Node node, int depth)
    {
        if (MapReader.AsText(use.Value, Use, "write {parameter: name}", _bag) is not { } name) return node;
        if (_values.TryGetValue(name, out Node? value)) return FirstUse(value) is null ? In(value, depth) : value;
        _bag.Report(LayerCodes.UnknownParameter, use.Value.Span, _bag.DidYouMean(name, _values.Keys) ?? "declare it under `parameters`", name);
        return node;
    }
}
