namespace ScopeRules.Tables;

/// <summary>A clause over cells.</summary>
public sealed record TableClause
{
    internal TableClause(Clause clause, CellCondition holds, int[] overriders)
    {
        Clause = clause;
        Holds = holds;
        OverriderPlaces = overriders;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>Where its own <c>when</c>, <c>unless</c> and days are met. It holds there, if none of <see cref="DefaultOf"/> does.</summary>
    public CellCondition When => Holds is Junction { IsAll: true } all && all.Items.Any(i => i is AllFalse)
        ? new Junction([.. all.Items.Where(i => i is not AllFalse)], all: true)
        : Holds;

    /// <summary>The places of the clauses that override it: where one of them is in force, this one is not.</summary>
    public IReadOnlyList<int> Overriders => OverriderPlaces;

    /// <summary>Of the <c>otherwise</c> of a section or table: the places of the clauses none of which may hold, whether overridden or
    /// not; they stand before it. Of other clauses: none.</summary>
    public IReadOnlyList<int> DefaultOf { get; internal init; } = [];

    /// <summary>Where it holds.</summary>
    internal CellCondition Holds { get; init; }

    /// <summary>The same as <see cref="Overriders"/>, for loops that count.</summary>
    internal int[] OverriderPlaces { get; init; }
}
