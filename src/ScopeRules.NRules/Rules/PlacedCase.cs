namespace ScopeRules.NRules.Rules;

/// <summary>A case that was taken in: with what is derived of it, and where it lies in the table.</summary>
internal sealed class PlacedCase(CaseFacts given, CaseFacts facts, CompleteCase? complete, IReadOnlyList<ClausePlace> clauses)
{
    /// <summary>As inserted.</summary>
    public CaseFacts Given { get; } = given;

    /// <summary>With what is derived.</summary>
    public CaseFacts Facts { get; } = facts;

    /// <summary>Null where facts are open.</summary>
    public CompleteCase? Complete { get; } = complete;

    /// <summary>The clauses of its policy, by place.</summary>
    public IReadOnlyList<ClausePlace> Clauses { get; } = clauses;

    /// <summary>Where it lies on an axis; <see cref="CompleteCase.Open"/> on that of an open point.</summary>
    public int Cell(int axis) => Complete!.Cells[axis];

    public Policy Policy => Given.Policy;
}
