using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>A whole number within limits; a value's number is itself.</summary>
internal sealed class WholeNumberAnswer(long from, long to, Measure measure) : NumericAnswer(from, to, Counted, measure)
{
    public static readonly WholeNumberAnswer Widest = new(Counted.Low, Counted.High, Measure.None);

    // Beyond these JSON readers that count in doubles lose digits.
    private static ValueRange Counted => new(1 - (1L << 53), (1L << 53) - 1);

    public override string Keyword => "whole-number";

    public override string Meaning => "A whole number, within `from` and `to` where they are given.";

    public override string Example => Write(Math.Clamp(1, All.Low, All.High));

    protected override string Noun => "a whole number";

    public static WholeNumberAnswer Bind(MapReader map)
    {
        (long from, long to) = Limits(map, Widest);
        return new WholeNumberAnswer(from, to, Measure.Read(map));
    }

    public override bool TryReadValue(long number, out long value)
    {
        value = number;
        return All.Contains(number);
    }

    public override string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    protected override JsonObject NumberSchema() => new() { ["type"] = "integer" };

    protected override long? Parse(RawValue raw) =>
        raw is RawNumber { Digits: var digits } && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    protected override string NoNumber(RawValue raw) => raw is RawNumber { Digits.Length: > 15 }
        ? $"{raw.Shown} is no whole number that is counted here"
        : Quoted(raw) ?? $"{raw.Shown} is no whole number";
}
