using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>How values are declared: <c>name: Meaning</c>, or a mapping where there is more to say.</summary>
internal sealed class ValueDeclarations(bool mayNest, DiagnosticBag bag)
{
    private readonly Dictionary<string, SourceSpan> _names = new(StringComparer.Ordinal);

    public static DeclaredValues Read(MapReader map, bool mayNest) =>
        new(new ValueDeclarations(mayNest, map.Bag).Read(map.Entries("values", required: true)));

    public static Node ToNode(IEnumerable<FactValue> values) => NewNode.Map(values.Select(v => (v.Name, (Node?)ToNode(v))), isFlow: false);

    /// <summary>Of the values of a fact.</summary>
    /// <param name="value">Where <see cref="Schema"/> stands.</param>
    public static JsonObject ListSchema(string value) => MapSchema(SchemaParts.Ref(value));

    /// <summary>Of a mapping of values' names.</summary>
    /// <param name="each">What stands beside each.</param>
    public static JsonObject MapSchema(JsonObject each)
    {
        JsonObject name = SchemaParts.Ref(SchemaParts.Name);
        name["title"] = "value";
        return new() { ["type"] = "object", ["propertyNames"] = name, ["additionalProperties"] = each, ["minProperties"] = 1 };
    }

    /// <summary>Of one value.</summary>
    /// <param name="self">Where it stands, for values with values of their own; null: they have none.</param>
    public static JsonObject Schema(string? self)
    {
        MappingSchema form = new MappingSchema()
            .Requires("meaning", SchemaParts.Ref(SchemaParts.Text), "When it is the right value.")
            .Takes("formerly", SchemaParts.OneOrMore(SchemaParts.Name), "Names that it had before, which cases may still use.");
        if (self is not null) form.Takes("values", ListSchema(self), "The values of which it consists; tests say `is-a`.");
        return SchemaParts.AnyOf(SchemaParts.Ref(SchemaParts.Text).Described("When it is the right value."), form.Whole());
    }

    private static Node ToNode(FactValue value) => value is { Values.Count: 0, Formerly.Count: 0 }
        ? NewNode.Text(value.Meaning)
        : NewNode.Map(
            ("meaning", NewNode.Text(value.Meaning)),
            ("formerly", value.Formerly.Count == 0 ? null : NewNode.List(value.Formerly.Select(NewNode.Plain))),
            ("values", value.Values.Count == 0 ? null : ToNode(value.Values)));

    private List<FactValue> Read(IReadOnlyList<Entry> entries)
    {
        List<FactValue> values = [];
        foreach (Entry entry in entries)
        {
            // One with a mistake is a value all the same, so that tests on it are not wrong as well; the policy is refused anyway.
            _ = MapReader.AsName(entry.Key, bag);
            bool isNew = Claim(entry.Key);
            FactValue value = Read(entry);
            if (isNew) values.Add(value);
        }

        return values;
    }

    private FactValue Read(Entry entry)
    {
        string name = entry.Key.Value;
        if (entry.Value is not MapNode node) return new FactValue(name, MapReader.AsText(entry.Value, name, "say when it is the right value", bag) ?? "");
        MapReader map = new(node, "a value", bag);
        string? meaning = map.Text("meaning");
        string[] formerly = [.. map.Scalars("formerly").Where(f => MapReader.AsName(f, bag) is not null && Claim(f)).Select(f => f.Value)];
        List<FactValue> parts = mayNest ? Read(map.Entries("values", required: false)) : [];
        map.Finish();
        return new FactValue(name, meaning ?? "") { Formerly = formerly, Values = parts };
    }

    private bool Claim(ScalarNode name)
    {
        if (_names.TryAdd(name.Value, name.Span)) return true;
        bag.Report(PolicyCodes.DeclaredTwice, name.Span, "give one of them another name", "value", name.Value, _names[name.Value].Position.Line);
        return false;
    }
}
