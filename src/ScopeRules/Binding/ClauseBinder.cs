using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Sections with their clauses, and riders.</summary>
internal sealed class ClauseBinder(Declarations declared, ConditionBinder conditions)
{
    private readonly List<(Clause Clause, IReadOnlyList<ScalarNode> Overrides)> _clauses = [];
    private readonly HashSet<Clause> _undecided = [];
    private readonly HashSet<string> _misnamed = new(StringComparer.Ordinal);

    public List<Section> Sections { get; } = [];

    public IReadOnlyList<Clause> Clauses => [.. _clauses.Select(c => c.Clause)];

    /// <summary>Those whose verdict could be read.</summary>
    public IEnumerable<Clause> Concluding => Clauses.Where(c => !_undecided.Contains(c));

    public void BindSections(MapReader policy)
    {
        foreach (Node node in policy.Items("sections", required: true))
        {
            if (MapReader.From(node, "sections", "a section", policy.Bag) is not { } map) continue;
            string heading = map.Text("heading") ?? "";
            int first = _clauses.Count;
            foreach (Node clause in map.Items("clauses", required: true))
                if (MapReader.From(clause, "clauses", "a clause", policy.Bag) is { } clauseMap) BindClause(clauseMap, heading);
            map.Finish();
            Sections.Add(new Section(heading, [.. _clauses[first..].Select(c => c.Clause)]));
        }

        CheckOverrides();
    }

    public List<Rider> BindRiders(MapReader policy)
    {
        List<Rider> riders = [];
        foreach (Node node in policy.Items("riders", required: false))
            if (MapReader.From(node, "riders", "a rider", policy.Bag) is { } map && BindRider(map) is { } rider) riders.Add(rider);
        return riders;
    }

    private void BindClause(MapReader map, string section)
    {
        string? id = map.Name("id");
        string? title = map.Text("title");
        string? cites = map.Text("cites");
        Condition? when = When(map), unless = Unless(map);
        Verdict? verdict = VerdictReader.Required(map, "verdict");
        Verdict? presumption = VerdictReader.Presumption(map, verdict);
        IReadOnlyList<ScalarNode> overrides = map.Scalars("overrides");
        string? level = declared.LevelOf(map);
        if (level is not null && verdict is not null and not Verdict.Covered)
            map.Bag.Report(PolicyCodes.LevelNotWanted, map.Map["level"]!.Span, "leave it out");
        OutcomeData outcome = OutcomeBinder.Bind(map, declared);
        string? note = map.OptionalText("note");
        (DateOnly? from, DateOnly? until) = Effect(map);
        map.Finish();
        if (id is null && map.Map["id"] is ScalarNode misnamed) _ = _misnamed.Add(misnamed.Value);
        if (id is null || !declared.ClaimId((ScalarNode)map.Map["id"]!, "clause")) return;

        // A clause with mistakes still takes part, so that what refers to it is judged rightly; the policy is refused anyway.
        Clause clause = new(id, title ?? "", cites ?? "", verdict ?? Verdict.AskManager, when ?? new Always(), map.Map.Span)
        {
            Unless = unless,
            Presumption = presumption,
            Overrides = [.. overrides.Select(o => o.Value)],
            Level = level,
            Outcome = outcome,
            Note = note,
            EffectiveFrom = from,
            EffectiveUntil = until,
            Section = section,
        };
        _clauses.Add((clause, overrides));
        if (verdict is null) _ = _undecided.Add(clause);
    }

    private Rider? BindRider(MapReader map)
    {
        string? id = map.Name("id");
        List<Verdict> addedTo = VerdictReader.RequiredList(map, "added-to");
        Condition? when = When(map), unless = Unless(map);
        string? title = map.OptionalText("title"), cites = map.OptionalText("cites");
        OutcomeData outcome = OutcomeBinder.Bind(map, declared);
        (DateOnly? from, DateOnly? until) = Effect(map);
        map.Finish();
        if (!OutcomeBinder.HasAny(map))
            map.Bag.Report(PolicyCodes.RiderAddsNothing, map.Map.Span, "give it `obligations`, `caveats` or `refer`");
        if (id is null || when is null || !declared.ClaimId((ScalarNode)map.Map["id"]!, "rider")) return null;
        return new Rider(id, title, cites, addedTo, when, map.Map.Span)
        {
            Unless = unless,
            Outcome = outcome,
            EffectiveFrom = from,
            EffectiveUntil = until,
        };
    }

    private static (DateOnly? From, DateOnly? Until) Effect(MapReader map)
    {
        DateOnly? from = map.OptionalDate("effective-from"), until = map.OptionalDate("effective-until");
        if (from > until) map.Bag.Report(PolicyCodes.NeverInEffect, map.Map["effective-until"]!.Span);
        return (from, until);
    }

    private Condition? When(MapReader map) => map.Required("when") is { } node ? conditions.BindWhen(node) : null;

    private Condition? Unless(MapReader map) => map.Optional("unless") is { } node ? conditions.Bind(node) : null;

    private void CheckOverrides()
    {
        Dictionary<string, Clause> byId = _clauses.ToDictionary(c => c.Clause.Id, c => c.Clause, StringComparer.Ordinal);
        foreach ((Clause clause, IReadOnlyList<ScalarNode> overrides) in _clauses)
        {
            foreach (ScalarNode target in overrides)
            {
                if (target.Value == clause.Id) declared.Bag.Report(PolicyCodes.OverridesItself, target.Span);
                else if (!byId.ContainsKey(target.Value) && !_misnamed.Contains(target.Value))
                    declared.Bag.Report(PolicyCodes.UnknownClause, target.Span, declared.Bag.DidYouMean(target.Value, byId.Keys), target.Value);
            }
        }

        Dictionary<string, IReadOnlyList<string>> targets = byId.ToDictionary(c => c.Key, IReadOnlyList<string> (c) =>
            [.. c.Value.Overrides.Where(o => o != c.Key && byId.ContainsKey(o)).Distinct()], StringComparer.Ordinal);
        foreach (IReadOnlyList<string> circle in Circles.In(targets))
        {
            string names = Text.Words.And(circle.Select(id => $"`{id}`"));
            declared.Bag.Report(PolicyCodes.OverrideCycle, byId[circle[0]].Span, "decide which of them yields", names);
        }
    }
}
