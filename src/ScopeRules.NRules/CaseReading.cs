using ScopeRules.NRules.Rules;

namespace ScopeRules.NRules;

/// <summary>A complete case with each open point on which anything turns read one way. The rules of clauses match it.</summary>
public sealed class CaseReading
{
    private readonly int[] _cells;

    internal CaseReading(PlacedCase placed, int[] cells, IReadOnlyDictionary<OpenPoint, bool> readings)
    {
        Placed = placed;
        _cells = cells;
        Readings = readings;
    }

    /// <summary>The case, as it was inserted into the session.</summary>
    public CaseFacts Case => Placed.Given;

    /// <summary>The policy.</summary>
    public Policy Policy => Placed.Policy;

    /// <summary>How the open points are read that matter to the case; mostly there are none.</summary>
    public IReadOnlyDictionary<OpenPoint, bool> Readings { get; }

    /// <summary>Where it lies on an axis of the policy's table.</summary>
    internal int Cell(int axis) => _cells[axis];

    /// <summary>The readings.</summary>
    public override string ToString() => string.Join(", ", Readings.Select(r => $"{r.Key}: {(r.Value ? "yes" : "no")}"));

    internal PlacedCase Placed { get; }
}
