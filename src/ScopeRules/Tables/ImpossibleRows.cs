namespace ScopeRules.Tables;

/// <summary>The rows of impossible combinations alone: few, so that it is quickly told whether a case has a possible completion.</summary>
internal sealed class ImpossibleRows(IReadOnlyList<Row> rows)
{
    /// <summary>More rows are for search: this goes as deep as there are rows.</summary>
    private const int MostRows = 64;

    private const int MostSteps = 500;

    private readonly (int Axis, CellSet Met, CellSet Not)[][] _rows =
        [.. rows.Take(MostRows + 1).Select(r => r.Tests.Select(t => (t.Axis.Index, t.Cells, t.Axis.But(t.Cells))).ToArray())];

    /// <summary>The rows of combinations.</summary>
    public static ImpossibleRows Of(IEnumerable<CellCondition> combinations) => new([.. combinations.SelectMany(i => RowCompiler.RowsOf(i) ?? Enumerable.Repeat(Row.Always, MostRows + 1))]);

    /// <summary>Whether a region has a completion that meets none of the rows; null where that takes longer to tell.</summary>
    public bool? IsFeasible(Region region)
    {
        if (_rows.Length > MostRows) return null;
        int steps = 0;
        bool feasible = IsFeasible(region, 0, ref steps);
        return steps > MostSteps ? null : feasible;
    }

    // A row is not met where one of its tests is not: so each of them is tried.
    private bool IsFeasible(Region region, int from, ref int steps)
    {
        int row = from;
        while (row < _rows.Length && !CanBeMet(_rows[row], region)) row++;
        if (row == _rows.Length) return true;
        foreach ((int axis, _, CellSet not) in _rows[row])
        {
            CellSet left = region[axis];
            if (!left.Overlaps(not)) continue;
            if (++steps > MostSteps) return false;
            region[axis] = left.And(not);
            bool isFeasible = IsFeasible(region, row + 1, ref steps);
            region[axis] = left;
            if (isFeasible) return true;
        }

        return false;
    }

    private static bool CanBeMet((int Axis, CellSet Met, CellSet Not)[] row, Region region)
    {
        foreach ((int axis, CellSet met, _) in row)
            if (!region[axis].Overlaps(met)) return false;
        return true;
    }
}
