using NRules;

namespace ScopeRules.NRules;

/// <summary>Reads decisions out of sessions.</summary>
public static class SessionExtensions
{
    /// <summary>The decision on a case; found without translating a query, which <c>Query&lt;CaseDecision&gt;().Single(...)</c> does each time.</summary>
    /// <param name="session">The session.</param>
    /// <param name="facts">The case, as it was inserted.</param>
    /// <returns>Null where the session has none: it has not fired since the case was inserted, or has no rules of the case's policy.</returns>
    public static CaseDecision? DecisionOn(this ISession session, CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(facts);
        foreach (CaseDecision decision in session.Query<CaseDecision>())
            if (decision.Case == facts) return decision;
        return null;
    }
}
