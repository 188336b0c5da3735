using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;
using static ScopeRules.Printing.Optional;

namespace ScopeRules.Printing;

/// <summary>A bound policy as YAML in one fixed order and style; reading it back gives the same policy.</summary>
internal static class PolicyPrinter
{
    public static string Print(PolicyModel policy) => YamlWriter.Write(NewNode.Map(
        ("scoperules", NewNode.Plain("1")),
        ("policy", NewNode.Plain(policy.Id)),
        ("title", NewNode.Text(policy.Title)),
        ("source", Source(policy.Source)),
        ("documents", Map(policy.Documents, d => (d.Name, Source(d.Document)))),
        ("precedence", Plain(policy.Precedence.Select(v => v.Name()))),
        ("levels", Plain(policy.Levels)),
        ("contacts", Map(policy.Contacts, c => (c.Name, OutcomePrinter.Contact(c)))),
        ("channels", Map(policy.Channels, c => (c.Name, NewNode.Text(c.Title)))),
        ("holiday-sets", Map(policy.HolidaySets, s => (s.Name, CalendarPrinter.Holidays(s.Holidays)!))),
        ("calendars", Map(policy.Calendars, c => (c.Name, CalendarPrinter.Calendar(c)))),
        ("release-lists", Map(policy.ReleaseLists, l => (l.Name, ReleasePrinter.List(l)))),
        ("facts", Map(policy.Facts, f => (f.Name, Fact(f)))),
        ("terms", Map(policy.Terms, t => (t.Name, ConditionPrinter.ToNode(t.Condition)))),
        ("open-points", Map(policy.OpenPoints, p => (p.Name, OpenPoint(p)))),
        ("impossible", List(policy.Impossible, i => NewNode.Map(
            ("because", NewNode.Text(i.Because)), ("when", ConditionPrinter.ToNode(i.When))))),
        ("sections", List(policy.Sections, SectionPrinter.Section)),
        ("riders", List(policy.Riders, SectionPrinter.Rider)),
        ("otherwise", Otherwise(policy.Otherwise))));

    private static MapNode Fact(Fact fact) => NewNode.Map(
    [
        ("question", NewNode.Text(fact.Question)),
        ("formerly", Plain(fact.Formerly)),
        ("answer", NewNode.Plain(fact.Answer)),
        .. fact.AnswerType.Declaration(),
        ("assume", fact.Assumption?.ToNode()),
        ("cost", Cost(fact.Cost)),
        ("can-change", !fact.CanChange ? null : Cost(fact.ChangeCost) is { } cost ? NewNode.FlowMap(("cost", cost)) : NewNode.Plain("yes")),
        ("note", Prose(fact.Note)),
    ]);

    private static ScalarNode? Cost(int cost) => cost == 1 ? null : NewNode.Number(cost);

    private static MapNode OpenPoint(OpenPoint point) => NewNode.Map(
        ("question", NewNode.Text(point.Question)),
        ("cites", NewNode.Text(point.Cites)),
        ("refer", Plain(point.Referrals.Select(r => r.Name))),
        ("settled", point.Settled is { } settled ? NewNode.Plain(settled ? "yes" : "no") : null));

    private static MapNode Source(SourceDocument source) => NewNode.Map(
        ("document", NewNode.Text(source.Title)),
        ("publisher", Prose(source.Publisher)),
        ("url", Prose(source.Url)),
        ("edition", Prose(source.Edition)),
        ("read-on", Plain(source.ReadOn is { } date ? Dates.Write(date) : null)));

    private static MapNode Otherwise(Otherwise otherwise) => NewNode.FlowMap(
    [
        ("verdict", NewNode.Plain(otherwise.Verdict.Name())),
        ("presume", Plain(otherwise.Presumption?.Name())),
        .. OutcomePrinter.Entries(otherwise.Outcome),
        ("cites", Prose(otherwise.Cites)),
    ]);
}
