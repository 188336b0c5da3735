using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>Writes down the decisions on tickets.</summary>
internal sealed class TicketDiaryRule : Rule
{
    public override void Define()
    {
        Ticket ticket = null!;
        CaseDecision decision = null!;
        Diary diary = null!;
        _ = When().Match(() => ticket).Match(() => decision, d => d.Case == ticket.Facts).Match(() => diary);
        Then().Do(_ => diary.Write(decision));
    }
}
