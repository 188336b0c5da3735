using ScopeRules.Model;

namespace ScopeRules.Laws.Oracle;

/// <summary>What is said along with a verdict: referrals, obligations and caveats, each certain or only possible [14].</summary>
internal static class PolicySpeech
{
    public static IEnumerable<(string, bool)> Referrals(Expectation expected)
    {
        PolicyModel model = expected.Model;
        List<Contact> certain =
        [
            .. expected.Clauses.SelectMany(c => c.Referrals), .. expected.Riders.SelectMany(r => r.Referrals),
            .. expected.ByOtherwise == true ? model.Otherwise.Outcome.Referrals : [],
            .. model.OpenPoints.Where(p => expected.Basis == Basis.OpenPoint && expected.OpenPoints.Contains(p.Name)).SelectMany(p => p.Referrals),
        ];
        List<Contact> possible =
        [
            .. expected.PossibleClauses.SelectMany(c => c.Referrals), .. expected.PossibleRiders.SelectMany(r => r.Referrals),
            .. expected.ByOtherwise == false ? model.Otherwise.Outcome.Referrals : [],
        ];
        return Once(certain.Select(c => c.Name), possible.Select(c => c.Name));
    }

    public static IEnumerable<(string, bool)> Statements(
        Expectation expected, Func<Clause, IEnumerable<string>> ofClause, Func<Rider, IEnumerable<string>> ofRider) => Once(
        expected.Clauses.SelectMany(ofClause).Concat(expected.Riders.SelectMany(ofRider)),
        expected.PossibleClauses.SelectMany(ofClause).Concat(expected.PossibleRiders.SelectMany(ofRider)));

    private static IEnumerable<(string, bool)> Once(IEnumerable<string> certain, IEnumerable<string> possible) =>
        [.. certain.Distinct().Select(c => (c, true)), .. possible.Except(certain).Select(p => (p, false))];
}
