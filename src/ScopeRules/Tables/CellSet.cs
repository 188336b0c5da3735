using System.Numerics;

namespace ScopeRules.Tables;

/// <summary>A set of an axis' cells; never changes.</summary>
public sealed class CellSet
{
    // The first 64 cells are bits of a word, and most axes have no more; the others stand as runs, so that a set on a wide axis is as
    // large as what is written of it, not as the axis.
    private const int WordSize = 64;

    private readonly ulong _word;

    // By turns the first cell of a run and the one behind its last, all in order.
    private readonly int[] _edges;

    private CellSet(ulong word, int[] edges)
    {
        _word = word;
        _edges = edges;
        Count = BitOperations.PopCount(word);
        for (int i = 0; i < edges.Length; i += 2) Count += edges[i + 1] - edges[i];
    }

    /// <summary>How many cells are in it.</summary>
    public int Count { get; }

    internal static CellSet Of(int cell) => cell < WordSize ? new CellSet(1UL << cell, []) : new CellSet(0, [cell, cell + 1]);

    internal static CellSet Of(IEnumerable<int> cells) => Of([.. cells.Select(cell => (cell, cell + 1))]);

    /// <summary>Of runs of cells, which may overlap and stand in any order.</summary>
    internal static CellSet Of(List<(int First, int Behind)> runs)
    {
        runs.Sort();
        ulong word = 0;
        List<int> edges = [];
        foreach ((int first, int behind) in runs)
        {
            if (first < behind && first < WordSize) word |= (ulong.MaxValue << first) & (ulong.MaxValue >> Math.Max(0, WordSize - behind));
            int start = Math.Max(first, WordSize);
            if (start >= behind) continue;
            if (edges.Count > 0 && start <= edges[^1]) edges[^1] = Math.Max(edges[^1], behind);
            else edges.AddRange([start, behind]);
        }

        return new CellSet(word, [.. edges]);
    }

    /// <summary>Whether a cell is in it.</summary>
    /// <param name="cell">The cell, from 0; that of an open point has to be read one way before it can be asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public bool Contains(int cell) => cell < 0 ? throw new ArgumentOutOfRangeException(nameof(cell)) : cell < WordSize ? (_word >> cell & 1) != 0 : IsInside(EdgesUpTo(cell));

    internal bool Overlaps(CellSet other)
    {
        if ((_word & other._word) != 0) return true;
        return _edges.Length <= other._edges.Length ? RunsOverlap(_edges, other) : RunsOverlap(other._edges, this);
    }

    /// <summary>The cells in both.</summary>
    internal CellSet And(CellSet other)
    {
        List<int> edges = [];
        for (int i = 0, j = 0; i < _edges.Length && j < other._edges.Length;)
        {
            int first = Math.Max(_edges[i], other._edges[j]), behind = Math.Min(_edges[i + 1], other._edges[j + 1]);
            if (first < behind) edges.AddRange([first, behind]);
            if (_edges[i + 1] == behind) i += 2;
            else j += 2;
        }

        return new CellSet(_word & other._word, [.. edges]);
    }

    internal bool IsWithin(CellSet other)
    {
        if ((_word & ~other._word) != 0) return false;
        for (int i = 0; i < _edges.Length; i += 2)
        {
            int before = other.EdgesUpTo(_edges[i]);
            if (!IsInside(before) || other._edges[before] < _edges[i + 1]) return false;
        }

        return true;
    }

    /// <summary>What is left without a part of it.</summary>
    internal CellSet Except(CellSet part)
    {
        // Each run of the part ends one of the whole's and begins another, or takes away an end that both have.
        HashSet<int> edges = [.. _edges];
        edges.SymmetricExceptWith(part._edges);
        return new CellSet(_word & ~part._word, [.. edges.Order()]);
    }

    /// <summary>The first cell from a number on; -1 if there is none.</summary>
    internal int Next(int from)
    {
        ulong left = from < WordSize ? _word & (ulong.MaxValue << from) : 0;
        if (left != 0) return BitOperations.TrailingZeroCount(left);
        if (_edges.Length == 0) return -1;
        int before = EdgesUpTo(from);
        if (IsInside(before)) return from;
        return before < _edges.Length ? _edges[before] : -1;
    }

    /// <summary>The cells in it, in their order.</summary>
    public IEnumerable<int> Cells()
    {
        for (int cell = Next(0); cell >= 0; cell = Next(cell + 1)) yield return cell;
    }

    private static bool RunsOverlap(int[] few, CellSet many)
    {
        for (int i = 0; i < few.Length; i += 2)
        {
            int before = many.EdgesUpTo(few[i]);
            if (IsInside(before) || (before < many._edges.Length && many._edges[before] < few[i + 1])) return true;
        }

        return false;
    }

    private static bool IsInside(int edgesBefore) => (edgesBefore & 1) != 0;

    private int EdgesUpTo(int cell)
    {
        int place = _edges.AsSpan().BinarySearch(cell);
        return place < 0 ? ~place : place + 1;
    }
}
