using System.Globalization;
using System.Text.Json.Nodes;

namespace ScopeRules.Model;

/// <summary>Something that cases may give under one revision of a policy and not, or in another meaning, under the next.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Before">The fact as it was.</param>
/// <param name="Now">The fact as it is; null where it is gone.</param>
/// <param name="Name">The name that cases may give, of the fact or of a value, where it is one.</param>
/// <param name="Value">The value that was meant, where it is one.</param>
internal sealed record VocabularyBreak(BreakKind Kind, Fact Before, Fact? Now, string? Name = null, string? Value = null)
{
    /// <summary>Between two revisions, in the order in which facts and values were declared. Every name that a case could give counts, those
    /// that were current and those that were former ones.</summary>
    public static IEnumerable<VocabularyBreak> Between(Vocabulary before, Vocabulary now) => before.Facts.SelectMany(f => Of(f, now));

    /// <summary>Values, each before those that it stands for.</summary>
    public static IEnumerable<FactValue> All(IEnumerable<FactValue> values) => values.SelectMany(v => All(v.Values).Prepend(v));

    private static IEnumerable<VocabularyBreak> Of(Fact before, Vocabulary vocabulary)
    {
        (string Name, Fact? Now)[] names = [.. before.Formerly.Prepend(before.Name).Select(n => (n, vocabulary.TryFind(n, out Fact? found) ? found : null))];
        Fact? now = names.Select(n => n.Now).FirstOrDefault(n => n is not null);
        IEnumerable<VocabularyBreak> breaks = names.Where(n => n.Now != now || n.Now is null)
            .Select(n => new VocabularyBreak(n.Now is null ? BreakKind.FactGone : BreakKind.FactMoved, before, n.Now ?? now, n.Name));
        return now is null ? breaks : [.. breaks, .. Of(before, now)];
    }

    private static IEnumerable<VocabularyBreak> Of(Fact before, Fact now)
    {
        if (now.Answer != before.Answer) return [new(BreakKind.AnswerChanged, before, now)];
        IEnumerable<VocabularyBreak> breaks = All(before.Values).SelectMany(v => OfValue(before, now, v));
        if (IsNarrower(now.AnswerType.AnswerSchema(), before.AnswerType.AnswerSchema())) breaks = breaks.Append(new(BreakKind.BoundsNarrower, before, now));
        if ((now.Unit, now.Per) != (before.Unit, before.Per)) breaks = breaks.Append(new(BreakKind.MeasureChanged, before, now));
        return breaks;
    }

    private static IEnumerable<VocabularyBreak> OfValue(Fact before, Fact now, FactValue value)
    {
        Knowledge itself = Read(now, value.Name);
        foreach (string name in value.Formerly.Prepend(value.Name))
        {
            Knowledge known = Read(now, name);
            if (known.Unrecognised is not null) yield return new(BreakKind.ValueGone, before, now, name, value.Name);
            else if (itself.Unrecognised is null && known.ToString() != itself.ToString()) yield return new(BreakKind.ValueMoved, before, now, name, value.Name);
            else if (!known.IsKnown && Read(before, name).IsKnown) yield return new(BreakKind.ValueSplit, before, now, name, value.Name);
        }

        // A case that gives the value leaves open which of these it is, and one would be ruled out.
        if (itself is Values { Possible: var left } && All(value.Values).Any(inner => Read(now, inner.Name) is Values { Possible: var some } && some.Any(s => !left.Any(l => l.Contains(s)))))
            yield return new(BreakKind.ValueNarrower, before, now, value.Name, value.Name);
    }

    // A list of one is the value, or the set of it: so every kind that has values takes it.
    private static Knowledge Read(Fact fact, string value) => fact.AnswerType.Read(fact, new RawList([new RawText(value, Span: null)], Span: null));

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

    /// <summary>What was a former name of the fact is the name of another fact.</summary>
    FactMoved,
    AnswerChanged,
    ValueGone,

    /// <summary>What was a former name of the value is the name of another value.</summary>
    ValueMoved,

    /// <summary>What was one value stands for several.</summary>
    ValueSplit,

    /// <summary>What stands for several values does not stand for one of them any more, which is a value still.</summary>
    ValueNarrower,
    BoundsNarrower,
    MeasureChanged,
}
