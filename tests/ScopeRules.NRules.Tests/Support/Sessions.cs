using NRules;
using NRules.Fluent;

namespace ScopeRules.NRules.Tests.Support;

/// <summary>Sessions on policies.</summary>
internal static class Sessions
{
    public static ISessionFactory FactoryOf(params IEnumerable<Policy> policies)
    {
        RuleRepository repository = new();
        foreach (Policy policy in policies) _ = repository.AddPolicy(policy);
        return repository.Compile();
    }

    /// <summary>The decision on a case that is in the session, once all rules have fired.</summary>
    public static CaseDecision Fired(this ISession session, CaseFacts facts)
    {
        _ = session.Fire();
        return session.All<CaseDecision>().Single(d => d.Case == facts);
    }

    /// <summary>Decides a case and leaves the session as it was.</summary>
    public static (CaseDecision Decision, IReadOnlyList<Reading> Readings) Decide(this ISession session, CaseFacts facts)
    {
        session.Insert(facts);
        CaseDecision decision = session.Fired(facts);
        Reading[] readings = [.. session.All<CaseVerdict>().Select(v => new Reading(v, [.. session.All<RiderApplies>().Where(r => r.Reading == v.Reading).Select(r => r.Rider)]))];
        session.Retract(facts);
        return (decision, readings);
    }

    /// <summary>The facts of a kind. What is asked of a query of the session itself is compiled each time.</summary>
    public static IReadOnlyList<T> All<T>(this ISession session) => [.. session.Query<T>()];
}

/// <summary>What the rules say to a case with the open points that matter read one way.</summary>
internal sealed record Reading(CaseVerdict Verdict, IReadOnlyList<Rider> Riders);
