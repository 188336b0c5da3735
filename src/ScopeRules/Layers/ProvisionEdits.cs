using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>What a layer does to clauses, riders and tables of the policy below it: takes them away, replaces or changes them.</summary>
internal sealed class ProvisionEdits
{
    private readonly Dictionary<string, Func<MapNode, MapNode?>> _edits = new(StringComparer.Ordinal);
    private readonly HashSet<SourceSpan> _emptied = [];

    private ProvisionEdits()
    {
    }

    public static ProvisionEdits Read(MapNode layer, MapNode below, DiagnosticBag bag)
    {
        ProvisionEdits edits = new();
        MapReader map = new(layer, "the policy", bag);
        Dictionary<string, ScalarNode> there = new(StringComparer.Ordinal);
        foreach (ScalarNode id in ProvisionIds.In(below)) _ = there.TryAdd(id.Value, id);
        Dictionary<string, string> claimed = new(StringComparer.Ordinal);

        foreach (ScalarNode id in map.Scalars("remove"))
            if (Claim(id, "remove")) edits._edits.Add(id.Value, _ => null);
        foreach (Entry entry in map.Entries("replace", required: false))
            if (Body(entry) is { } body && Claim(entry.Key, "replace")) edits._edits.Add(entry.Key.Value, old => With(body, entry.Key, old, keep: false));
        foreach (Entry entry in map.Entries("change", required: false))
            if (Body(entry) is { } body && Claim(entry.Key, "change")) edits._edits.Add(entry.Key.Value, old => With(body, entry.Key, old, keep: true));

        foreach (ScalarNode id in ProvisionIds.In(layer))
        {
            if (!there.TryGetValue(id.Value, out ScalarNode? first) || claimed.GetValueOrDefault(id.Value) == "remove") continue;
            bag.Report(
                LayerCodes.InBaseAlready, id.Span, "write it under `replace` or `change`, or give it another id", id.Value,
                first.Span.Source.Name, first.Span.Position.Line);
        }

        return edits;

        bool Claim(ScalarNode id, string key)
        {
            if (!there.ContainsKey(id.Value)) bag.Report(LayerCodes.NothingToChange, id.Span, bag.DidYouMean(id.Value, there.Keys), id.Value);
            else if (!claimed.TryAdd(id.Value, key)) bag.Report(LayerCodes.ChangedTwice, id.Span, "keep one of them", id.Value, claimed[id.Value]);
            else return true;
            return false;
        }

        MapNode? Body(Entry entry)
        {
            if (MapReader.From(entry.Value, entry.Key.Value, "a clause", bag) is not { } body) return null;
            if (body.Map["id"] is not { } id) return Placed(body.Map, entry.Key);
            bag.Report(PolicyCodes.UnknownKey, id.Span, "leave it out: the id stands in front of it", "what stands under an id", "id");
            return null;
        }
    }

    /// <summary>A part of the policy below, with what was done to it.</summary>
    public Node In(Node node) => _edits.Count == 0 ? node : node switch
    {
        ListNode list => list with { Items = [.. list.Items.Select(Edited).OfType<Node>()] },
        MapNode map => map with { Entries = [.. map.Entries.Select(Edited).OfType<Entry>()] },
        _ => node,
    };

    /// <summary>The sections of the policy below, those included of which nothing is left: clauses of the layer may join them yet.</summary>
    public Node InSections(Node sections) => _edits.Count == 0 || sections is not ListNode list ? sections : list with { Items = [.. list.Items.Select(Section)] };

    /// <summary>Whether nothing is left of a section of the policy below.</summary>
    public bool IsEmptied(Node section) => _emptied.Contains(section.Span) && !IsFilled(section);

    private Node Section(Node section)
    {
        Node left = In(section);
        if (IsFilled(section) && !IsFilled(left)) _ = _emptied.Add(section.Span);
        return left;
    }

    private Node? Edited(Node item)
    {
        if (item is MapNode map && map["id"] is ScalarNode id && _edits.TryGetValue(id.Value, out Func<MapNode, MapNode?>? edit)) return edit(map);
        Node left = In(item);
        return IsFilled(item) && !IsFilled(left) ? null : left; // a section goes with the last that is in it
    }

    private static bool IsFilled(Node node) => node is MapNode map && (map["clauses"] ?? map["tables"] ?? map["sections"]) is not null;

    // Outcomes of a table are named by their keys. Only what can have provisions in it is looked into.
    private Entry? Edited(Entry entry)
    {
        switch (entry.Key.Value)
        {
            case "outcomes" when entry.Value is MapNode outcomes:
                return entry with { Value = outcomes with { Entries = [.. outcomes.Entries.Select(Outcome).OfType<Entry>()] } };
            case "otherwise":
                return Edited(entry.Value) is { } otherwise ? entry with { Value = otherwise } : null;
            case "clauses" or "tables" or "sections":
                Node left = In(entry.Value);
                return left is ListNode { Items.Count: 0 } ? null : entry with { Value = left };
            default:
                return entry;
        }
    }

    private Entry? Outcome(Entry entry)
    {
        if (entry.Value is not MapNode map || !_edits.TryGetValue(entry.Key.Value, out Func<MapNode, MapNode?>? edit)) return entry;
        return edit(map) is { } edited ? entry with { Value = edited with { Entries = [.. edited.Entries.Where(e => e.Key.Value != "id")] } } : null;
    }

    // What was changed last stands in the layer: that is where a reader has to look.
    private static MapNode With(MapNode body, ScalarNode id, MapNode old, bool keep)
    {
        IEnumerable<Entry> kept = keep ? old.Entries.Where(e => e.Key.Value != "id").Select(e => body.Find(e.Key.Value) ?? e) : [];
        return body with { Entries = [new Entry(id.AsKey with { Value = "id" }, id), .. kept, .. body.Entries.Where(b => !keep || old[b.Key.Value] is null)] };
    }

    private static MapNode Placed(MapNode body, ScalarNode id) =>
        body with { Span = new SourceSpan(id.Span.Source, id.Span.Start, Math.Max(id.Span.End, body.Span.End)) };
}
