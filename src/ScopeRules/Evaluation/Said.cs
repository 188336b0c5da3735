namespace ScopeRules.Evaluation;

/// <summary>All that is said along with a verdict.</summary>
internal sealed class Said(Consequences consequences, IEnumerable<Contact> referralsBesides)
{
    public IReadOnlyList<Referral> Referrals { get; } = consequences.All(o => o.Referrals, static (r, c) => new Referral(r, c), referralsBesides);

    public IReadOnlyList<Consequence<Contact>> Providers { get; } = consequences.Each(o => o.Provider);

    public IReadOnlyList<Consequence<Fee>> Fees { get; } = consequences.Fees();

    public IReadOnlyList<Consequence<Channel>> Channels { get; } = consequences.All(o => o.Channels, static (n, c) => new Consequence<Channel>(n, c));

    public IReadOnlyList<Consequence<ResponseTarget>> Responses { get; } = consequences.Each(o => o.Response);

    public IReadOnlyList<Consequence<Contact>> Discretion { get; } = consequences.Each(o => o.Discretion);

    public IReadOnlyList<Statement> Obligations { get; } = consequences.Statements(o => o.Obligations);

    public IReadOnlyList<Statement> Caveats { get; } = consequences.Statements(o => o.Caveats);

    public IReadOnlyList<Statement> Promises { get; } = consequences.Statements(o => o.Promises);

    public IReadOnlyList<Statement> RestoredBy { get; } = consequences.Statements(o => o.RestoredBy);
}
