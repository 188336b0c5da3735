namespace ScopeRules.NRules.Rules;

/// <summary>An open point on which a clause or rider turns in a case.</summary>
internal sealed class PointAtStake(PlacedCase placed, OpenPoint point)
{
    public PlacedCase Placed { get; } = placed;

    public OpenPoint Point { get; } = point;
}
