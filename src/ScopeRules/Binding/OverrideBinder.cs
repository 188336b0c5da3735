using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>
/// What overrides what, once all clauses are bound: as clauses say, and as documents rank. A clause of a higher document overrides
/// those of lower ones that have another verdict.
/// </summary>
internal sealed class OverrideBinder(ClauseBinder clauses, Declarations declared)
{
    private readonly DiagnosticBag _bag = declared.Bag;

    private readonly Dictionary<string, Clause> _byId = clauses.Bound.ToDictionary(c => c.Clause.Id, c => c.Clause, StringComparer.Ordinal);

    public void Bind()
    {
        foreach ((Clause clause, IReadOnlyList<ScalarNode> overrides) in clauses.Bound)
        {
            foreach (ScalarNode target in overrides) Check(clause, target);
            if (clause.RankedDocument is { } higher && !clauses.Undecided.Contains(clause)) clause.Overrides = [.. clause.Overrides.Union(Below(clause, higher))];
        }

        ReportCircles();
    }

    private IEnumerable<string> Below(Clause clause, RankedDocument higher) => _byId.Values
        .Where(c => c.RankedDocument?.Rank > higher.Rank && c.Verdict != clause.Verdict && !clauses.Undecided.Contains(c)).Select(c => c.Id);

    private void Check(Clause clause, ScalarNode target)
    {
        string id = declared.Qualified(target.Value);
        if (id == clause.Id) _bag.Report(PolicyCodes.OverridesItself, target.Span);
        else if (!_byId.ContainsKey(id) && !clauses.Misnamed.Contains(target.Value))
            _bag.Report(PolicyCodes.UnknownClause, target.Span, _bag.DidYouMean(target.Value, _byId.Keys.Select(declared.Unqualified)), target.Value);
    }

    private void ReportCircles()
    {
        // One that overrides nothing is in no circle.
        Dictionary<string, Clause> overriding = _byId.Where(c => c.Value.Overrides.Count > 0).ToDictionary(StringComparer.Ordinal);
        Dictionary<string, IReadOnlyList<string>> targets = overriding.ToDictionary(c => c.Key, IReadOnlyList<string> (c) =>
            [.. c.Value.Overrides.Where(o => o != c.Key && overriding.ContainsKey(o)).Distinct()], StringComparer.Ordinal);
        foreach (IReadOnlyList<string> circle in Circles.In(targets))
        {
            string names = Words.And(circle.Select(id => $"`{id}`"));
            _bag.Report(PolicyCodes.OverrideCycle, _byId[circle[0]].Span, "decide which of them yields", names);
        }
    }
}
