using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>Brings the policies of a set together: what they declare under one roof, what they say each for itself.</summary>
internal sealed class SetReader(LayerReader layers, DiagnosticBag bag)
{
    /// <summary>What the policies of a set share; all else is each its own.</summary>
    public static readonly IReadOnlyList<string> Shared =
        ["levels", "documents", "contacts", "channels", "holiday-sets", "calendars", "release-lists", "facts", "open-points"];

    private readonly List<SetMember> _members = [];
    private readonly List<Layer> _layers = [];

    public LayeredPolicy? Read(MapNode own)
    {
        int before = bag.Count;
        if (own.Find("extends") is { } extends)
            bag.Report(LayerCodes.SetInSet, extends.Key.Span, "extend its members", LayerReader.NameOf(own), "a layer of another policy");
        if (layers.Fill(own) is not { } set) return null;
        foreach (Node node in new MapReader(set, "the policy", bag).Items("policies", required: true)) ReadMember(node);
        if (bag.Count > before) return null;

        MapNode root = set with { Entries = [.. set.Entries.Where(e => e.Key.Value != "policies")] };
        foreach (SetMember member in _members)
        {
            CheckPrecedence(root, member);
            root = With(root, member.Root);
        }

        if (bag.Count > before) return null;
        Layer top = new(LayerReader.NameOf(own), own.Span.Source);
        return new LayeredPolicy(root, [.. _layers.DistinctBy(l => l.File), top]) { HasParameters = own["parameters"] is not null, Members = _members };
    }

    private void ReadMember(Node node)
    {
        if (MapReader.From(node, "policies", "a policy of a set", bag) is not { } map) return;
        string? path = map.Text("policy");
        Node? when = map.Required("when");
        map.Finish();
        if (path is null || when is null || layers.ReadMember((ScalarNode)map.Map["policy"]!) is not { } member) return;
        string name = LayerReader.NameOf(member.Root);
        SetMember own = new(name, when, member.Root, map.Map["policy"]!.Span);
        if (_members.Exists(m => m.Policy == name)) bag.Report(LayerCodes.MemberTwice, own.At, "bring what they apply to together", name);
        _members.Add(own);
        _layers.AddRange(member.Layers);
    }

    private void CheckPrecedence(MapNode set, SetMember member)
    {
        List<string> ranks = [.. Words(set["precedence"])], own = [.. Words(member.Root["precedence"])];
        for (int i = 1; i < own.Count; i++)
        {
            int first = ranks.IndexOf(own[i]), then = ranks.IndexOf(own[i - 1]);
            if (first < 0 || then < 0 || first > then) continue;
            bag.Report(LayerCodes.RankedDifferently, member.At, "cases would be decided in another way than by the member alone", own[i], own[i - 1], member.Policy);
            return;
        }
    }

    private MapNode With(MapNode root, MapNode member)
    {
        List<Entry> entries = [.. root.Entries];
        foreach (Entry declared in member.Entries.Where(e => Shared.Contains(e.Key.Value)))
        {
            int place = entries.FindIndex(e => e.Key.Value == declared.Key.Value);
            if (place < 0) entries.Insert(entries.Count - 1, declared); // `otherwise` stays the last
            else entries[place] = Together(entries[place], declared);
        }

        return root with { Entries = entries };
    }

    private Entry Together(Entry first, Entry second)
    {
        if (first.Value is not MapNode known || second.Value is not MapNode more)
        {
            Compare(first, second, nameFiles: false);
            return first;
        }

        List<Entry> entries = [.. known.Entries];
        foreach (Entry entry in more.Entries)
        {
            if (known.Find(entry.Key.Value) is { } same) Compare(same, entry, nameFiles: first.Key.Value == "release-lists");
            else entries.Add(entry);
        }

        return first with { Value = known with { Entries = entries } };
    }

    // Files are named from the folder of the file in which they are named.
    private void Compare(Entry first, Entry second, bool nameFiles)
    {
        if (layers.AreAlike(first.Value, second.Value, nameFiles)) return;
        bag.Report(
            LayerCodes.DeclaredDifferently, second.Key.Span, "the policies of a set share what they declare: let both extend one that declares it, or give one another name",
            second.Key.Value, first.Key.Span.Source.Name, first.Key.Span.Position.Line);
    }

    private static IEnumerable<string> Words(Node? node) => node switch
    {
        ScalarNode one => [one.Value],
        ListNode list => list.Items.OfType<ScalarNode>().Select(i => i.Value),
        _ => [],
    };
}
