using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>The same, behind the rules of policies.</summary>
[Priority(-1_000)]
internal sealed class LateDiaryRule : Rule
{
    public override void Define()
    {
        CaseDecision decision = null!;
        Diary diary = null!;
        _ = When().Match(() => decision).Match(() => diary);
        Then().Do(_ => diary.Write(decision));
    }
}
