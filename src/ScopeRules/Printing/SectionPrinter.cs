using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;
using static ScopeRules.Printing.Optional;

namespace ScopeRules.Printing;

/// <summary>Sections as YAML. What they say for everything in them was taken into their clauses, and tables have become clauses.</summary>
internal static class SectionPrinter
{
    public static MapNode Section(Section section) => NewNode.Map(
        ("heading", NewNode.Text(section.Heading)),
        ("document", Plain(section.Document?.Name)),
        ("clauses", List(section.Own, Clause)),
        ("sections", List(section.Sections, Section)),
        ("otherwise", section.Otherwise is { } silence ? Clause(silence) : null));

    // A default's `when` says what the sections around it say, if they say anything.
    private static MapNode Clause(Clause clause) => NewNode.Map(
    [
        ("id", NewNode.Plain(clause.Id)),
        ("title", NewNode.Text(clause.Title)),
        ("cites", NewNode.Text(clause.Cites)),
        ("when", clause is { DefaultOf: not null, When: Always } ? null : ConditionPrinter.ToNode(clause.When)),
        ("unless", clause.Unless is { } unless ? ConditionPrinter.ToNode(unless) : null),
        ("overrides", Plain(clause.Overrides)),
        .. Effect(clause.EffectiveFrom, clause.EffectiveUntil),
        ("verdict", NewNode.Plain(clause.Verdict.Name())),
        ("presume", Plain(clause.Presumption?.Name())),
        ("level", Plain(clause.Level)),
        .. OutcomePrinter.Entries(clause.Outcome),
        ("note", Prose(clause.Note)),
    ]);

    public static MapNode Rider(Rider rider) => NewNode.Map(
    [
        ("id", NewNode.Plain(rider.Id)),
        ("added-to", Plain(rider.AddedTo.Select(v => v.Name()))),
        ("title", Prose(rider.Title)),
        ("cites", Prose(rider.Cites)),
        ("when", ConditionPrinter.ToNode(rider.When)),
        ("unless", rider.Unless is { } unless ? ConditionPrinter.ToNode(unless) : null),
        .. Effect(rider.EffectiveFrom, rider.EffectiveUntil),
        .. OutcomePrinter.Entries(rider.Outcome),
    ]);

    private static IEnumerable<(string Key, Node? Value)> Effect(DateOnly? from, DateOnly? until) =>
    [
        ("effective-from", Plain(from is { } first ? Dates.Write(first) : null)),
        ("effective-until", Plain(until is { } last ? Dates.Write(last) : null)),
    ];
}
