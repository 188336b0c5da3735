using System.Numerics;

namespace ScopeRules.Tables;

/// <summary>
/// Rows as bit sets: for each cell of an axis that they test, which of them allow it. The rows that a case meets are what is left
/// when the sets of its cells are intersected. Axes of few cells share a table, which has a set for each combination of their cells.
/// </summary>
internal sealed class RowBlock
{
    /// <summary>A table that axes share has no more words than this, nor than four for each row, so that all stay in a processor's nearer caches.</summary>
    private const int MostWords = 2_048;

    private readonly int[] _rows; // their numbers in the table, in order
    private readonly Layout _layout;
    private readonly Axis[] _tested;
    private ulong[] _sets = [];

    /// <summary>Lays out the sets; <see cref="Fill(TableRows)"/> makes them.</summary>
    /// <param name="table">All rows.</param>
    /// <param name="rows">The numbers of those in the block, in order.</param>
    /// <param name="known">An axis on which every row of the block is known to be met; -1: none.</param>
    /// <param name="layouts">Those of other blocks: alike ones are shared, so that many small blocks leave room in the caches.</param>
    public RowBlock(TableRows table, int[] rows, int known, HashSet<Layout> layouts)
    {
        _rows = rows;
        Words = (rows.Length + 63) / 64;
        Axis[] axes = _tested = [.. rows.SelectMany(r => table.Rows[r].Tests).Where(t => t.Axis.OpenPoint is null && t.Axis.Index != known)
            .Select(t => t.Axis).Distinct().OrderBy(a => a.Index)];
        List<Pack> packs = [];
        List<(int, int)> strides = [];
        long size = 0;
        for (int first = 0; first < axes.Length;)
        {
            int combinations = axes[first].NoneCell, next = first + 1;
            strides.Add((axes[first].Index, Words));
            for (; next < axes.Length && combinations * axes[next].NoneCell * Words <= Math.Min(MostWords, 4 * rows.Length); next++)
            {
                strides.Add((axes[next].Index, combinations * Words));
                combinations *= axes[next].NoneCell;
            }

            packs.Add(new Pack((int)size, first, next));
            size += (long)combinations * Words;
            first = next;
        }

        Layout layout = new([.. packs], [.. strides]);
        if (!layouts.TryGetValue(layout, out Layout? shared)) _ = layouts.Add(shared = layout);
        _layout = shared;
        Size = size;
    }

    /// <summary>How many words all sets have together.</summary>
    public long Size { get; }

    /// <summary>How many words a set has.</summary>
    public int Words { get; }

    /// <summary>Makes the sets.</summary>
    public void Fill(TableRows table)
    {
        _sets = new ulong[Size];
        foreach (Pack pack in _layout.Packs) Fill(table, _tested[pack.FirstAxis..pack.NextAxis], _sets.AsSpan(pack.First));
    }

    /// <summary>The rows that a case meets, as far as its facts go.</summary>
    /// <param name="cells">By axis: the cell in which it lies, a declared one.</param>
    /// <param name="met">As many words as a set has; the bits of rows, in their order.</param>
    public void FindMet(ReadOnlySpan<int> cells, Span<ulong> met)
    {
        met.Fill(ulong.MaxValue);
        if ((_rows.Length & 63) != 0) met[^1] = (1UL << (_rows.Length & 63)) - 1; // no bits behind the last row
        (int Axis, int Stride)[] axes = _layout.Axes;
        foreach (Pack pack in _layout.Packs)
        {
            int place = pack.First;
            for (int i = pack.FirstAxis; i < pack.NextAxis; i++) place += cells[axes[i].Axis] * axes[i].Stride;
            ReadOnlySpan<ulong> set = _sets.AsSpan(place, met.Length);
            for (int word = 0; word < met.Length; word++) met[word] &= set[word];
        }
    }

    /// <summary>The rows that are in a set, in order.</summary>
    public void AddRows(ReadOnlySpan<ulong> set, List<int> rows)
    {
        for (int word = 0; word < set.Length; word++)
            for (ulong left = set[word]; left != 0; left &= left - 1) rows.Add(_rows[(word << 6) + BitOperations.TrailingZeroCount(left)]);
    }

    /// <summary>The set of the rows of which something holds.</summary>
    public ulong[] SetOf(Func<int, bool> holds)
    {
        ulong[] set = new ulong[Words];
        for (int i = 0; i < _rows.Length; i++)
            if (holds(_rows[i])) set[i >> 6] |= 1UL << (i & 63);
        return set;
    }

    // Combination by combination, as the strides count them.
    private void Fill(TableRows table, Axis[] axes, Span<ulong> sets)
    {
        CellSet?[][] allowed = [.. axes.Select(a => _rows.Select(r => table.Rows[r].On(a)?.Cells).ToArray())];
        int[] cells = new int[axes.Length];
        for (int first = 0; ; first += Words)
        {
            for (int i = 0; i < _rows.Length; i++)
            {
                bool isAllowed = true;
                for (int a = 0; a < axes.Length && isAllowed; a++) isAllowed = allowed[a][i]?.Contains(cells[a]) ?? true;
                if (isAllowed) sets[first + (i >> 6)] |= 1UL << (i & 63);
            }

            int axis = 0;
            while (axis < axes.Length && ++cells[axis] == axes[axis].NoneCell) cells[axis++] = 0;
            if (axis == axes.Length) return;
        }
    }

    /// <summary>Axes that share a table.</summary>
    /// <param name="First">Where it starts among the sets.</param>
    /// <param name="FirstAxis">The first of them.</param>
    /// <param name="NextAxis">The first of the next.</param>
    internal readonly record struct Pack(int First, int FirstAxis, int NextAxis);

    /// <summary>How the sets of a block are laid out.</summary>
    /// <param name="Packs">The tables.</param>
    /// <param name="Axes">Those of one table after those of another; by how much a cell more moves the place.</param>
    internal sealed record Layout(Pack[] Packs, (int Axis, int Stride)[] Axes)
    {
        public bool Equals(Layout? other) => other is not null && Packs.AsSpan().SequenceEqual(other.Packs) && Axes.AsSpan().SequenceEqual(other.Axes);

        public override int GetHashCode() => HashCode.Combine(Packs.Length, Axes.Length, Axes.Aggregate(0, static (hash, a) => (hash * 31) + a.Axis));
    }
}
