using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>Fills in the agreement where a decision asks for it. Inserted, not yielded: the decision goes when the fact comes.</summary>
internal sealed class LookUpRule : Rule
{
    public override void Define()
    {
        CaseDecision decision = null!;
        Contract contract = null!;
        _ = When()
            .Match(() => decision, d => d.Decision.Questions.Any(q => q.Fact.Name == "agreement"))
            .Match(() => contract, c => c.IsPaid);
        Then().Do(context => context.Insert(new DerivedFact(decision.Case, "agreement", "active")));
    }
}
