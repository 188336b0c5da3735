namespace ScopeRules.Tool.Tests.Readme;

public enum TicketKind { Explain, FixProblem, Teach }

public sealed record Ticket(TicketKind Kind, bool HasAgreement) : IFactSource
{
    public static IReadOnlyList<FactColumn> Columns { get; } =
        [new("request", "explain", "fix-problem", "teach"), new("about", "imail"), new("agreement", "not-active", "active")];

    public void Give(FactWriter facts)
    {
        facts.SetValue(0, (int)Kind);
        facts.SetValue(1, 0);
        facts.SetValue(2, HasAgreement ? 1 : 0);
    }
}
