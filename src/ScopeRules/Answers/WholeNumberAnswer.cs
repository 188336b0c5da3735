using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>A whole number within bounds; a value's number is itself.</summary>
internal sealed class WholeNumberAnswer(long from, long to) : ScalarAnswer
{
    /// <summary>Beyond this JSON readers that count in doubles lose digits.</summary>
    public const long Greatest = (1L << 53) - 1;

    private static readonly string[] Comparisons = ["at-least", "at-most", "more-than", "less-than"];

    public static readonly WholeNumberAnswer Widest = new(-Greatest, Greatest);

    public override string Keyword => "whole-number";

    public override string Meaning => "A whole number, within `from` and `to` where they are given.";

    public override string Expected => (from, to) switch
    {
        (-Greatest, Greatest) => "a whole number",
        (_, Greatest) => $"a whole number, {Write(from)} or more",
        (-Greatest, _) => $"a whole number, {Write(to)} or less",
        _ => $"a whole number from {Write(from)} to {Write(to)}",
    };

    public override string Example => Write(Math.Clamp(1, from, to));

    public static WholeNumberAnswer Bind(MapReader map)
    {
        long from = Bound(map, "from") ?? -Greatest;
        long to = Bound(map, "to") ?? Greatest;
        if (from > to) map.Bag.Report(PolicyCodes.EmptyRange, map.Map["from"]!.Span);
        return new WholeNumberAnswer(Math.Min(from, to), Math.Max(from, to));
    }

    public override IEnumerable<(string Key, Node? Value)> Declaration() =>
    [
        ("from", from == -Greatest ? null : NewNode.Plain(Write(from))),
        ("to", to == Greatest ? null : NewNode.Plain(Write(to))),
    ];

    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) =>
        tests.SelectMany(t => t.Edges).Append(from).Where(v => from <= v && v <= to).Distinct().Order();

    public override string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    public override JsonObject DeclarationSchema() => new MappingSchema()
        .Takes("from", WholeNumber(), "The least number possible.")
        .Takes("to", WholeNumber(), "The greatest number possible.")
        .Takes("assume", SchemaParts.Assumed(WholeNumber()), "The number that is taken when a case does not give the fact.")
        .Part();

    public override JsonObject AnswerSchema() => new() { ["type"] = "integer", ["minimum"] = from, ["maximum"] = to };

    protected override IEnumerable<JsonObject> ValueTestSchemas(string answer) =>
        [.. base.ValueTestSchemas(answer), SchemaParts.SomeOf(Comparisons, Comparison).Described("A number within these bounds.")];

    private static JsonObject WholeNumber() => new() { ["type"] = "integer" };

    private static JsonObject Comparison(string keyword) => new JsonObject { ["type"] = "integer" }.Described(keyword switch
    {
        "at-least" => "This number or more.",
        "at-most" => "This number or less.",
        "more-than" => "More than this number.",
        _ => "Less than this number.",
    });

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        long count = 0;
        bool isNumber = raw is RawNumber number && long.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out count);
        value = count;
        if (isNumber && from <= count && count <= to) reason = null;
        else if (isNumber) reason = $"{raw.Shown} is {(count < from ? $"less than {Write(from)}" : $"more than {Write(to)}")}";
        else reason = NoNumber(raw);
        return reason is null;
    }

    protected override ValueTest? BindOperators(Fact fact, MapNode map, TestScope scope)
    {
        long min = from, max = to;
        bool good = CheckOperators(fact, map, scope, [.. Comparisons, "not"]);
        foreach (Entry entry in map.Entries.Where(e => Comparisons.Contains(e.Key.Value)))
        {
            if (Number(entry.Value, entry.Key.Value, scope.Bag) is not { } bound)
            {
                good = false;
                continue;
            }

            switch (entry.Key.Value)
            {
                case "at-least": min = Math.Max(min, bound); break;
                case "more-than": min = Math.Max(min, bound + 1); break;
                case "at-most": max = Math.Min(max, bound); break;
                case "less-than": max = Math.Min(max, bound - 1); break;
            }
        }

        return good ? new InRange(min, max, from, to) : null;
    }

    private static string NoNumber(RawValue raw) => raw switch
    {
        RawNumber { Digits.Length: > 15 } => $"{raw.Shown} is no whole number that is counted here",
        RawText { Text: var text } when RawValue.IsNumber(text) => $"the text {raw.Shown} is no number; numbers stand without quotes",
        _ => $"{raw.Shown} is no whole number",
    };

    private static long? Bound(MapReader map, string key) => map.Optional(key) is { } node ? Number(node, key, map.Bag) : null;

    private static long? Number(Node node, string key, DiagnosticBag bag)
    {
        RawValue raw = RawValue.From(node);
        if (raw is RawNumber { Digits: var digits }
            && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value is >= -Greatest and <= Greatest)
        {
            return value;
        }

        if (raw is RawNull) bag.Report(PolicyCodes.EmptyText, node.Span, help: null, key);
        else bag.Report(PolicyCodes.WrongValue, node.Span, help: null, key, NoNumber(raw));
        return null;
    }

    /// <summary>The value lies between two bounds, both included; those that the fact has anyway are not written.</summary>
    private sealed record InRange(long Min, long Max, long From, long To) : ValueTest
    {
        public override IEnumerable<long> Edges => [Min, Max + 1];

        public override bool Holds(long value) => Min <= value && value <= Max;

        // Where nothing is left between the bounds, one of them may lie just beyond the numbers that can be written.
        public override Node ToNode(AnswerType type) => NewNode.Map(
            Min > Greatest ? ("more-than", NewNode.Plain(type.Write(Min - 1)))
                : ("at-least", Min > From || Max >= To ? NewNode.Plain(type.Write(Min)) : null),
            Max < -Greatest ? ("less-than", NewNode.Plain(type.Write(Max + 1)))
                : ("at-most", Max < To ? NewNode.Plain(type.Write(Max)) : null));

        public override string Describe(AnswerType type) => "is " + Words.And(new[]
        {
            Min > From || Max >= To ? $"at least {type.Write(Min)}" : null,
            Max < To ? $"at most {type.Write(Max)}" : null,
        }.OfType<string>());
    }
}
