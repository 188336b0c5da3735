using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>A decimal number within limits; see <see cref="Decimals"/> for a value's number.</summary>
internal sealed class NumberAnswer(long from, long to, Measure measure) : NumericAnswer(from, to, Counted, measure)
{
    public static readonly NumberAnswer Widest = new(Counted.Low, Counted.High, Measure.None);

    private static ValueRange Counted => new(-Decimals.Greatest, Decimals.Greatest);

    public override string Keyword => "number";

    public override string Meaning => "A number that may have decimals, within `from` and `to` where they are given.";

    public override string Example => Write(Math.Clamp(Decimals.Parse("1.5")!.Value, All.Low, All.High));

    protected override string Noun => "a number";

    public static NumberAnswer Bind(MapReader map)
    {
        (long from, long to) = Limits(map, Widest);
        return new NumberAnswer(from, to, Measure.Read(map));
    }

    public override string Write(long value) => Decimals.Write(value);

    protected override JsonObject NumberSchema() => new() { ["type"] = "number" };

    protected override long? Parse(RawValue raw) => raw is RawNumber { Digits: var digits } ? Decimals.Parse(digits) : null;

    // What lies between two millionths is no one number, so no condition can ask for it.
    protected override bool TryReadTested(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason) =>
        TryRead(raw, out value, out reason) && IsExact(raw, value, out reason);

    protected override bool TryReadBound(RawValue raw, out ValueRange bound, [NotNullWhen(false)] out string? reason) =>
        base.TryReadBound(raw, out bound, out reason) && IsExact(raw, bound, out reason);

    protected override string NoNumber(RawValue raw) => raw switch
    {
        RawNumber { Digits: var digits } when RawValue.IsNumber(digits) => $"{raw.Shown} is beyond the numbers that are counted here",
        RawNumber => $"{raw.Shown} is written with an exponent, which is not taken",
        _ => Quoted(raw) ?? $"{raw.Shown} is no number",
    };

    private static bool IsExact(RawValue raw, ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        reason = Decimals.IsExact(value.Low) ? null : $"{raw.Shown} has more than six decimals";
        return reason is null;
    }
}
