namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>What was seen, in this order.</summary>
internal sealed class Diary
{
    private readonly List<CaseDecision> _seen = [];

    public IReadOnlyList<CaseDecision> Seen => _seen;

    public void Write(CaseDecision decision) => _seen.Add(decision);
}
