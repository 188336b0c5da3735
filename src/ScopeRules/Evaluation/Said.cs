namespace ScopeRules.Evaluation;

/// <summary>All that is said along with a verdict.</summary>
internal sealed class Said(Consequences consequences, IEnumerable<Contact> referralsBesides)
{
    public IReadOnlyList<Consequence<Contact>> Referrals { get; } = consequences.All(o => o.Referrals, referralsBesides);

    public IReadOnlyList<Consequence<Contact>> Providers { get; } = consequences.Each(o => o.Provider);

    public IReadOnlyList<Consequence<Fee>> Fees { get; } = consequences.Fees();

    public IReadOnlyList<Consequence<Channel>> Channels { get; } = consequences.All(o => o.Channels);

    public IReadOnlyList<Consequence<ResponseTarget>> Responses { get; } = consequences.Each(o => o.Response);

    public IReadOnlyList<Consequence<Contact>> Discretion { get; } = consequences.Each(o => o.Discretion);

    public IReadOnlyList<Consequence<string>> Obligations { get; } = consequences.All(o => o.Obligations);

    public IReadOnlyList<Consequence<string>> Caveats { get; } = consequences.All(o => o.Caveats);

    public IReadOnlyList<Consequence<string>> Promises { get; } = consequences.All(o => o.Promises);

    public IReadOnlyList<Consequence<string>> RestoredBy { get; } = consequences.All(o => o.RestoredBy);
}
