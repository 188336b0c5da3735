using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Authoring.Findings;

/// <summary>Holds a policy against an older revision: would cases and integrations that were right for that be right for this?</summary>
internal sealed class VocabularyChanges(Policy policy, Policy old, DiagnosticBag bag)
{
    private const string AnotherName = "give what is new a name that was never used";

    // Contacts, channels and levels have no place of their own.
    private string OldFile => old.Clauses[0].Span.Source.Name;

    public void Report()
    {
        foreach (VocabularyBreak broken in VocabularyBreak.Between(old.Vocabulary, policy.Vocabulary)) Report(broken);
        Gone(ChangeCodes.ContactGone, old.Contacts.Select(c => c.Name), policy.Contacts.Select(c => c.Name));
        Gone(ChangeCodes.ChannelGone, old.Channels.Select(c => c.Name), policy.Channels.Select(c => c.Name));
        Gone(ChangeCodes.LevelGone, old.Levels, policy.Levels);
        HashSet<string> ids = [.. Provisions(policy).Select(p => p.Id)];
        foreach (Provision gone in Provisions(old).Where(p => !ids.Contains(p.Id))) bag.Report(ChangeCodes.ClauseGone, gone.Span, help: null, gone.Id);
    }

    private static IEnumerable<Provision> Provisions(Policy policy) => [.. policy.Clauses, .. policy.Riders];

    private void Report(VocabularyBreak broken)
    {
        Fact before = broken.Before, now = broken.Now ?? before;
        (Descriptor descriptor, string help, string[] parts) = broken.Kind switch
        {
            BreakKind.FactGone => (ChangeCodes.FactGone, "keep it, or name it `formerly` where it is declared now", [broken.Name!]),
            BreakKind.FactMoved => (ChangeCodes.NameMoved, AnotherName, [broken.Name!, before.Name]),
            BreakKind.AnswerChanged => (ChangeCodes.AnswerChanged, "declare a new fact under another name", [now.Name, now.Answer, before.Answer]),
            BreakKind.ValueGone => (ChangeCodes.ValueGone, "keep it, or name it `formerly` at the value that takes its place", [now.Name, broken.Name!]),
            BreakKind.ValueMoved => (ChangeCodes.NameMoved, AnotherName, [$"{now.Name}: {broken.Name}", $"{now.Name}: {broken.Value}"]),
            BreakKind.ValueSplit => (ChangeCodes.ValueSplit, "keep it as a value, and give what it is part of another name", [now.Name, broken.Name!]),
            BreakKind.ValueNarrower =>
                (ChangeCodes.BoundsNarrower, "what was possible before may stand in cases", [$"{now.Name}: {broken.Name}", InnerOf(now, broken.Name!), InnerOf(before, broken.Name!)]),
            BreakKind.BoundsNarrower =>
                (ChangeCodes.BoundsNarrower, "what was possible before may stand in cases", [now.Name, now.AnswerType.Expected, before.AnswerType.Expected]),
            _ => (ChangeCodes.MeasureChanged, "declare a new fact under another name", (string[])[now.Name, Measure(now), Measure(before)]),
        };
        bag.Report(descriptor, now.Span, help, parts);
    }

    // A value without values of its own stands for itself.
    private static string InnerOf(Fact fact, string name) =>
        Words.Or(VocabularyBreak.All(fact.Values).Where(v => v.Name == name || v.Formerly.Contains(name)).SelectMany(v => v.Values).Select(v => v.Name).DefaultIfEmpty(name));

    private void Gone(Descriptor descriptor, IEnumerable<string> before, IEnumerable<string> now)
    {
        foreach (string name in before.Except(now)) bag.ReportFile(descriptor, OldFile, help: null, name);
    }

    private static string Measure(Fact fact) => (fact.Unit, fact.Per) switch
    {
        (null, null) => "no unit",
        ({ } unit, null) => unit,
        (null, { } per) => $"per {per}",
        ({ } unit, { } per) => $"{unit} per {per}",
    };
}
