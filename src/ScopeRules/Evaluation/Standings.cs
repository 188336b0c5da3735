using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Clauses and riders that certainly, and that may, shape the outcome: three-valued over all that is left.</summary>
internal sealed class Standings
{
    public static readonly Standings None = new([], []);

    /// <summary>Certain ones, and no other.</summary>
    public Standings(IReadOnlyList<Clause> clauses, IReadOnlyList<Rider> riders)
    {
        Clauses = clauses;
        Riders = riders;
        PossibleClauses = [];
        PossibleRiders = [];
    }

    public Standings(DecisionTable table, Region region, Conclusions conclusions, IReadOnlyList<Verdict> possible)
    {
        bool isCertain = possible.Count == 1;
        HashSet<int> certain = isCertain ? [.. conclusions.Determining(possible[0], Truth.True)] : [];
        HashSet<int> all = [.. possible.SelectMany(v => conclusions.Determining(v))];
        Clauses = certain.Order().Select(c => table.ClauseTable[c].Clause).ToList().AsReadOnly(); // as where they come from rows: lists of one type are read faster
        PossibleClauses = [.. all.Except(certain).Order().Select(c => table.ClauseTable[c].Clause)];

        IReadOnlyList<Rider> riders = table.Model.Riders;
        bool IsAdded(int rider) => riders[rider].AddedTo.Any(possible.Contains);
        Truth[] apply = [.. riders.Select((_, i) => IsAdded(i) ? table.Riders[i].Over(region) : Truth.False)];
        Riders = riders.Where((_, i) => isCertain && apply[i] == Truth.True).ToList().AsReadOnly();
        PossibleRiders = [.. riders.Where((_, i) => apply[i] != Truth.False).Except(Riders)];
    }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyList<Clause> PossibleClauses { get; }

    public IReadOnlyList<Rider> Riders { get; }

    public IReadOnlyList<Rider> PossibleRiders { get; }

    /// <summary>The worst level that cover may have; null where the verdict is not certainly cover, or no levels are declared.</summary>
    public string? Level(IReadOnlyList<string> levels, IReadOnlyList<Verdict> possible)
    {
        if (possible is not [Verdict.Covered] || levels.Count == 0) return null;
        int worst = Math.Max(Worst(Clauses, levels), Worst(PossibleClauses, levels));
        return worst < 0 ? null : levels[worst];
    }

    // By index, for decisions are read often and a case that is decided by rows is to allocate nothing.
    private static int Worst(IReadOnlyList<Clause> clauses, IReadOnlyList<string> levels)
    {
        int worst = -1;
        for (int i = 0; i < clauses.Count; i++) worst = Math.Max(worst, Place(clauses[i].Level, levels));
        return worst;
    }

    private static int Place(string? level, IReadOnlyList<string> levels)
    {
        for (int i = 0; i < levels.Count; i++)
            if (levels[i] == level) return i;
        return 0;
    }
}
