using System.Collections.Concurrent;
using ScopeRules.Answers;
using ScopeRules.Calendars;
using ScopeRules.Laws.Generators;
using ScopeRules.Model;
using ScopeRules.Printing;
using ScopeRules.Yaml;

namespace ScopeRules.Laws;

/// <summary>What the other laws are tried on: were the generators to go stale, laws would hold of nothing.</summary>
public sealed class CoverageOfPolicies
{
    private static readonly string[] Verdicts = ["covered", "not-covered", "ask-manager"];

    private static readonly string[] Wanted =
    [
        .. AnswerTypes.Keywords, "range", "unit", "per", "order", "value of values", "former value", "former name", "weight", "cost", "change", "cost of a change", "is-a", "at-least a value", "as of today", "fixed date", "not inside a test", "not outside", "all", "any", "always",
        "term in a term", "open point", "settled yes", "settled no", "unless", "chain of overrides", "rider", "assumption", "impossible",
        "level", "presumption", "contact of a kind", "contact with a url",
        "refer", "provider", "fee", "channels", "response", "response during", "discretion", "obligations", "caveats", "promises", "restored-by",
        "otherwise says more", "in effect", "not in effect",
        "section: document", "section: when", "section: unless", "section: sections", "section: otherwise", "section: days",
        "table: outcomes", "table: no outcomes", "table: rows", "table: columns", "table: when", "table: unless", "table: several in turn",
        "table: own words", "table: footnote", "table: verdict in a cell", "table: own default", "table: default by name", "two zones", "holiday", "window across midnight",
        "list of releases", "phase", "label", "listed", "among-latest", "grace", "released", "span", "hours beside a span", "HolidaysOf", "EveryYear", "NthOfMonth", "LastOfMonth", "FromEaster", "NearestWeekday", "NextWeekday",
        "otherwise covered", "otherwise not-covered", "otherwise ask-manager", "otherwise presumes", "more than a thousand assignments", "axis with an index",
        .. Verdicts.SelectMany(a => Verdicts.Where(b => b != a).Select(b => $"{a} before {b}")),
    ];

    [Test]
    public void Drawn_policies_use_every_construct()
    {
        ConcurrentDictionary<string, int> seen = [];
        Law.Holds(PolicyDraft.Any, Sizes.PoliciesCounted, draft =>
        {
            foreach (string construct in Constructs(draft.Load()).Concat(InSections(draft.Root["sections"]))) _ = seen.AddOrUpdate(construct, 1, (_, count) => count + 1);
        });
        foreach ((string construct, int count) in seen.OrderBy(p => p.Key, StringComparer.Ordinal))
            TestContext.Out.WriteLine($"{construct}: {100.0 * count / Sizes.PoliciesCounted:0.0} %");
        Wanted.Where(w => seen.GetValueOrDefault(w) < Sizes.PoliciesCounted / 200).Should().BeEmpty("each is in one of 200 policies at least");
    }

    // What becomes clauses like others is counted as it is written.
    private static HashSet<string> InSections(Piece? sections)
    {
        HashSet<string> found = [];
        foreach (Piece section in sections is Piece.Listing list ? list.Items : [])
        {
            foreach (string key in new[] { "document", "when", "unless", "sections", "otherwise" })
                if (section[key] is not null) _ = found.Add("section: " + key);
            if (section["effective-from"] is not null || section["effective-until"] is not null) _ = found.Add("section: days");
            found.UnionWith(InSections(section["sections"]));
            foreach (Piece table in section["tables"] is Piece.Listing tables ? tables.Items : []) found.UnionWith(InTable(table));
        }

        return found;
    }

    private static HashSet<string> InTable(Piece table)
    {
        IReadOnlyList<Piece> rows = ((Piece.Listing)table["rows"]!).Items;
        Piece[] last = [.. rows.Select(r => ((Piece.Listing)r).Items[^1])];
        Piece[] cells = [.. last.SelectMany(c => c is Piece.Listing several ? several.Items : [c])];
        HashSet<string> found = [table["outcomes"] is null ? "table: no outcomes" : "table: outcomes"];
        if (rows.Count > 1) _ = found.Add("table: rows");
        if (table["columns"]!.ToWords().Count > 1) _ = found.Add("table: columns");
        foreach (string key in new[] { "when", "unless" })
            if (table[key] is not null) _ = found.Add("table: " + key);
        if (last.Any(c => c is Piece.Listing)) _ = found.Add("table: several in turn");
        if (cells.Any(c => c["id"] is not null)) _ = found.Add("table: own words");
        if (cells.Any(c => c["when"] is not null)) _ = found.Add("table: footnote");
        if (cells.Any(c => (c as Piece.Word ?? (Piece.Word)c["then"]!).Text is "covered" or "not-covered" or "ask-manager")) _ = found.Add("table: verdict in a cell");
        _ = found.Add(table["otherwise"] is Piece.Mapping ? "table: own default" : "table: default by name");
        return found;
    }

    private static HashSet<string> Constructs(Policy policy)
    {
        PolicyModel model = policy.Model;
        HashSet<string> found = [.. model.Facts.Select(f => f.Answer)];
        Condition?[] conditions = [.. model.Terms.Select(t => t.Condition), .. model.Clauses.SelectMany(c => new[] { c.When, c.Unless })];
        foreach (Condition condition in conditions.OfType<Condition>()) Note(condition, found);
        foreach (string key in model.Facts.SelectMany(f => f.AnswerType.Declaration()).Where(d => d.Value is not null).Select(d => d.Key)) _ = found.Add(key);
        if (model.Facts.Any(f => f.Formerly.Count > 0)) _ = found.Add("former name");
        FactValue[] values = [.. model.Facts.SelectMany(f => f.Values)];
        if (values.Any(v => v.Values.Count > 0)) _ = found.Add("value of values");
        if (values.Any(v => v.Formerly.Count > 0)) _ = found.Add("former value");
        if (model.Facts.Any(f => f.Assumed is not null)) _ = found.Add("assumption");
        if (model.Facts.Any(f => f.Cost > 1)) _ = found.Add("cost");
        if (model.Facts.Any(f => f.CanChange)) _ = found.Add("change");
        if (model.Facts.Any(f => f.ChangeCost > 1)) _ = found.Add("cost of a change");
        if (model.Terms.Any(t => t.Depth > 1)) _ = found.Add("term in a term");
        foreach (OpenPoint point in model.OpenPoints)
            _ = found.Add(point.Settled is { } settled ? $"settled {(settled ? "yes" : "no")}" : "open point");
        if (model.Clauses.Any(c => c.Unless is not null)) _ = found.Add("unless");
        if (model.Clauses.Any(c => c.Overrides.Any(o => model.Clauses.First(t => t.Id == o).Overrides.Count > 0)))
            _ = found.Add("chain of overrides");
        if (model.Riders.Count > 0) _ = found.Add("rider");
        foreach (InEffect days in model.Clauses.SelectMany(c => c.Whole.Leaves()).OfType<InEffect>()) _ = found.Add(days.On(PolicyDraft.AsOf) ? "in effect" : "not in effect");
        if (model.Impossible.Count > 0) _ = found.Add("impossible");
        if (model.Clauses.Any(c => c.Level is not null)) _ = found.Add("level");
        if (model.Clauses.Any(c => c.Presumption is not null)) _ = found.Add("presumption");
        if (model.Contacts.Any(c => c.Kind is not null)) _ = found.Add("contact of a kind");
        if (model.Contacts.Any(c => c.Url is not null)) _ = found.Add("contact with a url");
        foreach (OutcomeData outcome in model.Outcomes)
            found.UnionWith(OutcomePrinter.Entries(outcome).Where(e => e.Value is not null).Select(e => e.Key));
        if (model.Outcomes.Any(o => o.Response?.During is not null)) _ = found.Add("response during");
        if (model.Otherwise.Outcome is { Fee: not null } or { Discretion: not null }) _ = found.Add("otherwise says more");
        if (model.Calendars.Select(c => c.Zone.Id).Distinct().Count() > 1) _ = found.Add("two zones");
        if (model.Calendars.Any(c => c.Holidays.Count > 0)) _ = found.Add("holiday");
        if (model.ReleaseLists.Count > 0) _ = found.Add("list of releases");
        if (model.Calendars.Any(c => c.Spans.Count > 0)) _ = found.Add("span");
        if (model.Calendars.Any(c => c.Spans.Count > 0 && c.Hours.Count > 0)) _ = found.Add("hours beside a span");
        found.UnionWith(model.Calendars.SelectMany(c => c.Holidays).Select(h => h.GetType().Name));
        found.UnionWith(model.Calendars.SelectMany(c => c.Holidays).OfType<HolidayRule>().Select(r => r.Observed.ToString()));
        if (model.Calendars.Any(c => c.Hours.Any(h => h.Windows.Any(w => w.To <= w.From)))) _ = found.Add("window across midnight");
        _ = found.Add($"otherwise {model.Otherwise.Verdict.Name()}");
        if (model.Otherwise.Presumption is not null) _ = found.Add("otherwise presumes");
        for (int i = 1; i < model.Precedence.Count; i++) _ = found.Add($"{model.Precedence[i - 1].Name()} before {model.Precedence[i].Name()}");
        int size = policy.Table(PolicyDraft.AsOf).Axes.Aggregate(1, (product, a) => product * a.Declared.Count);
        if (policy.Table(PolicyDraft.AsOf).Axes.Any(a => a.OpenPoint is null && a.NoneCell >= 16)) _ = found.Add("axis with an index");
        if (size > 1_000) _ = found.Add("more than a thousand assignments");
        size.Should().BeLessThanOrEqualTo(Sizes.MostAssignments);
        return found;
    }

    private static void Note(Condition condition, HashSet<string> found)
    {
        switch (condition)
        {
            case Always:
                _ = found.Add("always");
                break;
            case Not not:
                _ = found.Add("not outside");
                Note(not.Inner, found);
                break;
            case AllOf all:
                _ = found.Add("all");
                foreach (Condition item in all.Items) Note(item, found);
                break;
            case AnyOf any:
                _ = found.Add("any");
                foreach (Condition item in any.Items) Note(item, found);
                break;
            case FactTest { Test: IsNot }:
                _ = found.Add("not inside a test");
                break;
            case FactTest { Column.Fact.Answer: "whole-number", Test: not IsOneOf }:
                _ = found.Add("range");
                break;
            case FactTest { Column.Fact.Answer: "date", Test: RangeTest test }:
                _ = found.Add(test.DependsOnDate ? "as of today" : "fixed date");
                break;
            case FactTest { Column.Fact.Answer: "one-of" or "version", Test: InRangesOfDay test }:
                foreach (Entry entry in ((MapNode)test.Written).Entries)
                {
                    _ = found.Add(entry.Key.Value);
                    if ((entry.Value as MapNode)?["grace"] is not null) _ = found.Add("grace");
                }

                break;
            case FactTest { Column.Fact.Answer: "one-of", Test: InRanges test }:
                foreach (Entry entry in ((MapNode)test.Written).Entries) _ = found.Add(entry.Key.Value == "is-a" ? "is-a" : "at-least a value");
                break;
        }
    }
}
