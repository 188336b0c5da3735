using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>References to what a policy declares, as definitions: of one policy its names, in general only their form.</summary>
internal static class DeclaredNames
{
    public static JsonObject Contact => OneOrMore("#/$defs/contact");

    public static JsonObject OneContact => Ref("#/$defs/contact");

    public static JsonObject Channel => OneOrMore("#/$defs/channel");

    public static JsonObject Level => Ref("#/$defs/level");

    public static JsonObject Clauses => OneOrMore("#/$defs/clause-id");

    public static JsonObject Riders => OneOrMore("#/$defs/rider-id");

    public static JsonObject OpenPoints => OneOrMore("#/$defs/open-point-name");

    /// <summary>Of the policy; null: of any.</summary>
    public static JsonObject Definitions(Policy? policy) => new()
    {
        ["contact"] = Names(policy?.Contacts.Select(c => (c.Name, c.Title))),
        ["channel"] = Names(policy?.Channels.Select(c => (c.Name, c.Title))),
        ["level"] = Names(policy?.Levels.Select((l, i) => (l, $"Level {i + 1} of {policy.Levels.Count}, best to worst."))),
        ["calendar-name"] = Names(policy?.Model.Calendars.Select(c => (c.Name, $"The calendar {c.Name}, on the clocks of {c.Zone.Id}."))),
        ["release-list-name"] = Names(policy?.Model.ReleaseLists.Select(l => (l.Name, $"The releases of {l.Name}, in {l.File}."))),
        ["holiday-set-name"] = Names(policy?.Model.HolidaySets.Select(s => (s.Name, $"The holidays of {s.Name}."))),
        ["clause-id"] = Names(policy?.Clauses.Select(c => (c.Id, c.Title))),
        ["rider-id"] = Names(policy?.Riders.Select(r => (r.Id, r.Title ?? r.Cites ?? "A rider."))),
        ["open-point-name"] = Names(policy?.OpenPoints.Select(p => (p.Name, p.Question))),
        ["fact-name"] = Names(policy?.Vocabulary.Facts.Select(f => (f.Name, f.Question))),
    };

    // Where nothing is declared yet, the author is about to: only the form is checked.
    private static JsonObject Names(IEnumerable<(string Name, string Meaning)>? declared) =>
        declared?.ToList() is { Count: > 0 } names ? SchemaParts.Names(names) : Forms.Name;
}
