using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>Each entry of the customer's record is a fact of the customer's cases.</summary>
internal sealed class EntryRule : Rule
{
    public override void Define()
    {
        Ticket ticket = null!;
        Entry entry = null!;
        _ = When()
            .Match(() => ticket)
            .Match(() => entry, e => e.Customer == ticket.Customer);
        Then().Yield(_ => new DerivedFact(ticket.Facts, entry.Fact, entry.Value));
    }
}
