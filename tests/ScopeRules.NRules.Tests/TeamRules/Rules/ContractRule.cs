using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>A paid contract of the customer makes the agreement one that is in force.</summary>
[Name("contracts")]
internal sealed class ContractRule : Rule
{
    public override void Define()
    {
        Ticket ticket = null!;
        Contract contract = null!;
        _ = When()
            .Match(() => ticket)
            .Match(() => contract, c => c.Customer == ticket.Customer, c => c.IsPaid);
        Then().Yield(_ => new DerivedFact(ticket.Facts, "agreement", "active"));
    }
}
