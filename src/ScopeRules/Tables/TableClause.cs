namespace ScopeRules.Tables;

/// <summary>A clause over cells.</summary>
public sealed class TableClause
{
    internal TableClause(Clause clause, CellCondition holds, int[] overriders, IReadOnlyList<int> defaultOf)
    {
        Clause = clause;
        Holds = holds;
        OverriderPlaces = overriders;
        DefaultOf = defaultOf;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>Where its own <c>when</c>, <c>unless</c> and days are met. It holds there, if none of <see cref="DefaultOf"/> does.</summary>
    public CellCondition When => Own(Holds);

    /// <summary>The places of the clauses that override it: where one of them is in force, this one is not.</summary>
    public IReadOnlyList<int> Overriders => field ??= Array.AsReadOnly(OverriderPlaces);

    /// <summary>Of the <c>otherwise</c> of a section or table: the places of the clauses none of which may hold, whether overridden or
    /// not; they stand before it. Of other clauses: none.</summary>
    public IReadOnlyList<int> DefaultOf { get; }

    /// <summary>Where it holds.</summary>
    internal CellCondition Holds { get; }

    /// <summary>The same as <see cref="Overriders"/>, for loops that count.</summary>
    internal int[] OverriderPlaces { get; }

    /// <summary>The same clause in a part of the table.</summary>
    internal TableClause In(CellCondition holds, int[] overriders) => new(Clause, holds, overriders, DefaultOf);

    private static CellCondition Own(CellCondition whole)
    {
        if (whole is not Junction { IsAll: true } all || !all.Items.Any(i => i is AllFalse)) return whole;
        CellCondition[] own = [.. all.Items.Where(i => i is not AllFalse)];
        return own is [var only] ? only : new Junction(own, all: true);
    }
}
