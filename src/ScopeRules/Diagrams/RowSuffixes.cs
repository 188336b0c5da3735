using System.Runtime.InteropServices;
using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>
/// What rows still ask from a level on. Rows that ask the same then, of clauses that do the same, are one; and of those that ask
/// more than another one some are needless.
/// </summary>
internal sealed class RowSuffixes
{
    private const int OfImpossible = int.MinValue;

    private readonly TableRows _rows;
    private readonly int[][] _levels; // by row: the levels that it tests, in order
    private readonly int[][] _suffixes; // by row and number of tests passed: what is still asked
    private readonly Dictionary<(int Level, int Cells, int Next), int> _ids = [];
    private readonly List<(int Level, CellSet Cells, int Next)> _contents = [(int.MaxValue, null!, -1)]; // the first: nothing is asked
    private readonly List<ulong> _levelSets = [0]; // by suffix
    private readonly Dictionary<(int, int), bool> _within = [];
    private readonly Dictionary<(int Kind, int Suffix), int> _first = [];
    private readonly int[] _kinds; // by clause: clauses of one kind do the same wherever they hold

    public RowSuffixes(TableRows rows, IReadOnlyList<Axis> order)
    {
        _rows = rows;
        int[] levelOf = new int[rows.Table.Axes.Count];
        for (int level = 0; level < order.Count; level++) levelOf[order[level].Index] = level;
        Dictionary<(int Axis, CellSet Cells), int> sets = new(new ByCells());
        _levels = new int[rows.FirstOfRiders][];
        _suffixes = new int[rows.FirstOfRiders][];
        for (int row = 0; row < rows.FirstOfRiders; row++)
        {
            RowTest[] tests = [.. rows.Rows[row].Tests.OrderBy(t => levelOf[t.Axis.Index])];
            _levels[row] = [.. tests.Select(t => levelOf[t.Axis.Index])];
            _suffixes[row] = new int[tests.Length + 1];
            for (int i = tests.Length - 1; i >= 0; i--)
            {
                ref int set = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, (tests[i].Axis.Index, tests[i].Cells), out bool isKnown);
                if (!isKnown) set = sets.Count;
                _suffixes[row][i] = Intern(_levels[row][i], set, tests[i].Cells, _suffixes[row][i + 1]);
            }
        }

        _kinds = [.. Enumerable.Range(0, rows.Table.ClauseTable.Count).Select(KindOf)];
    }

    /// <summary>The first level from a given one on that a row tests; the greatest number there is where it tests none.</summary>
    public int NextLevel(int row, int level) => _contents[SuffixAt(row, level)].Level;

    /// <summary>Whether nothing is asked from a level on.</summary>
    public bool IsMet(int row, int level) => SuffixAt(row, level) == 0;

    /// <summary>The same row for all that ask the same from a level on and do the same then.</summary>
    public int Representative(int row, int level)
    {
        ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, (KindOfRow(row), SuffixAt(row, level)), out bool isKnown);
        if (!isKnown) first = row;
        return first;
    }

    /// <summary>What a row asks from a level on.</summary>
    public Asked AskedBy(int row, int level)
    {
        int suffix = SuffixAt(row, level);
        return new Asked(suffix, KindOfRow(row), _levelSets[suffix]);
    }

    /// <summary>Whether a row is needless beside another one: where it is met, so is that one, which does as much.</summary>
    public bool IsNeedless(in Asked row, in Asked beside)
    {
        if ((beside.Levels & ~row.Levels) != 0) return false; // mostly
        bool doesAsMuch = row.Kind == beside.Kind || (row.Kind is < 0 and > OfImpossible && beside.Kind is < 0 and > OfImpossible && beside.Kind < row.Kind);
        return doesAsMuch && IsWithin(row.Suffix, beside.Suffix);
    }

    private int KindOfRow(int row) => row < _rows.FirstOfClauses ? OfImpossible : _kinds[_rows.Owners[row]];

    // Below zero: it has to do with no other clause; then all of one verdict are alike, and those that come first in precedence are least.
    private int KindOf(int clause) =>
        _rows.IsAlone[clause] ? _rows.PlaceInPrecedence[clause] - _rows.Table.Model.Precedence.Count : clause;

    private int SuffixAt(int row, int level)
    {
        int[] levels = _levels[row];
        int passed = 0;
        while (passed < levels.Length && levels[passed] < level) passed++;
        return _suffixes[row][passed];
    }

    private int Intern(int level, int set, CellSet cells, int rest)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, (level, set, rest), out bool isKnown);
        if (isKnown) return id;
        id = _contents.Count;
        _contents.Add((level, cells, rest));
        _levelSets.Add(_levelSets[rest] | (1UL << (level & 63))); // folded where there are more levels
        return id;
    }

    private bool IsWithin(int suffix, int other)
    {
        if (suffix == other || other == 0) return true;
        ref bool within = ref CollectionsMarshal.GetValueRefOrAddDefault(_within, (suffix, other), out bool isKnown);
        if (isKnown) return within;
        int here = suffix, there = other;
        within = true;
        while (there > 0 && within)
        {
            while (_contents[here].Level < _contents[there].Level) here = _contents[here].Next;
            within = _contents[here].Level == _contents[there].Level && _contents[here].Cells.IsWithin(_contents[there].Cells);
            there = _contents[there].Next;
        }

        return within;
    }

    /// <summary>What a row asks from a level on.</summary>
    /// <param name="Suffix">Its tests.</param>
    /// <param name="Kind">What it does where they are met.</param>
    /// <param name="Levels">The levels that they test, as bits, folded.</param>
    public readonly record struct Asked(int Suffix, int Kind, ulong Levels);

    private sealed class ByCells : IEqualityComparer<(int Axis, CellSet Cells)>
    {
        public bool Equals((int Axis, CellSet Cells) x, (int Axis, CellSet Cells) y) =>
            x.Axis == y.Axis && x.Cells.Count == y.Cells.Count && x.Cells.IsWithin(y.Cells);

        public int GetHashCode((int Axis, CellSet Cells) key) => HashCode.Combine(key.Axis, key.Cells.Count, key.Cells.Next(0));
    }
}
