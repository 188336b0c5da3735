using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>All documents that differ from one in a single place: another value, a shape, a key more or less.</summary>
internal static class Mutants
{
    private static readonly string[] Plain = ["~", "7", "-1.5", "true", "yes", "no", "x", "none", "2026-07-01", "2026-07-01T10:00:00Z", "09:00-18:00", "covered"];

    /// <summary>Null where the text is no YAML that is taken.</summary>
    public static Node? Parse(string yaml) => YamlReader.Read(new SourceText("test", yaml), TextLimits.Default, new DiagnosticBag());

    public static IEnumerable<string> Of(string yaml) => Of(Parse(yaml)!).Select(YamlWriter.Write);

    private static IEnumerable<Node> Of(Node node) => node switch
    {
        ScalarNode scalar => OfScalar(scalar),
        ListNode list => OfList(list),
        MapNode map => OfMap(map),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static IEnumerable<Node> OfScalar(ScalarNode scalar)
    {
        // Each scalar a third of them, another third at the next: all of them everywhere take too long.
        for (int i = scalar.Span.Start % 3; i < Plain.Length; i += 3) yield return NewNode.Plain(Plain[i]);
        yield return NewNode.Text(scalar.Value);
        yield return NewNode.Text(" ");
        yield return NewNode.List([scalar]);
        yield return NewNode.List([scalar, scalar]);
        yield return NewNode.List([]);
        yield return NewNode.Map((scalar.Value, NewNode.Plain("yes")));
        yield return NewNode.Map(("not", scalar));
        yield return NewNode.Map(("not", NewNode.Map(("not", scalar))));
    }

    private static IEnumerable<Node> OfList(ListNode list)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            yield return list.Items[i];
            yield return list with { Items = [.. list.Items.Where((_, k) => k != i)] };
            yield return list with { Items = [.. list.Items, list.Items[i]] };
            foreach (Node changed in Of(list.Items[i])) yield return list with { Items = [.. list.Items.Select((item, k) => k == i ? changed : item)] };
        }

        yield return list with { Items = [.. list.Items, NewNode.Plain("x")] };
        yield return NewNode.Map(("not", list));
    }

    private static IEnumerable<Node> OfMap(MapNode map)
    {
        for (int i = 0; i < map.Entries.Count; i++)
        {
            Entry entry = map.Entries[i];
            yield return map with { Entries = [.. map.Entries.Where((_, k) => k != i)] };
            yield return With(map, i, entry with { Key = NewNode.Plain(entry.Key.Value + "-x").AsKey });
            yield return With(map, i, entry with { Key = NewNode.Plain(entry.Key.Value.ToUpperInvariant()).AsKey });
            foreach (Node changed in Of(entry.Value)) yield return With(map, i, entry with { Value = changed });
        }

        yield return map with { Entries = [] };
        yield return NewNode.List([map]);
        yield return NewNode.Plain("x");
    }

    private static MapNode With(MapNode map, int place, Entry entry) =>
        map with { Entries = [.. map.Entries.Select((e, k) => k == place ? entry : e)] };
}
