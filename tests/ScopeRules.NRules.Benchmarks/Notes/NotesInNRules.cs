using NRules;
using NRules.Fluent;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.NRules.Benchmarks.Experiments;

namespace ScopeRules.NRules.Benchmarks.Notes;

/// <summary>The policy of the notes as NRules rules written by hand, over the application's own class: a rule for each clause, and one for the verdict.</summary>
internal sealed class NotesInNRules : IDecider<NotesCase>
{
    private readonly ISessionFactory _factory = Compile();

    public ISession CreateSession() => _factory.CreateSession();

    public long Decide(ISession session, NotesCase one) => SumOf(DecisionOn(session, one));

    public long DecideAll(ISession session, IReadOnlyList<NotesCase> several)
    {
        session.InsertAll(several);
        _ = session.Fire();
        long sum = 0;
        foreach (NotesDecision decision in session.Query<NotesDecision>()) sum += SumOf(decision);
        session.RetractAll(several);
        return sum;
    }

    /// <summary>The decision on a case.</summary>
    public static NotesDecision DecisionOn(ISession session, NotesCase one)
    {
        session.Insert(one);
        _ = session.Fire();
        NotesDecision? decided = null;
        foreach (NotesDecision decision in session.Query<NotesDecision>()) decided = decision; // Single() would translate a query each time
        session.Retract(one);
        return decided!;
    }

    private static long SumOf(NotesDecision decision) => (long)decision.Verdict + (long)decision.Clauses;

    private static ISessionFactory Compile()
    {
        RuleRepository repository = new();
        repository.Load(x => x.PrivateTypes().From(typeof(NotesInNRules).Assembly));
        return repository.Compile();
    }
}
