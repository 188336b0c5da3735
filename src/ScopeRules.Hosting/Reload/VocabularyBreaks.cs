using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Model;

namespace ScopeRules.Hosting.Reload;

/// <summary>
/// What cases may give under one revision and not, or in another meaning, under the next: the errors that <c>scoperules check --against</c>
/// reports, without their places.
/// </summary>
internal static class VocabularyBreaks
{
    public static IEnumerable<string> Between(Policy current, Policy next) => current.Vocabulary.Facts.SelectMany(f => Of(f, next.Vocabulary));

    private static IEnumerable<string> Of(Fact before, Vocabulary vocabulary)
    {
        if (!vocabulary.TryFind(before.Name, out Fact? now)) return [$"there is no fact `{before.Name}` any more"];
        if (now.Answer != before.Answer) return [$"`{now.Name}` is answered with {now.Answer} now, and was with {before.Answer}"];
        IEnumerable<string> breaks = Names(before.Values).Select(v => OfValue(v, before, now)).OfType<string>();
        if (IsNarrower(now, before)) breaks = breaks.Append($"`{now.Name}` takes less than before");
        if ((now.Unit, now.Per) != (before.Unit, before.Per)) breaks = breaks.Append($"`{now.Name}` counts something else than before");
        return breaks;
    }

    // A list of one is the value, or the set of it: so every kind that has values takes it.
    private static string? OfValue(string value, Fact before, Fact now)
    {
        RawList given = new([new RawText(value, Span: null)], Span: null);
        Knowledge known = now.AnswerType.Read(now, given);
        if (known.Unrecognised is not null) return $"`{now.Name}` has no value `{value}` any more";
        return !known.IsKnown && before.AnswerType.Read(before, given).IsKnown ? $"`{value}` of `{now.Name}` stands for several values now" : null;
    }

    private static IEnumerable<string> Names(IEnumerable<FactValue> values) => values.SelectMany(v => Names(v.Values).Prepend(v.Name));

    private static bool IsNarrower(Fact now, Fact before)
    {
        JsonObject latest = now.AnswerType.AnswerSchema(), old = before.AnswerType.AnswerSchema();
        return Limit(latest, "minimum") > (Limit(old, "minimum") ?? decimal.MinValue)
            || Limit(latest, "maximum") < (Limit(old, "maximum") ?? decimal.MaxValue);
    }

    private static decimal? Limit(JsonObject schema, string key) =>
        schema[key] is JsonValue limit ? decimal.Parse(limit.ToJsonString(), NumberStyles.Number, CultureInfo.InvariantCulture) : null;
}
