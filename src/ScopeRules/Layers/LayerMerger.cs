using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>Lays one policy upon another: what comes of it is one mapping, as if it had been written so.</summary>
/// <param name="below">The policy that is extended.</param>
/// <param name="layer">The policy that extends it.</param>
/// <param name="bag">Where mistakes go.</param>
internal sealed class LayerMerger(MapNode below, MapNode layer, DiagnosticBag bag)
{
    // Each policy has its own. What a layer leaves out besides, it takes over.
    private static readonly string[] Own = ["scoperules", "policy", "title", "source", "otherwise"];

    // Names with what they mean: the layer's count where both have one.
    private static readonly string[] Declarations =
        ["parameters", "contacts", "channels", "holiday-sets", "calendars", "release-lists", "facts", "terms", "open-points"];

    private static readonly string[] Lists = ["impossible", "riders"];

    private static readonly string[] Edits = ["extends", "remove", "replace", "change"];

    public MapNode Merge()
    {
        ProvisionEdits edits = ProvisionEdits.Read(layer, below, bag);
        List<Entry> entries = [.. layer.Entries.Where(e => !Edits.Contains(e.Key.Value) && e.Key.Value != "otherwise")];
        foreach (Entry old in below.Entries)
        {
            int place = entries.FindIndex(e => e.Key.Value == old.Key.Value);
            if (Merge(old, place < 0 ? null : entries[place], edits) is not { } merged) continue;
            if (place < 0) entries.Add(merged);
            else entries[place] = merged;
        }

        // The last key of the file is the last one here too.
        return layer with { Entries = [.. entries, .. layer.Entries.Where(e => e.Key.Value == "otherwise")] };
    }

    private Entry? Merge(Entry old, Entry? own, ProvisionEdits edits)
    {
        string key = old.Key.Value;
        if (own is not null && (key == "sections" || Declarations.Contains(key) || Lists.Contains(key))) ReportIfEmpty(own.Value);
        if (Declarations.Contains(key)) return own is { } more ? more with { Value = Declared(old.Value, more.Value) } : old;
        if (key == "sections") return Sections(old with { Value = edits.InSections(old.Value) }, own, edits);
        if (Lists.Contains(key)) return Listed(old with { Value = edits.In(old.Value) }, own);
        return own ?? (Own.Contains(key) ? null : old);
    }

    // Of what lies below there is always something, so binding would not see that the layer adds nothing.
    private void ReportIfEmpty(Entry own)
    {
        if (own.Value is ListNode { Items.Count: 0 } or MapNode { Entries.Count: 0 })
            bag.Report(PolicyCodes.EmptyList, own.Value.Span, help: null, own.Key.Value);
    }

    private static Node Declared(Node old, Node own)
    {
        if (old is not MapNode below || own is not MapNode above) return own; // a wrong shape, which binding reports
        return above with
        {
            Entries =
            [
                .. below.Entries.Select(b => above.Find(b.Key.Value) ?? b),
                .. above.Entries.Where(a => below[a.Key.Value] is null),
            ],
        };
    }

    private static Entry? Listed(Entry old, Entry? own)
    {
        if (own is not { } more) return old.Value is ListNode { Items.Count: 0 } ? null : old; // nothing is left of it
        if (old.Value is not ListNode below || more.Value is not ListNode above) return own;
        return more with { Value = above with { Items = [.. below.Items, .. above.Items] } };
    }

    // A section with a heading that is there already joins it, unless it says more of itself than what stands in it.
    private static Entry? Sections(Entry old, Entry? own, ProvisionEdits edits)
    {
        if (old.Value is not ListNode below || own?.Value is not (null or ListNode)) return own ?? old;
        List<Node> sections = [.. below.Items];
        foreach (Node item in (own?.Value as ListNode)?.Items ?? [])
        {
            int place = item is MapNode joining && joining.Entries.All(e => e.Key.Value is "heading" or "clauses" or "tables" or "sections")
                ? sections.FindIndex(s => s is MapNode old && HeadingOf(old) is { } heading && heading == HeadingOf(joining))
                : -1;
            if (place < 0) sections.Add(item);
            else sections[place] = Joined((MapNode)sections[place], (MapNode)item);
        }

        sections.RemoveAll(edits.IsEmptied);
        return sections.Count == 0 ? null : (own ?? old) with { Value = ((ListNode)(own ?? old).Value) with { Items = sections } };
    }

    private static MapNode Joined(MapNode old, MapNode joining)
    {
        List<Entry> entries = [.. old.Entries];
        foreach (Entry more in joining.Entries.Where(e => e.Key.Value != "heading"))
        {
            int place = entries.FindIndex(e => e.Key.Value == more.Key.Value);
            if (place < 0) entries.Add(more);
            else if (entries[place].Value is ListNode first && more.Value is ListNode { Items.Count: > 0 } then) entries[place] = more with { Value = then with { Items = [.. first.Items, .. then.Items] } };
            else entries[place] = more; // a wrong shape, which binding reports
        }

        return old with { Entries = entries };
    }

    private static string? HeadingOf(MapNode section) => (section["heading"] as ScalarNode)?.Value.Trim();
}
