using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>Numbers between two limits, with what they count.</summary>
/// <param name="from">The least.</param>
/// <param name="to">The greatest.</param>
/// <param name="counted">All that are counted at all; a limit that is one of its ends is not declared.</param>
/// <param name="measure">What they count.</param>
internal abstract class NumericAnswer(long from, long to, ValueRange counted, Measure measure) : OrderedAnswer
{
    public override string Expected => (from == counted.Low, to == counted.High) switch
    {
        (true, true) => Noun,
        (false, true) => $"{Noun}, {Write(from)} or more",
        (true, false) => $"{Noun}, {Write(to)} or less",
        _ => $"{Noun} from {Write(from)} to {Write(to)}",
    } + measure.Behind();

    public override string? Unit => measure.Unit;

    public override string? Per => measure.Per;

    protected override ValueRange All => new(from, to);

    /// <summary>One of them, as in «expected is a number».</summary>
    protected abstract string Noun { get; }

    public override IEnumerable<(string Key, Node? Value)> Declaration() =>
    [
        ("from", from == counted.Low ? null : NewNode.Plain(Write(from))),
        ("to", to == counted.High ? null : NewNode.Plain(Write(to))),
        .. measure.Declaration(),
    ];

    public override JsonObject DeclarationSchema() => Measure.Schema()
        .Takes("from", NumberSchema(), "The least number possible.")
        .Takes("to", NumberSchema(), "The greatest number possible.")
        .Takes("assume", SchemaParts.Assumed(NumberSchema()), "The number that is taken when a case does not give the fact.")
        .Part();

    public override JsonObject AnswerSchema()
    {
        JsonObject schema = NumberSchema();
        schema["minimum"] = JsonNode.Parse(Write(from));
        schema["maximum"] = JsonNode.Parse(Write(to));
        return schema;
    }

    /// <summary>Reads the two limits of a declaration.</summary>
    protected static (long From, long To) Limits(MapReader map, NumericAnswer widest)
    {
        long from = Limit("from") ?? widest.All.Low, to = Limit("to") ?? widest.All.High;
        if (from > to) map.Bag.Report(PolicyCodes.EmptyRange, map.Map["from"]!.Span);
        return (Math.Min(from, to), Math.Max(from, to));

        long? Limit(string key) => map.Optional(key) is { } node && widest.BindBound(key, node, map.Bag) is { } limit ? limit.Low : null;
    }

    // A bound may lie outside the limits.
    protected override JsonObject BoundSchema(string answer) => All == counted ? base.BoundSchema(answer) : NumberSchema();

    protected abstract JsonObject NumberSchema();

    /// <summary>The value's number; null where it is no such number or beyond what can be held.</summary>
    protected abstract long? Parse(RawValue raw);

    /// <summary>Why it is none.</summary>
    protected abstract string NoNumber(RawValue raw);

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        long? number = Parse(raw);
        value = number ?? 0;
        reason = number switch
        {
            null => NoNumber(raw),
            _ when number < from => $"{raw.Shown} is less than {Write(from)}",
            _ when number > to => $"{raw.Shown} is more than {Write(to)}",
            _ => null,
        };
        return reason is null;
    }

    protected override bool TryReadBound(RawValue raw, out ValueRange bound, [NotNullWhen(false)] out string? reason)
    {
        long? number = Parse(raw);
        bound = number ?? 0;
        reason = number is { } parsed && counted.Contains(parsed) ? null : NoNumber(raw);
        return reason is null;
    }

    /// <summary>What is wrong with something that should be a number and stands in quotes; null where it is something else.</summary>
    protected static string? Quoted(RawValue raw) => raw is RawText { Text: var text } && RawValue.IsNumber(text)
        ? $"the text {raw.Shown} is no number; numbers stand without quotes"
        : null;
}
