using System.Runtime.InteropServices;
using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>
/// Reduces the rows that are still alive, three-valued, to those on which the verdict can still turn: partial cases that differ in
/// nothing that matters come to the same residue.
/// </summary>
internal sealed class Residues
{
    private const int Impossible = -1;

    /// <summary>More rows than this at once are not compared with each other: that takes the square of their number.</summary>
    private const int MostCompared = 128;

    private readonly TableRows _rows;
    private readonly DecisionTable _table;
    private readonly RowSuffixes _suffixes;
    private readonly int[] _leaves; // by place in precedence, `otherwise` behind them

    // By clause, valid for those in _present.
    private readonly Truth[] _met;
    private readonly Truth[] _holds;
    private readonly Truth[] _inForce;
    private readonly Truth[] _kept; // from holding: the truth that some clause holds whose default it is
    private readonly bool[] _matters;
    private readonly List<int> _present = [];
    private readonly List<int> _mattering = [];
    private readonly List<int> _asking = [];
    private readonly List<int> _distinct = [];
    private readonly List<RowSuffixes.Asked> _asked = []; // what each of _distinct asks
    private readonly List<int> _left = [];

    /// <param name="rows">The rows of the table.</param>
    /// <param name="suffixes">What they ask from each level on.</param>
    public Residues(TableRows rows, RowSuffixes suffixes)
    {
        _rows = rows;
        _table = rows.Table;
        _suffixes = suffixes;
        _leaves = [.. _table.Model.Precedence.Append(_table.Model.Otherwise.Verdict).Select(Leaf.Of)];
        int count = _table.ClauseTable.Count;
        (_met, _holds, _inForce, _kept, _matters) = (new Truth[count], new Truth[count], new Truth[count], new Truth[count], new bool[count]);
    }

    /// <summary>How many rows were looked at, and compared with others, so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Counts steps that were taken for it elsewhere.</summary>
    public void Charge(long steps) => Steps += steps;

    /// <summary>Nothing is known yet: everything may come from it.</summary>
    public Residue Everything => new(_leaves.Length - 1, [.. Enumerable.Range(0, _rows.FirstOfRiders)]);

    /// <summary>The leaf to which a residue comes of which no row is left.</summary>
    public int LeafOf(Residue residue) => residue.Certain == Impossible ? Leaf.Impossible : _leaves[residue.Certain];

    /// <summary>What is left of rows at a level, all before it being known.</summary>
    /// <param name="certain">The place in precedence that was certain before.</param>
    /// <param name="alive">The rows that can still be met, in order.</param>
    /// <param name="level">The first level that is not known.</param>
    public Residue Of(int certain, ReadOnlySpan<int> alive, int level)
    {
        Steps += alive.Length;
        int impossible = 0;
        while (impossible < alive.Length && alive[impossible] < _rows.FirstOfClauses)
            if (_suffixes.IsMet(alive[impossible++], level)) return new Residue(Impossible, []);
        ReadOnlySpan<int> ofClauses = alive[impossible..];
        FindMet(ofClauses, level);
        FindHolding();
        FindInForce();
        certain = FindMattering(certain);
        Residue residue = new(certain, Kept(alive[..impossible], ofClauses, level));
        foreach (int clause in _present)
            foreach (int byDefault in _rows.Defaults[clause]) _kept[byDefault] = Truth.False;
        foreach (int clause in _mattering) _matters[clause] = false;
        return residue;
    }

    private int ClauseOf(int row) => row < _rows.Rows.Count ? _rows.Owners[row] : row - _rows.Rows.Count;

    private bool IsCertain(int row, int level) => row >= _rows.Rows.Count || _suffixes.IsMet(row, level);

    private void FindMet(ReadOnlySpan<int> rows, int level)
    {
        _present.Clear();
        foreach (int row in rows)
        {
            int clause = ClauseOf(row);
            if (_present.Count == 0 || _present[^1] != clause)
            {
                _present.Add(clause);
                _met[clause] = Truth.Unknown;
            }

            if (IsCertain(row, level)) _met[clause] = Truth.True;
        }

        if (rows.Length > 0 && rows[^1] >= _rows.Rows.Count) _present.Sort();
    }

    private void FindHolding()
    {
        foreach (int clause in _present)
        {
            _holds[clause] = Lesser(_met[clause], _kept[clause].Negate());
            foreach (int byDefault in _rows.Defaults[clause])
                if (_holds[clause] > _kept[byDefault]) _kept[byDefault] = _holds[clause];
        }
    }

    private void FindInForce()
    {
        foreach (int clause in _present) _inForce[clause] = _holds[clause];
        List<int> order = _present.Exists(c => _table.ClauseTable[c].OverriderPlaces.Length > 0) ? [.. _present.OrderBy(c => _rows.Rank[c])] : _present;
        foreach (int clause in order)
            foreach (int overrider in _table.ClauseTable[clause].OverriderPlaces)
                if (_present.BinarySearch(overrider) >= 0) _inForce[clause] = Lesser(_inForce[clause], _inForce[overrider].Negate());
    }

    // Clauses with a verdict that comes before the first one that is certain; and what they hang on.
    private int FindMattering(int certain)
    {
        foreach (int clause in _present)
            if (_inForce[clause] == Truth.True) certain = Math.Min(certain, _rows.PlaceInPrecedence[clause]);
        _mattering.Clear();
        bool isOpen = false;
        foreach (int clause in _present)
        {
            if (_inForce[clause] != Truth.Unknown || _rows.PlaceInPrecedence[clause] >= certain) continue;
            isOpen |= _leaves[_rows.PlaceInPrecedence[clause]] != _leaves[certain];
            Mark(clause);
        }

        if (!isOpen)
        {
            foreach (int clause in _mattering) _matters[clause] = false;
            _mattering.Clear();
        }

        for (int next = 0; next < _mattering.Count; next++)
        {
            int clause = _mattering[next];
            foreach (int overrider in _table.ClauseTable[clause].OverriderPlaces)
                if (_present.BinarySearch(overrider) >= 0 && _inForce[overrider] != Truth.False) Mark(overrider);
            if (_table.ClauseTable[clause].Clause.DefaultOf is null || _kept[clause] != Truth.Unknown) continue;
            foreach (int other in _present)
                if (_holds[other] == Truth.Unknown && Array.IndexOf(_rows.Defaults[other], clause) >= 0) Mark(other);
        }

        return certain;
    }

    private void Mark(int clause)
    {
        if (_matters[clause]) return;
        _matters[clause] = true;
        _mattering.Add(clause);
    }

    private int[] Kept(ReadOnlySpan<int> impossible, ReadOnlySpan<int> ofClauses, int level)
    {
        _asking.Clear();
        foreach (int row in impossible) _asking.Add(_suffixes.Representative(row, level));
        foreach (int row in ofClauses)
            if (_matters[ClauseOf(row)] && _met[ClauseOf(row)] != Truth.True) _asking.Add(_suffixes.Representative(row, level));
        _asking.Sort();
        _distinct.Clear();
        _asked.Clear();
        for (int i = 0; i < _asking.Count; i++)
        {
            if (i > 0 && _asking[i] == _asking[i - 1]) continue;
            _distinct.Add(_asking[i]);
            _asked.Add(_suffixes.AskedBy(_asking[i], level));
        }

        _left.Clear();
        for (int i = 0; i < _distinct.Count; i++)
            if (_distinct.Count > MostCompared || !IsNeedless(i)) _left.Add(_distinct[i]);
        foreach (int clause in _present)
            if (_matters[clause] && _met[clause] == Truth.True) _left.Add(_rows.Rows.Count + clause);
        return [.. _left];
    }

    private bool IsNeedless(int place)
    {
        Steps += _asked.Count;
        ReadOnlySpan<RowSuffixes.Asked> asked = CollectionsMarshal.AsSpan(_asked);
        for (int other = 0; other < asked.Length; other++)
            if (other != place && _suffixes.IsNeedless(asked[place], asked[other])) return true;
        return false;
    }

    private static Truth Lesser(Truth one, Truth other) => one < other ? one : other;
}
