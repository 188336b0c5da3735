using ScopeRules.Model;

namespace ScopeRules.Laws.Oracle;

/// <summary>What is said along with a verdict, each thing certain or only possible [14].</summary>
internal static class PolicySpeech
{
    public static IEnumerable<(string, bool)> Referrals(Expectation expected) => All(
        expected,
        o => o.Referrals.Select(r => r.Name),
        expected.Model.OpenPoints.Where(p => expected.Basis == Basis.OpenPoint && expected.OpenPoints.Contains(p.Name)).SelectMany(p => p.Referrals).Select(r => r.Name));

    public static IEnumerable<(string, bool)> One(Expectation expected, Func<OutcomeData, object?> item) =>
        All(expected, o => item(o)?.ToString() is { } one ? [one] : []);

    public static IEnumerable<(string, bool)> All(
        Expectation expected, Func<OutcomeData, IEnumerable<string>> items, params IEnumerable<string> certainBesides)
    {
        OutcomeData otherwise = expected.Model.Otherwise.Outcome;
        IEnumerable<OutcomeData> certain = [.. Of(expected.Clauses), .. Of(expected.Riders), .. expected.ByOtherwise == true ? [otherwise] : Array.Empty<OutcomeData>()];
        IEnumerable<OutcomeData> possible =
            [.. Of(expected.PossibleClauses), .. Of(expected.PossibleRiders), .. expected.ByOtherwise == false ? [otherwise] : Array.Empty<OutcomeData>()];
        return Once(certain.SelectMany(items).Concat(certainBesides), possible.SelectMany(items));
    }

    private static IEnumerable<OutcomeData> Of(IEnumerable<Provision> provisions) => provisions.Select(p => p.Outcome);

    private static IEnumerable<(string, bool)> Once(IEnumerable<string> certain, IEnumerable<string> possible) =>
        [.. certain.Distinct().Select(c => (c, true)), .. possible.Except(certain).Select(p => (p, false))];
}
