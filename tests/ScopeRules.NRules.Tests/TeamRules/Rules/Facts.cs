namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>A team's own: a ticket, and the case that it makes.</summary>
internal sealed record Ticket(string Customer, CaseFacts Facts);

/// <summary>A customer's contract.</summary>
internal sealed record Contract(string Customer, bool IsPaid = true);

/// <summary>What a customer record says of a fact.</summary>
internal sealed record Entry(string Customer, string Fact, string Value);

/// <summary>What somebody has to do.</summary>
internal sealed record Refusal(CaseFacts Facts, Verdict Verdict);
