using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>How often the listed values of a fact come, relative to each other.</summary>
internal sealed class Weights
{
    /// <summary>Where nothing is said, each value comes as often as any other.</summary>
    public static readonly Weights Even = new([], []);

    private const string Key = "weight";

    private const int Most = 1_000_000;

    private readonly IReadOnlyList<(string Name, int Weight)> _stated;
    private readonly int[] _ofValues;

    private Weights(IReadOnlyList<(string Name, int Weight)> stated, IReadOnlyList<(string Name, ValueRange Range)> values)
    {
        _stated = stated;
        _ofValues = new int[values.Select(v => (int)v.Range.High + 1).DefaultIfEmpty().Max()];
        Array.Fill(_ofValues, 1);
        foreach ((string name, ValueRange range) in values)
            foreach ((_, int weight) in stated.Where(s => s.Name == name))
                Array.Fill(_ofValues, weight, (int)range.Low, (int)(range.High - range.Low + 1));
    }

    public static string Meaning => "How often the answers come, relative to each other: what is not listed counts 1.";

    /// <summary>Reads what a declaration says of it.</summary>
    /// <param name="map">The declaration.</param>
    /// <param name="values">The values by name, each one before those that belong to it.</param>
    /// <param name="find">The name of the value that is meant, or why there is none.</param>
    public static Weights Bind(MapReader map, IEnumerable<(string Name, ValueRange Range)> values, Func<RawValue, (string? Name, string? Refusal)> find)
    {
        List<(string Name, int Weight)> stated = [];
        foreach (Entry entry in map.Entries(Key, required: false))
        {
            (string? name, string? refusal) = find(RawValue.From(entry.Key));
            int? weight = WholeNumbers.Read(entry.Value, entry.Key.Value, Most, map.Bag);
            if (name is null) map.Bag.Report(PolicyCodes.WrongValue, entry.Key.Span, "expected is any of " + string.Join(", ", values.Select(v => v.Name)), Key, refusal!);
            else if (stated.Exists(s => s.Name == name)) map.Bag.Report(PolicyCodes.ListedTwice, entry.Key.Span, "keep one of them", name);
            else if (weight is { } number) stated.Add((name, number));
        }

        return stated.Count == 0 ? Even : new Weights(stated, [.. values]);
    }

    /// <summary>Of one value; what is said of a value that consists of others is said of each of these, unless more is said of it.</summary>
    public int Of(long value) => _stated.Count == 0 ? 1 : _ofValues[value];

    public (string Key, Node? Value) Declaration() =>
        (Key, _stated.Count == 0 ? null : NewNode.Map(_stated.Select(s => (s.Name, (Node?)NewNode.Number(s.Weight))), isFlow: true));

    /// <summary>Adds the key to the schema of a declaration.</summary>
    public static MappingSchema AddTo(MappingSchema declaration, Func<JsonObject, JsonObject> ofValues) =>
        declaration.Takes(Key, ofValues(SchemaParts.NumberUpTo(Most)), Meaning);
}
