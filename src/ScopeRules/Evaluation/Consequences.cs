using ScopeRules.Model;

namespace ScopeRules.Evaluation;

/// <summary>
/// What is said along with a verdict by whatever determines it and rides along, and by `otherwise` where that speaks: each
/// thing once, certain before possible. Where they differ, all is said.
/// </summary>
internal sealed class Consequences
{
    private readonly List<OutcomeData> _certain;
    private readonly List<OutcomeData> _possible;

    /// <summary>Gathers what is said.</summary>
    /// <param name="standings">What determines and rides along.</param>
    /// <param name="otherwise">The policy's `otherwise`.</param>
    /// <param name="otherwiseIsCertain">Whether it speaks certainly, or perhaps; null: it does not.</param>
    public Consequences(Standings standings, Otherwise otherwise, bool? otherwiseIsCertain)
    {
        IEnumerable<OutcomeData> silent(bool certain) => otherwiseIsCertain == certain ? [otherwise.Outcome] : [];
        _certain = [.. Of(standings.Clauses), .. Of(standings.Riders), .. silent(true)];
        _possible = [.. Of(standings.PossibleClauses), .. Of(standings.PossibleRiders), .. silent(false)];
    }

    /// <summary>Things of which one provision can state several.</summary>
    public IReadOnlyList<TSaid> All<T, TSaid>(Func<OutcomeData, IEnumerable<T>> items, Func<T, bool, TSaid> said, params IEnumerable<T> certainBesides)
    {
        List<T> certain = [.. _certain.SelectMany(items).Concat(certainBesides).Distinct()];
        return [.. certain.Select(c => said(c, true)), .. _possible.SelectMany(items).Distinct().Except(certain).Select(p => said(p, false))];
    }

    public IReadOnlyList<Statement> Statements(Func<OutcomeData, IReadOnlyList<string>> texts) => All(texts, static (t, c) => new Statement(t, c));

    public IReadOnlyList<Consequence<T>> Each<T>(Func<OutcomeData, T?> item)
        where T : class => All(o => item(o) is { } one ? [one] : Array.Empty<T>(), static (i, c) => new Consequence<T>(i, c));

    public IReadOnlyList<Consequence<Fee>> Fees() =>
        All(o => o.Fee is { } fee ? [fee] : Array.Empty<Fee>(), static (f, c) => new Consequence<Fee>(f, c));

    private static IEnumerable<OutcomeData> Of(IEnumerable<Provision> provisions) => provisions.Select(p => p.Outcome);
}
