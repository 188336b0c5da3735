using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>Writes down every decision that it sees.</summary>
internal sealed class DiaryRule : Rule
{
    public override void Define()
    {
        CaseDecision decision = null!;
        Diary diary = null!;
        _ = When().Match(() => decision).Match(() => diary);
        Then().Do(_ => diary.Write(decision));
    }
}
