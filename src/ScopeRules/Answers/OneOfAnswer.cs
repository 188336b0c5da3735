using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>One of the values that the policy lists; a value's number is its place in the list.</summary>
internal sealed class OneOfAnswer(IReadOnlyList<FactValue> values, bool exhaustive) : ScalarAnswer
{
    /// <summary>The name of the value for whatever the others leave out.</summary>
    public const string SomethingElse = "something-else";

    public static readonly OneOfAnswer Widest = new([], exhaustive: true);

    public override string Keyword => "one-of";

    public override string Meaning => "One of the values that are listed under `values`.";

    public override IReadOnlyList<FactValue> Values => values;

    public override string Expected => "one of " + string.Join(", ", values.Select(v => v.Name));

    public override string Example => values[0].Name;

    public static OneOfAnswer Bind(string factName, MapReader map)
    {
        IReadOnlyList<FactValue> values = DeclaredValues.Read(map);
        bool? exhaustive = map.OptionalYesNo("exhaustive");
        bool isMistaken = exhaustive is null && map.Map["exhaustive"] is not null;
        if (exhaustive != true && !isMistaken && values.Count > 0 && values.All(v => v.Name != SomethingElse) && map.Map["values"] is { } node)
        {
            map.Bag.Report(PolicyCodes.NoSomethingElse, node.Span,
                $"add `{SomethingElse}: None of these`, or say `exhaustive: yes` if there can be nothing else", factName);
        }

        return new OneOfAnswer(values, exhaustive == true);
    }

    public override IEnumerable<(string Key, Node? Value)> Declaration() =>
        [("values", DeclaredValues.ToNode(values)), ("exhaustive", exhaustive ? NewNode.Plain("yes") : null)];

    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) =>
        Enumerable.Range(0, values.Count).Select(i => (long)i);

    public override string Write(long value) => values[(int)value].Name;

    public override JsonObject DeclarationSchema() => new MappingSchema()
        .Requires("values", DeclaredValues.DeclarationSchema(), "The values, each with when it is the right one.")
        .Takes("exhaustive", SchemaParts.Ref(SchemaParts.YesOrNo), "Yes where there can be nothing but the values listed.")
        .Takes("assume", SchemaParts.Assumed(SchemaParts.Ref(SchemaParts.Name)), "The value that is taken when a case does not give the fact.")
        .Where(
            new JsonObject { ["properties"] = new JsonObject { ["values"] = MappingSchema.Having(SomethingElse, true) } },
            then: null,
            otherwise: new JsonObject
            {
                ["properties"] = new JsonObject { ["exhaustive"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray("no", false) } } },
                ["required"] = new JsonArray("exhaustive"),
                ["errorMessage"] = "Add a value something-else, or say `exhaustive: yes` if there can be nothing else.",
            })
        .Part();

    public override JsonObject AnswerSchema() => DeclaredValues.Schema(values);

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        int place = DeclaredValues.PlaceOf(values, raw);
        value = place;
        reason = place < 0 ? DeclaredValues.Refusal(values, raw) : null;
        return reason is null;
    }
}
