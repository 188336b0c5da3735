using NRules;
using ScopeRules.Benchmarks.Experiments;

namespace ScopeRules.NRules.Benchmarks.Experiments;

/// <summary>A policy's rules.</summary>
internal sealed class PolicyInNRules<T>(Policy policy) : IDecider<T>
    where T : IFactSource
{
    private readonly ISessionFactory _factory = new PolicyRules(policy).Compile();
    private readonly CaseFacts _facts = policy.Case();

    public ISession CreateSession() => _factory.CreateSession();

    public long Decide(ISession session, T one) => Sums.Of(DecisionOn(session, one).Decision);

    public long DecideAll(ISession session, IReadOnlyList<T> several)
    {
        CaseFacts[] facts = [.. several.Select(one => policy.Case(one))];
        session.InsertAll(facts);
        _ = session.Fire();
        long sum = 0;
        foreach (CaseDecision decision in session.Query<CaseDecision>()) sum += Sums.Of(decision.Decision);
        session.RetractAll(facts);
        return sum;
    }

    /// <summary>The decision on a case.</summary>
    public CaseDecision DecisionOn(ISession session, T one)
    {
        _ = _facts.ReplaceAll(one);
        session.Insert(_facts);
        _ = session.Fire();
        CaseDecision decision = session.DecisionOn(_facts)!;
        session.Retract(_facts);
        return decision;
    }
}
