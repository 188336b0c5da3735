using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;

namespace ScopeRules.Authoring.Findings;

/// <summary>Holds a policy against an older revision: would cases and integrations that were right for that be right for this?</summary>
internal sealed class VocabularyChanges(Policy policy, Policy old, DiagnosticBag bag)
{
    // Contacts, channels and levels have no place of their own.
    private string OldFile => old.Clauses[0].Span.Source.Name;

    public void Report()
    {
        foreach (Fact fact in old.Vocabulary.Facts) Compare(fact);
        Gone(ChangeCodes.ContactGone, old.Contacts.Select(c => c.Name), policy.Contacts.Select(c => c.Name));
        Gone(ChangeCodes.ChannelGone, old.Channels.Select(c => c.Name), policy.Channels.Select(c => c.Name));
        Gone(ChangeCodes.LevelGone, old.Levels, policy.Levels);
        HashSet<string> ids = [.. Provisions(policy).Select(p => p.Id)];
        foreach (Provision gone in Provisions(old).Where(p => !ids.Contains(p.Id))) bag.Report(ChangeCodes.ClauseGone, gone.Span, help: null, gone.Id);
    }

    private static IEnumerable<Provision> Provisions(Policy policy) => [.. policy.Clauses, .. policy.Riders];

    private void Compare(Fact before)
    {
        if (!policy.Vocabulary.TryFind(before.Name, out Fact? now))
        {
            bag.Report(ChangeCodes.FactGone, before.Span, "keep it, or name it `formerly` where it is declared now", before.Name);
            return;
        }

        if (now.Answer != before.Answer)
        {
            bag.Report(ChangeCodes.AnswerChanged, now.Span, "declare a new fact under another name", now.Name, now.Answer, before.Answer);
            return;
        }

        foreach (string value in Names(before.Values)) Compare(before, now, value);
        if (IsNarrower(now.AnswerType.AnswerSchema(), before.AnswerType.AnswerSchema()))
            bag.Report(ChangeCodes.BoundsNarrower, now.Span, "what was possible before may stand in cases", now.Name, now.AnswerType.Expected, before.AnswerType.Expected);
        if (Measure(now) != Measure(before))
            bag.Report(ChangeCodes.MeasureChanged, now.Span, "declare a new fact under another name", now.Name, Measure(now), Measure(before));
    }

    // A list of one is the value, or the set of it: so every kind that has values takes it.
    private void Compare(Fact before, Fact now, string value)
    {
        RawList given = new([new RawText(value, Span: null)], Span: null);
        Knowledge was = before.AnswerType.Read(before, given), known = now.AnswerType.Read(now, given);
        if (known.Unrecognised is not null)
            bag.Report(ChangeCodes.ValueGone, now.Span, "keep it, or name it `formerly` at the value that takes its place", now.Name, value);
        else if (was.IsKnown && !known.IsKnown)
            bag.Report(ChangeCodes.ValueSplit, now.Span, "keep it as a value, and give what it is part of another name", now.Name, value);
    }

    private void Gone(Descriptor descriptor, IEnumerable<string> before, IEnumerable<string> now)
    {
        foreach (string name in before.Except(now)) bag.ReportFile(descriptor, OldFile, help: null, name);
    }

    private static IEnumerable<string> Names(IEnumerable<FactValue> values) => values.SelectMany(v => Names(v.Values).Prepend(v.Name));

    // Kinds that have limits say so in their schemas.
    private static bool IsNarrower(JsonObject now, JsonObject before) =>
        Limit(now, "minimum") > (Limit(before, "minimum") ?? decimal.MinValue) || Limit(now, "maximum") < (Limit(before, "maximum") ?? decimal.MaxValue);

    private static decimal? Limit(JsonObject schema, string key) =>
        schema[key] is JsonValue limit ? decimal.Parse(limit.ToJsonString(), NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    private static string Measure(Fact fact) => (fact.Unit, fact.Per) switch
    {
        (null, null) => "no unit",
        ({ } unit, null) => unit,
        (null, { } per) => $"per {per}",
        ({ } unit, { } per) => $"{unit} per {per}",
    };
}
