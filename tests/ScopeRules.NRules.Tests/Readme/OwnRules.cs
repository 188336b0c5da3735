using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.Readme;

public sealed record Ticket(string Account, CaseFacts Facts);

public sealed class Contract(string account)
{
    public string Account => account;

    public bool IsActive { get; set; }
}

public sealed record Reply(Ticket Ticket, string Text);

public sealed class AgreementFromContract : Rule
{
    public override void Define()
    {
        Ticket ticket = null!;
        Contract contract = null!;
        When()
            .Match(() => ticket)
            .Match(() => contract, c => c.Account == ticket.Account);
        Then()
            .Yield(_ => new DerivedFact(ticket.Facts, "agreement", contract.IsActive ? "active" : "not-active"));
    }
}

public sealed class ReplyWhereNotCovered : Rule
{
    public override void Define()
    {
        Ticket ticket = null!;
        CaseDecision decision = null!;
        When()
            .Match(() => ticket)
            .Match(() => decision, d => d.Case == ticket.Facts, d => d.Verdict == Verdict.NotCovered);
        Then()
            .Yield(_ => new Reply(ticket, decision.Decision.Clauses[0].Title));
    }
}
