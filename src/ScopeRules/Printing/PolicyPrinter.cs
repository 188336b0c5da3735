using ScopeRules.Calendars;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;
using Calendar = ScopeRules.Calendars.Calendar;

namespace ScopeRules.Printing;

/// <summary>A bound policy as YAML in one fixed order and style; reading it back gives the same policy.</summary>
internal static class PolicyPrinter
{
    public static string Print(PolicyModel policy) => YamlWriter.Write(NewNode.Map(
        ("scoperules", NewNode.Plain("1")),
        ("policy", NewNode.Plain(policy.Id)),
        ("title", NewNode.Text(policy.Title)),
        ("source", Source(policy.Source)),
        ("precedence", Plain(policy.Precedence.Select(v => v.Name()))),
        ("levels", Plain(policy.Levels)),
        ("contacts", Map(policy.Contacts, c => (c.Name, OutcomePrinter.Contact(c)))),
        ("channels", Map(policy.Channels, c => (c.Name, NewNode.Text(c.Title)))),
        ("calendars", Map(policy.Calendars, c => (c.Name, Calendar(c)))),
        ("facts", Map(policy.Facts, f => (f.Name, Fact(f)))),
        ("terms", Map(policy.Terms, t => (t.Name, ConditionPrinter.ToNode(t.Condition)))),
        ("open-points", Map(policy.OpenPoints, p => (p.Name, OpenPoint(p)))),
        ("impossible", List(policy.Impossible, i => NewNode.Map(
            ("because", NewNode.Text(i.Because)), ("when", ConditionPrinter.ToNode(i.When))))),
        ("sections", List(policy.Sections, s => NewNode.Map(
            ("heading", NewNode.Text(s.Heading)), ("clauses", NewNode.List(s.Clauses.Select(Clause)))))),
        ("riders", List(policy.Riders, Rider)),
        ("otherwise", Otherwise(policy.Otherwise))));

    private static MapNode Clause(Clause clause) => NewNode.Map(
    [
        ("id", NewNode.Plain(clause.Id)),
        ("title", NewNode.Text(clause.Title)),
        ("cites", NewNode.Text(clause.Cites)),
        ("when", ConditionPrinter.ToNode(clause.When)),
        ("unless", clause.Unless is { } unless ? ConditionPrinter.ToNode(unless) : null),
        ("overrides", Plain(clause.Overrides)),
        .. Effect(clause.EffectiveFrom, clause.EffectiveUntil),
        ("verdict", NewNode.Plain(clause.Verdict.Name())),
        ("presume", Plain(clause.Presumption?.Name())),
        ("level", Plain(clause.Level)),
        .. OutcomePrinter.Entries(clause.Outcome),
        ("note", Text(clause.Note)),
    ]);

    private static MapNode Rider(Rider rider) => NewNode.Map(
    [
        ("id", NewNode.Plain(rider.Id)),
        ("added-to", Plain(rider.AddedTo.Select(v => v.Name()))),
        ("title", Text(rider.Title)),
        ("cites", Text(rider.Cites)),
        ("when", ConditionPrinter.ToNode(rider.When)),
        ("unless", rider.Unless is { } unless ? ConditionPrinter.ToNode(unless) : null),
        .. Effect(rider.EffectiveFrom, rider.EffectiveUntil),
        .. OutcomePrinter.Entries(rider.Outcome),
    ]);

    private static MapNode Fact(Fact fact) => NewNode.Map(
    [
        ("question", NewNode.Text(fact.Question)),
        ("answer", NewNode.Plain(fact.Answer)),
        .. fact.AnswerType.Declaration(),
        ("assume", fact.Assumption?.ToNode()),
        ("can-change", fact.CanChange ? NewNode.Plain("yes") : null),
        ("note", Text(fact.Note)),
    ]);

    private static MapNode OpenPoint(OpenPoint point) => NewNode.Map(
        ("question", NewNode.Text(point.Question)),
        ("cites", NewNode.Text(point.Cites)),
        ("refer", Plain(point.Referrals.Select(r => r.Name))),
        ("settled", point.Settled is { } settled ? NewNode.Plain(settled ? "yes" : "no") : null));

    private static MapNode Calendar(Calendar calendar) => NewNode.Map(
        ("zone", NewNode.Plain(calendar.Zone.Id)),
        ("open", Map(calendar.Hours, h => (Days(h.Days), List(h.Windows, w => NewNode.Plain(w.ToString()))!))),
        ("holidays", Plain(calendar.Holidays.Select(Dates.Write))));

    private static MapNode Source(SourceDocument source) => NewNode.Map(
        ("document", NewNode.Text(source.Document)),
        ("publisher", Text(source.Publisher)),
        ("url", Text(source.Url)),
        ("edition", Text(source.Edition)),
        ("read-on", Plain(source.ReadOn is { } date ? Dates.Write(date) : null)));

    private static MapNode Otherwise(Otherwise otherwise) => NewNode.FlowMap(
    [
        ("verdict", NewNode.Plain(otherwise.Verdict.Name())),
        ("presume", Plain(otherwise.Presumption?.Name())),
        .. OutcomePrinter.Entries(otherwise.Outcome),
        ("cites", Text(otherwise.Cites)),
    ]);

    private static IEnumerable<(string Key, Node? Value)> Effect(DateOnly? from, DateOnly? until) =>
    [
        ("effective-from", Plain(from is { } first ? Dates.Write(first) : null)),
        ("effective-until", Plain(until is { } last ? Dates.Write(last) : null)),
    ];

    private static string Days(IReadOnlyList<DayOfWeek> days)
    {
        string first = WeekTime.DayNames[WeekTime.IndexOf(days[0])], last = WeekTime.DayNames[WeekTime.IndexOf(days[^1])];
        return days.Count == 1 ? first : $"{first}-{last}";
    }

    private static ScalarNode? Plain(string? text) => text is null ? null : NewNode.Plain(text);

    private static ListNode? Plain(IEnumerable<string> texts) => texts.Any() ? NewNode.List(texts.Select(NewNode.Plain)) : null;

    private static ScalarNode? Text(string? text) => text is null ? null : NewNode.Text(text);

    private static ListNode? List<T>(IReadOnlyList<T> items, Func<T, Node> node) => items.Count == 0 ? null : NewNode.List(items.Select(node));

    private static MapNode? Map<T>(IReadOnlyList<T> items, Func<T, (string, Node)> entry) =>
        items.Count == 0 ? null : NewNode.Map(items.Select(entry).Select(e => (e.Item1, (Node?)e.Item2)), isFlow: false);
}
