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

    private static readonly string[] Operators = ["at-least", "at-most", "more-than", "less-than", "not"];

    public override string Keyword => "whole-number";

    public override string Expected => (from, to) switch
    {
        (-Greatest, Greatest) => "a whole number",
        (_, Greatest) => $"a whole number, {Write(from)} or more",
        (-Greatest, _) => $"a whole number, {Write(to)} or less",
        _ => $"a whole number from {Write(from)} to {Write(to)}",
    };

    public static WholeNumberAnswer Bind(MapReader map)
    {
        long from = Bound(map, "from") ?? -Greatest;
        long to = Bound(map, "to") ?? Greatest;
        if (from > to) map.Bag.Report(PolicyCodes.EmptyRange, map.Map["from"]!.Span);
        return new WholeNumberAnswer(from, Math.Max(from, to));
    }

    public override IEnumerable<(string Key, Node? Value)> Declaration() =>
    [
        ("from", from == -Greatest ? null : NewNode.Plain(Write(from))),
        ("to", to == Greatest ? null : NewNode.Plain(Write(to))),
    ];

    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) =>
        tests.SelectMany(t => t.Edges).Append(from).Where(v => from <= v && v <= to).Distinct().Order();

    public override string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    public override JsonObject AnswerSchema() => new() { ["type"] = "integer", ["minimum"] = from, ["maximum"] = to };

    public override JsonObject TestSchema() => TestSchemas.WithNot(
        AnswerSchema(),
        new JsonObject { ["type"] = "array", ["items"] = AnswerSchema(), ["minItems"] = 1 },
        new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(Operators[..^1].Select(o => KeyValuePair.Create(o, (JsonNode?)new JsonObject { ["type"] = "integer" }))),
            ["minProperties"] = 1,
            ["additionalProperties"] = false,
        });

    protected override bool TryRead(RawValue raw, out long value, [NotNullWhen(false)] out string? reason)
    {
        value = 0;
        bool isNumber = raw is RawNumber number && long.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        if (isNumber && from <= value && value <= to) reason = null;
        else if (isNumber) reason = $"{raw.Shown} is {(value < from ? $"less than {Write(from)}" : $"more than {Write(to)}")}";
        else reason = NoNumber(raw);
        return reason is null;
    }

    protected override ValueTest? BindOperators(Fact fact, MapNode map, TestScope scope)
    {
        bool good = !ReportOperators(fact, map, scope, Operators);
        if (map["not"] is not null)
        {
            if (good) MapReader.WrongShape(scope.Bag, map, fact.Name, "`not` alone or bounds alone", "write a list of conditions, with `" + fact.Name + "` in each");
            return null;
        }

        long min = from, max = to;
        foreach (Entry entry in map.Entries.Where(e => Operators.Contains(e.Key.Value)))
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
            && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value is >= -Greatest and <= Greatest) return value;
        if (raw is RawNull) bag.Report(PolicyCodes.EmptyText, node.Span, help: null, key);
        else bag.Report(PolicyCodes.WrongValue, node.Span, help: null, key, NoNumber(raw));
        return null;
    }

    /// <summary>The value lies between two bounds, both included; those that the fact has anyway are not written.</summary>
    private sealed record InRange(long Min, long Max, long From, long To) : ValueTest
    {
        public override IEnumerable<long> Edges => [Min, Max + 1];

        public override bool Holds(long value) => Min <= value && value <= Max;

        public override Node ToNode(AnswerType type) => NewNode.Map(
            ("at-least", Min > From || Max >= To ? NewNode.Plain(type.Write(Min)) : null),
            ("at-most", Max < To ? NewNode.Plain(type.Write(Max)) : null));

        public override string Describe(AnswerType type) => "is " + Words.And(new[]
        {
            Min > From || Max >= To ? $"at least {type.Write(Min)}" : null,
            Max < To ? $"at most {type.Write(Max)}" : null,
        }.OfType<string>());
    }
}
