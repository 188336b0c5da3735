using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>Yes (1) or no (0).</summary>
internal sealed class YesNoAnswer(Weights weights) : ScalarAnswer
{
    public static readonly YesNoAnswer Widest = new(Weights.Even);

    private const long Yes = 1, No = 0;

    public override string Keyword => "yes-no";

    public override string Meaning => "Yes or no.";

    public override string Expected => "yes or no";

    public override string Example => "yes";

    public override ValueTest BareTest { get; } = new IsOneOf([Yes]);

    public static YesNoAnswer Bind(MapReader map) => new(Weights.Bind(
        map, [("yes", Yes), ("no", No)], raw => Widest.TryRead(raw, out ValueRange value, out string? reason) ? (Widest.Write(value), null) : (null, reason)));

    public override IEnumerable<(string Key, Node? Value)> Declaration() => [weights.Declaration()];

    public override int WeightOf(long value) => weights.Of(value);

    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) => [Yes, No];

    public override IEnumerable<long> Listed => [Yes, No];

    public override bool TryReadValue(bool flag, out long value)
    {
        value = flag ? Yes : No;
        return true;
    }

    public override bool TryReadValue(ReadOnlySpan<byte> utf8Text, out long value)
    {
        value = utf8Text.SequenceEqual("yes"u8) ? Yes : No;
        return value == Yes || utf8Text.SequenceEqual("no"u8);
    }

    public override bool TryReadValue(ReadOnlySpan<char> text, out long value)
    {
        value = text is "yes" ? Yes : No;
        return value == Yes || text is "no";
    }

    public override string Write(long value) => value == Yes ? "yes" : "no";

    // Of two values the one that it is not goes without saying.
    public override string Finding(FactTest test, string shown, bool isMet) => $"is {shown}";

    public override JsonObject DeclarationSchema() => Weights.AddTo(new MappingSchema(), WeightSchema)
        .Takes("assume", SchemaParts.Assumed(AnswerSchema()), "The answer that is taken when a case does not give the fact.")
        .Part();

    private static JsonObject WeightSchema(JsonObject each) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray("yes", "no", "true", "false") },
        ["additionalProperties"] = each,
        ["minProperties"] = 1,
    };

    public override JsonObject AnswerSchema() => SchemaParts.Ref(SchemaParts.YesOrNo);

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        value = raw is RawFlag { Value: true } or RawText { Text: "yes" } ? Yes : No;
        bool read = raw is RawFlag or RawText { Text: "yes" or "no" };
        reason = read ? null : raw is RawText { Text: "true" or "false" }
            ? $"the text {raw.Shown} is neither yes nor no; it stands without quotes"
            : $"{raw.Shown} is neither yes nor no";
        return read;
    }
}
