using ScopeRules.Model;

namespace ScopeRules.Evaluation;

/// <summary>Referrals, obligations and caveats of what determines and rides along, each once, certain before possible.</summary>
internal static class Consequences
{
    /// <summary>To whom to refer: by clauses and riders, by `otherwise` where it speaks, and by whoever could settle an open point.</summary>
    public static IReadOnlyList<Referral> Referrals(
        Standings standings, Otherwise otherwise, bool? otherwiseIsCertain, IEnumerable<OpenPoint> openPoints)
    {
        IEnumerable<Contact> silent(bool certain) => otherwiseIsCertain == certain ? otherwise.Referrals : [];
        IEnumerable<Contact> certain = standings.Clauses.SelectMany(c => c.Referrals)
            .Concat(standings.Riders.SelectMany(r => r.Referrals)).Concat(silent(true)).Concat(openPoints.SelectMany(p => p.Referrals)).Distinct();
        IEnumerable<Contact> possible = standings.PossibleClauses.SelectMany(c => c.Referrals)
            .Concat(standings.PossibleRiders.SelectMany(r => r.Referrals)).Concat(silent(false)).Distinct();
        return [.. certain.Select(c => new Referral(c, isCertain: true)), .. possible.Except(certain).Select(c => new Referral(c, isCertain: false))];
    }

    public static IReadOnlyList<Statement> Obligations(Standings standings) =>
        Statements(standings, c => c.Obligations, r => r.Obligations);

    public static IReadOnlyList<Statement> Caveats(Standings standings) =>
        Statements(standings, c => c.Caveats, r => r.Caveats);

    private static List<Statement> Statements(
        Standings standings, Func<Clause, IEnumerable<string>> ofClause, Func<Rider, IEnumerable<string>> ofRider)
    {
        IEnumerable<string> certain = standings.Clauses.SelectMany(ofClause).Concat(standings.Riders.SelectMany(ofRider)).Distinct();
        IEnumerable<string> possible = standings.PossibleClauses.SelectMany(ofClause).Concat(standings.PossibleRiders.SelectMany(ofRider)).Distinct();
        return [.. certain.Select(t => new Statement(t, isCertain: true)), .. possible.Except(certain).Select(t => new Statement(t, isCertain: false))];
    }
}
