using System.Numerics;

namespace ScopeRules.Tables;

/// <summary>
/// Rows as bit sets: for each axis that they test and each of its cells, which of them allow it. The rows met by a case are what is
/// left when the sets of its cells are intersected.
/// </summary>
internal sealed class RowBlock
{
    private readonly int[] _rows; // their numbers in the table, in order
    private readonly int _words;
    private readonly (int Axis, int First)[] _axes; // with the place of the sets of its first cell
    private readonly ulong[] _sets;
    private readonly ulong[] _all;

    /// <summary>Makes the sets.</summary>
    /// <param name="table">All rows.</param>
    /// <param name="rows">The numbers of those in the block, in order.</param>
    /// <param name="known">An axis on which every row of the block is known to be met; -1: none.</param>
    public RowBlock(TableRows table, int[] rows, int known)
    {
        _rows = rows;
        _words = (rows.Length + 63) / 64;
        _all = new ulong[_words];
        for (int i = 0; i < rows.Length; i++) _all[i >> 6] |= 1UL << (i & 63);
        Axis[] axes = [.. rows.SelectMany(r => table.Rows[r].Tests).Where(t => t.Axis.Point is null && t.Axis.Index != known)
            .Select(t => t.Axis).Distinct().OrderBy(a => a.Index)];
        _axes = new (int, int)[axes.Length];
        int size = 0;
        for (int i = 0; i < axes.Length; i++)
        {
            _axes[i] = (axes[i].Index, size);
            size += axes[i].NoneCell * _words;
        }

        _sets = new ulong[size];
        for (int i = 0; i < axes.Length; i++) Fill(table, axes[i], _sets.AsSpan(_axes[i].First, axes[i].NoneCell * _words));
    }

    /// <summary>Adds the rows that a case meets, as far as its facts go, in order.</summary>
    /// <param name="cells">By axis: the cell in which it lies, a declared one.</param>
    /// <param name="met">Where to put them.</param>
    /// <param name="count">How many there are already.</param>
    /// <returns>How many there are then; more than there is room for where it does not suffice.</returns>
    public int AddMet(ReadOnlySpan<int> cells, Span<int> met, int count)
    {
        for (int word = 0; word < _words; word++)
        {
            ulong left = _all[word];
            foreach ((int axis, int first) in _axes) left &= _sets[first + (cells[axis] * _words) + word];
            for (; left != 0; left &= left - 1)
            {
                if (count < met.Length) met[count] = _rows[(word << 6) + BitOperations.TrailingZeroCount(left)];
                count++;
            }
        }

        return count;
    }

    private void Fill(TableRows table, Axis axis, Span<ulong> sets)
    {
        for (int i = 0; i < _rows.Length; i++)
        {
            CellSet? allowed = table.Rows[_rows[i]].On(axis)?.Cells;
            for (int cell = 0; cell < axis.NoneCell; cell++)
                if (allowed is null || allowed.Contains(cell)) sets[(cell * _words) + (i >> 6)] |= 1UL << (i & 63);
        }
    }
}
