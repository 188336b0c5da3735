using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Clauses, wherever they stand, and riders.</summary>
internal sealed class ClauseBinder(Declarations declared, ConditionBinder conditions)
{
    private readonly Rows _rows = new(conditions.Terms.Bound);

    /// <summary>The clauses so far, in document order, with what they override as written.</summary>
    public List<(Clause Clause, IReadOnlyList<ScalarNode> Overrides)> Bound { get; } = [];

    /// <summary>Clauses whose verdict has a mistake.</summary>
    public HashSet<Clause> Undecided { get; } = [];

    /// <summary>What stands where an id should, and is none.</summary>
    public HashSet<string> Misnamed { get; } = new(StringComparer.Ordinal);

    /// <summary>A clause of a section.</summary>
    public void Bind(MapReader map, SectionScope scope)
    {
        ScalarNode? id = Id(map);
        ClauseBody body = ClauseBody.Read(map, declared);
        SectionScope own = scope.Under(map, When(map), Unless(map));
        map.Finish();
        if (id is not null && declared.ClaimId(id, "clause")) Add(id.Value, body, own, map.Map.Span);
    }

    /// <summary>The default of a section or table: it speaks where none of these clauses holds.</summary>
    public Clause? BindDefault(MapReader map, SectionScope scope, IReadOnlyList<Clause> silent, string? cites = null)
    {
        ScalarNode? id = Id(map);
        ClauseBody body = ClauseBody.Read(map, declared, cites);
        SectionScope own = scope.Under(map, conditions);
        map.Finish();
        return id is not null && declared.ClaimId(id, "clause") ? Add(id.Value, body, own, map.Map.Span, silent) : null;
    }

    /// <summary>What a policy of a set says otherwise: it speaks where none of the clauses so far holds.</summary>
    public Clause BindSilence(MapReader map, SectionScope scope)
    {
        Verdict? verdict = VerdictReader.Required(map, "verdict");
        ClauseBody body = new(
            "", map.OptionalText("cites") ?? "", verdict, VerdictReader.Presumption(map, verdict), null, [], OutcomeBinder.Bind(map, declared), null);
        map.Finish();
        ScalarNode id = new("otherwise", IsPlain: true, map.Map.Span);
        _ = declared.ClaimId(id, "clause");
        body = body with { Title = scope.Heading, Cites = body.Cites.Length > 0 ? body.Cites : scope.Heading };
        return Add(id.Value, body, scope, map.Map.Span, [.. Bound.Select(c => c.Clause)]);
    }

    /// <summary>A clause that has been read.</summary>
    public Clause Add(string id, ClauseBody body, SectionScope scope, SourceSpan span, IReadOnlyList<Clause>? silent = null)
    {
        // A clause with mistakes still takes part, so that what refers to it is judged rightly; the policy is refused anyway.
        Clause clause = new(declared.Qualified(id), body.Title, body.Cites, body.Verdict ?? Verdict.AskManager, scope.When ?? new Always(), span)
        {
            Unless = scope.Unless,
            DefaultOf = silent,
            Presumption = body.Presumption,
            Overrides = [.. body.Overrides.Select(o => declared.Qualified(o.Value))],
            Level = body.Level,
            Outcome = body.Outcome,
            Note = body.Note,
            EffectiveFrom = scope.From,
            EffectiveUntil = scope.Until,
            Section = scope.Heading,
            RankedDocument = scope.Document,
            Layer = declared.LayerAt(span),
        };
        if (_rows.AreTooMany(clause.Whole)) declared.Bag.Report(PolicyCodes.TooManyRows, span, "split it into several clauses", id, Rows.Most);
        Bound.Add((clause, body.Overrides));
        if (body.Verdict is null) _ = Undecided.Add(clause);
        return clause;
    }

    public List<Rider> BindRiders(MapReader policy, SectionScope scope)
    {
        List<Rider> riders = [];
        foreach (Node node in policy.Items("riders", required: false))
            if (MapReader.From(node, "riders", "a rider", policy.Bag) is { } map && BindRider(map, scope) is { } rider) riders.Add(rider);
        return riders;
    }

    private Rider? BindRider(MapReader map, SectionScope outer)
    {
        string? id = map.Name("id");
        List<Verdict> addedTo = VerdictReader.RequiredList(map, "added-to");
        Condition? when = When(map);
        SectionScope scope = outer.Under(map, when, Unless(map));
        string? title = map.OptionalText("title"), cites = map.OptionalText("cites");
        OutcomeData outcome = OutcomeBinder.Bind(map, declared);
        map.Finish();
        if (!OutcomeBinder.HasAny(map))
            map.Bag.Report(PolicyCodes.RiderAddsNothing, map.Map.Span, "give it `obligations`, `caveats` or `refer`");
        if (id is null || when is null || !declared.ClaimId((ScalarNode)map.Map["id"]!, "rider")) return null;
        return new Rider(declared.Qualified(id), title, cites, addedTo.AsReadOnly(), scope.When!, map.Map.Span)
        {
            Unless = scope.Unless,
            Outcome = outcome,
            Layer = declared.LayerAt(map.Map.Span),
            EffectiveFrom = scope.From,
            EffectiveUntil = scope.Until,
        };
    }

    private ScalarNode? Id(MapReader map)
    {
        if (map.Name("id") is not null) return (ScalarNode)map.Map["id"]!;
        if (map.Map["id"] is ScalarNode misnamed) _ = Misnamed.Add(misnamed.Value);
        return null;
    }

    private Condition? When(MapReader map) => map.Required("when") is { } node ? conditions.BindWhen(node) : null;

    private Condition? Unless(MapReader map) => map.Optional("unless") is { } node ? conditions.Bind(node) : null;
}
