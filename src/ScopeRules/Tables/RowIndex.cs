namespace ScopeRules.Tables;

/// <summary>
/// Finds the rows that a case meets of which every fact is known: those few that hold in only some cells of the widest axis by that
/// cell, the others all at once. So it hardly takes longer where clauses are many, as long as each is about few values.
/// </summary>
internal sealed class RowIndex
{
    /// <summary>Fewer cells than this are no reason for an index.</summary>
    private const int LeastCells = 16;

    private readonly RowBlock _general;
    private readonly int _axis = -1;
    private readonly RowBlock?[] _ofCell = [];

    public RowIndex(TableRows table)
    {
        int[] all = [.. Enumerable.Range(0, table.Rows.Count)];
        Axis? widest = table.Table.Axes.Where(a => a.Point is null && a.NoneCell >= LeastCells).MaxBy(a => all.Count(r => IsNarrow(r, a)));
        if (widest is null)
        {
            _general = new RowBlock(table, all, known: -1);
            return;
        }

        ILookup<bool, int> narrow = all.ToLookup(r => IsNarrow(r, widest));
        _general = new RowBlock(table, [.. narrow[false]], known: -1);
        _axis = widest.Index;
        List<int>?[] rows = new List<int>?[widest.NoneCell];
        foreach (int row in narrow[true])
        {
            CellSet cells = table.Rows[row].On(widest)!.Value.Cells;
            for (int cell = cells.Next(0); cell >= 0 && cell < rows.Length; cell = cells.Next(cell + 1)) (rows[cell] ??= []).Add(row);
        }

        _ofCell = [.. rows.Select(r => r is null ? null : new RowBlock(table, [.. r], _axis))];

        bool IsNarrow(int row, Axis axis) => table.Rows[row].On(axis) is { } test && test.Cells.Count <= 1 + (axis.NoneCell / 8);
    }

    /// <summary>The rows that a case meets, as far as its facts go: first those of any value of the widest axis, then those of its own.</summary>
    /// <param name="cells">By axis: the cell in which it lies, a declared one.</param>
    /// <param name="met">Where to put them.</param>
    /// <returns>How many there are; more than there is room for where it does not suffice.</returns>
    public int FindMet(ReadOnlySpan<int> cells, Span<int> met)
    {
        int count = _general.AddMet(cells, met, 0);
        return _axis >= 0 && _ofCell[cells[_axis]] is { } block ? block.AddMet(cells, met, count) : count;
    }
}
