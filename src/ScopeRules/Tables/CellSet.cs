using System.Numerics;

namespace ScopeRules.Tables;

/// <summary>A set of an axis' cells; never changes.</summary>
internal sealed class CellSet
{
    private readonly ulong[] _words;

    private CellSet(ulong[] words)
    {
        _words = words;
        Count = words.Sum(w => BitOperations.PopCount(w));
    }

    public int Count { get; }

    public static CellSet Of(int capacity, IEnumerable<int> cells)
    {
        ulong[] words = new ulong[(capacity + 63) / 64];
        foreach (int cell in cells) words[cell >> 6] |= 1UL << (cell & 63);
        return new CellSet(words);
    }

    public bool Contains(int cell) => (_words[cell >> 6] >> (cell & 63) & 1) != 0;

    public bool Overlaps(CellSet other)
    {
        for (int i = 0; i < _words.Length; i++)
            if ((_words[i] & other._words[i]) != 0) return true;
        return false;
    }

    /// <summary>The cells in both.</summary>
    public CellSet And(CellSet other) => new([.. _words.Select((w, i) => w & other._words[i])]);

    public bool IsWithin(CellSet other)
    {
        for (int i = 0; i < _words.Length; i++)
            if ((_words[i] & ~other._words[i]) != 0) return false;
        return true;
    }

    /// <summary>The first cell from a number on; -1 if there is none.</summary>
    public int Next(int from)
    {
        for (int word = from >> 6; word < _words.Length; word++)
        {
            ulong left = _words[word] & (word == from >> 6 ? ~0UL << (from & 63) : ~0UL);
            if (left != 0) return (word << 6) + BitOperations.TrailingZeroCount(left);
        }

        return -1;
    }

    public IEnumerable<int> Cells()
    {
        for (int cell = Next(0); cell >= 0; cell = Next(cell + 1)) yield return cell;
    }
}
