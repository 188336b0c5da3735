namespace ScopeRules.Model;

/// <summary>What is said along with a verdict, by whatever concludes it or rides along.</summary>
internal sealed record OutcomeData
{
    public static readonly OutcomeData Nothing = new();

    /// <summary>To whom the customer is referred.</summary>
    public IReadOnlyList<Contact> Referrals { get; init; } = [];

    /// <summary>Who is responsible.</summary>
    public Contact? Provider { get; init; }

    public Fee? Fee { get; init; }

    public IReadOnlyList<Channel> Channels { get; init; } = [];

    public ResponseTarget? Response { get; init; }

    /// <summary>Who may decide otherwise.</summary>
    public Contact? Discretion { get; init; }

    public IReadOnlyList<string> Obligations { get; init; } = [];

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public IReadOnlyList<string> Promises { get; init; } = [];

    public IReadOnlyList<string> RestoredBy { get; init; } = [];
}
