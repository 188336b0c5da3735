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
    public IReadOnlyList<Consequence<T>> All<T>(Func<OutcomeData, IEnumerable<T>> items, params IEnumerable<T> certainBesides)
        where T : notnull
    {
        List<T> certain = [.. _certain.SelectMany(items).Concat(certainBesides).Distinct()];
        IEnumerable<T> possible = _possible.SelectMany(items).Distinct().Except(certain);
        return [.. certain.Select(c => new Consequence<T>(c, isCertain: true)), .. possible.Select(p => new Consequence<T>(p, isCertain: false))];
    }

    public IReadOnlyList<Consequence<T>> Each<T>(Func<OutcomeData, T?> item)
        where T : class => All(o => item(o) is { } one ? [one] : Array.Empty<T>());

    public IReadOnlyList<Consequence<Fee>> Fees() => All(o => o.Fee is { } fee ? [fee] : Array.Empty<Fee>());

    private static IEnumerable<OutcomeData> Of(IEnumerable<Provision> provisions) => provisions.Select(p => p.Outcome);
}
