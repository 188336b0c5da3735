using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>What a number counts, as people are told: hours, per quarter. It changes nothing in what a number means.</summary>
/// <param name="Unit">What is counted; null where the question says it.</param>
/// <param name="Per">In which span, or for what each; null where that is said otherwise.</param>
internal sealed record Measure(string? Unit, string? Per)
{
    public static readonly Measure None = new(null, null);

    public static Measure Read(MapReader map) => new(map.OptionalText("unit"), map.OptionalText("per"));

    public IEnumerable<(string Key, Node? Value)> Declaration() =>
        [("unit", Unit is null ? null : NewNode.Text(Unit)), ("per", Per is null ? null : NewNode.Text(Per))];

    public static MappingSchema Schema() => new MappingSchema()
        .Takes("unit", SchemaParts.Ref(SchemaParts.Text), "What the number counts, such as hours.")
        .Takes("per", SchemaParts.Ref(SchemaParts.Text), "In which span or for what each it is counted, such as quarter.");

    /// <summary>Behind what a number looks like: «, in hours per quarter».</summary>
    public string Behind() => (Unit, Per) switch
    {
        (null, null) => "",
        (null, _) => $", per {Per}",
        (_, null) => $", in {Unit}",
        _ => $", in {Unit} per {Per}",
    };
}
