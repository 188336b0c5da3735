namespace ScopeRules.NRules.Facts;

/// <summary>A case that was taken in: with what is derived of it, and where it lies in the table.</summary>
internal sealed class PlacedCase(CaseFacts given, CaseFacts facts, CompleteCase? complete)
{
    /// <summary>As inserted.</summary>
    public CaseFacts Given { get; } = given;

    /// <summary>With what is derived.</summary>
    public CaseFacts Facts { get; } = facts;

    /// <summary>Null where facts are open.</summary>
    public CompleteCase? Complete { get; } = complete;

    public Policy Policy => Given.Policy;
}
