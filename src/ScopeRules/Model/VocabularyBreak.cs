using System.Globalization;
using System.Text.Json.Nodes;

namespace ScopeRules.Model;

/// <summary>Something that cases may give under one revision of a policy and not, or in another meaning, under the next.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Before">The fact as it was.</param>
/// <param name="Now">The fact as it is; null where it is gone.</param>
/// <param name="Value">The value, where it is one.</param>
internal sealed record VocabularyBreak(BreakKind Kind, Fact Before, Fact? Now, string? Value = null)
{
    /// <summary>Between two revisions, in the order in which facts and values were declared.</summary>
    public static IEnumerable<VocabularyBreak> Between(Vocabulary before, Vocabulary now) => before.Facts.SelectMany(f => Of(f, now));

    private static IEnumerable<VocabularyBreak> Of(Fact before, Vocabulary vocabulary)
    {
        if (!vocabulary.TryFind(before.Name, out Fact? now)) return [new(BreakKind.FactGone, before, Now: null)];
        if (now.Answer != before.Answer) return [new(BreakKind.AnswerChanged, before, now)];
        IEnumerable<VocabularyBreak> breaks = Names(before.Values).Select(v => OfValue(before, now, v)).OfType<VocabularyBreak>();
        if (IsNarrower(now.AnswerType.AnswerSchema(), before.AnswerType.AnswerSchema())) breaks = breaks.Append(new(BreakKind.BoundsNarrower, before, now));
        if ((now.Unit, now.Per) != (before.Unit, before.Per)) breaks = breaks.Append(new(BreakKind.MeasureChanged, before, now));
        return breaks;
    }

    // A list of one is the value, or the set of it: so every kind that has values takes it.
    private static VocabularyBreak? OfValue(Fact before, Fact now, string value)
    {
        RawList given = new([new RawText(value, Span: null)], Span: null);
        Knowledge known = now.AnswerType.Read(now, given);
        if (known.Unrecognised is not null) return new(BreakKind.ValueGone, before, now, value);
        return !known.IsKnown && before.AnswerType.Read(before, given).IsKnown ? new(BreakKind.ValueSplit, before, now, value) : null;
    }

    private static IEnumerable<string> Names(IEnumerable<FactValue> values) => values.SelectMany(v => Names(v.Values).Prepend(v.Name));

    // Kinds that have limits say so in their schemas.
    private static bool IsNarrower(JsonObject now, JsonObject before) =>
        Limit(now, "minimum") > (Limit(before, "minimum") ?? decimal.MinValue) || Limit(now, "maximum") < (Limit(before, "maximum") ?? decimal.MaxValue);

    private static decimal? Limit(JsonObject schema, string key) =>
        schema[key] is JsonValue limit ? decimal.Parse(limit.ToJsonString(), NumberStyles.Number, CultureInfo.InvariantCulture) : null;
}

/// <summary>How a revision can break a vocabulary.</summary>
internal enum BreakKind
{
    FactGone,
    AnswerChanged,
    ValueGone,

    /// <summary>What was one value stands for several.</summary>
    ValueSplit,
    BoundsNarrower,
    MeasureChanged,
}
