using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>The same, behind the rules of policies.</summary>
[Priority(-100)]
internal sealed class LateEntryRule : Rule
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
