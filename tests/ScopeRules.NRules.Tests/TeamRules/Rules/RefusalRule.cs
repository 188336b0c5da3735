using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>What isn't covered is refused.</summary>
internal sealed class RefusalRule : Rule
{
    public override void Define()
    {
        CaseDecision decision = null!;
        _ = When().Match(() => decision, d => d.Verdict == Verdict.NotCovered);
        Then().Yield(_ => new Refusal(decision.Case, decision.Verdict));
    }
}
