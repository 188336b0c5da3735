using NRules;
using NRules.Fluent;

namespace ScopeRules.NRules.Tests.Readme;

/// <summary>The C# of the adapter's README, compiled; <c>Console</c> is where it writes to.</summary>
internal sealed class Snippets(TextWriter Console)
{
    public void InASession()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        RuleRepository repository = new();
        repository.Load(rules => rules.From(typeof(AgreementFromContract), typeof(ReplyWhereNotCovered)));
        repository.AddPolicy(policy);
        ISession session = repository.Compile().CreateSession();

        Ticket ticket = new("acme", policy.Case().Set("request", "explain").Set("about", "imail"));
        Contract contract = new("acme") { IsActive = false };
        session.InsertAll([ticket, ticket.Facts, contract]);
        session.Fire();
        Console.WriteLine($"{session.DecisionOn(ticket.Facts)}, by {string.Join(", ", session.Query<ClauseInForce>())}");
        foreach (Reply reply in session.Query<Reply>()) Console.WriteLine($"reply: {reply.Text}");

        contract.IsActive = true;
        session.Update(contract);
        session.Fire();
        Console.WriteLine($"{session.DecisionOn(ticket.Facts)}, by {string.Join(", ", session.Query<ClauseInForce>())}");
    }

    public void OnTheWay()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        PolicyRules rules = new(policy, new PolicyRulesOptions { AsOf = new DateOnly(2026, 7, 1) });
        ISession session = rules.Compile().CreateSession();
        session.Insert(policy.Case().Set("request", "explain").Set("about", "imail").Set("agreement", "active"));
        session.Fire();

        foreach (ClauseHolds holds in session.Query<ClauseHolds>()) Console.WriteLine($"holds: {holds.Clause}");
        foreach (CaseVerdict verdict in session.Query<CaseVerdict>())
        {
            CaseReading reading = verdict.Reading;
            Console.WriteLine($"{verdict.Verdict}, with {reading.Readings.Count} open points");
        }

        foreach (RiderApplies rider in session.Query<RiderApplies>()) Console.WriteLine($"rider: {rider}");
    }
}
