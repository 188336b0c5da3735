namespace ScopeRules.Tables;

/// <summary>
/// Finds the rows that a case meets of which every fact is known: those few that hold in only some cells of the widest axis by that
/// cell, the others all at once. So it hardly takes longer where clauses are many, as long as each is about few values.
/// </summary>
internal sealed class RowIndex
{
    /// <summary>Fewer cells than this are no reason for an index.</summary>
    private const int LeastCells = 16;

    private readonly int _axis = -1;
    private readonly int[] _ofCell = []; // the block's place, or -1

    /// <summary>Sets of more words than this together are not made.</summary>
    private const long MostWords = 1 << 22;

    private RowIndex(TableRows table)
    {
        int[] all = [.. Enumerable.Range(0, table.Rows.Count)];
        HashSet<RowBlock.Layout> layouts = [];
        Dictionary<Axis, int> narrow = [];
        foreach (RowTest test in table.Rows.SelectMany(r => r.Tests))
            if (IsNarrow(test)) narrow[test.Axis] = narrow.GetValueOrDefault(test.Axis) + 1;
        if (narrow.Count == 0)
        {
            General = new RowBlock(table, all, known: -1, layouts);
            return;
        }

        Axis widest = narrow.OrderByDescending(n => n.Value).ThenBy(n => n.Key.Index).First().Key;
        _axis = widest.Index;
        List<int> general = [];
        List<int>?[] rows = new List<int>?[widest.NoneCell];
        foreach (int row in all)
        {
            if (table.Rows[row].On(widest) is not { } test || !IsNarrow(test))
            {
                general.Add(row);
                continue;
            }

            for (int cell = test.Cells.Next(0); cell >= 0 && cell < rows.Length; cell = test.Cells.Next(cell + 1)) (rows[cell] ??= []).Add(row);
        }

        General = new RowBlock(table, [.. general], known: -1, layouts);
        List<RowBlock> blocks = [];
        _ofCell = new int[rows.Length];
        for (int cell = 0; cell < rows.Length; cell++)
        {
            _ofCell[cell] = rows[cell] is null ? -1 : blocks.Count;
            if (rows[cell] is { } own) blocks.Add(new RowBlock(table, [.. own], _axis, layouts));
        }

        Blocks = blocks;
    }

    /// <summary>The index of a table; null where it would take too much memory, as where clauses are about many values of several wide facts.</summary>
    public static RowIndex? Of(TableRows table)
    {
        RowIndex index = new(table);
        RowBlock[] all = [index.General, .. index.Blocks];
        if (all.Sum(b => b.Size) > MostWords) return null;
        foreach (RowBlock block in all) block.Fill(table);
        return index;
    }

    /// <summary>The rows for any cell of the widest axis.</summary>
    public RowBlock General { get; }

    /// <summary>Those for one cell each.</summary>
    public IReadOnlyList<RowBlock> Blocks { get; } = [];

    /// <summary>The place of the block for the cell in which a case lies; -1 where there are no rows for it.</summary>
    public int BlockOf(ReadOnlySpan<int> cells) => _axis < 0 ? -1 : _ofCell[cells[_axis]];

    private static bool IsNarrow(RowTest test) =>
        test.Axis.OpenPoint is null && test.Axis.NoneCell >= LeastCells && test.Cells.Count <= 1 + (test.Axis.NoneCell / 8);
}
