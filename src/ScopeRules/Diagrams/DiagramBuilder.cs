using System.Runtime.InteropServices;
using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>
/// Builds a diagram from the rows of a table, level by level and without recursion: first downwards, from everything open to
/// what is left of the rows for each cell of the next axis that matters, equal residues once; then upwards, each node once for its
/// axis and children, none where all children are one.
/// </summary>
internal sealed class DiagramBuilder
{
    private readonly TableRows _rows;
    private readonly IReadOnlyList<Axis> _order;
    private readonly RowSuffixes _suffixes;
    private readonly Residues _residues;
    private readonly List<Draft>[] _drafts; // by level
    private readonly Dictionary<Residue, int>[] _places; // by level: the place among its drafts
    private List<int>[] _alive = []; // by cell, while a draft is worked on

    private DiagramBuilder(TableRows rows, IReadOnlyList<Axis> order)
    {
        _rows = rows;
        _order = order;
        _suffixes = new RowSuffixes(rows, order);
        _residues = new Residues(rows, _suffixes);
        _drafts = [.. order.Select(_ => new List<Draft>())];
        _places = [.. order.Select(_ => new Dictionary<Residue, int>())];
    }

    /// <summary>Builds the diagram.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="order">All axes of the table, the first to be tested first; open points last.</param>
    /// <param name="budget">What it may cost.</param>
    /// <returns>Null where it would cost more.</returns>
    public static Diagram? Build(TableRows rows, IReadOnlyList<Axis> order, DiagramBudget budget) => Build(rows, order, budget, out _);

    /// <inheritdoc cref="Build(TableRows, IReadOnlyList{Axis}, DiagramBudget)"/>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="order">All axes of the table, the first to be tested first; open points last.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="steps">What it did cost.</param>
    public static Diagram? Build(TableRows rows, IReadOnlyList<Axis> order, DiagramBudget budget, out long steps)
    {
        DiagramBuilder builder = new(rows, order);
        Diagram? built = builder.Build(budget);
        steps = builder._residues.Steps;
        return built;
    }

    private Diagram? Build(DiagramBudget budget)
    {
        Residue all = _residues.Everything;
        Target root = Draw(all.Certain, all.Rows, level: 0);
        int children = 0;
        for (int level = 0; level < _order.Count; level++)
        {
            for (int place = 0; place < _drafts[level].Count; place++)
            {
                Draft draft = _drafts[level][place];
                children += CellsOf(_order[level]);
                if (children > budget.Children || !TryExpand(level, draft, budget)) return null;
            }
        }

        return Reduce(root);
    }

    // Where the rest of the rows leads.
    private Target Draw(int certain, ReadOnlySpan<int> alive, int level)
    {
        Residue residue = _residues.Of(certain, alive, level);
        int next = _order.Count;
        foreach (int row in residue.Rows)
            if (row < _rows.FirstOfRiders) next = Math.Min(next, _suffixes.NextLevel(row, level));
        if (next == _order.Count) return new Target(next, _residues.LeafOf(residue));
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places[next], residue, out bool exists);
        if (!exists)
        {
            place = _drafts[next].Count;
            _drafts[next].Add(new Draft(residue));
        }

        return new Target(next, place);
    }

    private static int CellsOf(Axis axis) => axis.OpenPoint is null ? axis.NoneCell + 1 : axis.NoneCell;

    // False: past the budget.
    private bool TryExpand(int level, Draft draft, DiagramBudget budget)
    {
        Axis axis = _order[level];
        int cells = CellsOf(axis);
        _residues.Charge((long)cells * draft.Residue.Rows.Length);
        if (_residues.Steps > budget.Steps) return false;
        FindAlive(draft, axis, cells);
        draft.Children = new Target[cells];
        for (int cell = 0; cell < cells; cell++)
        {
            ReadOnlySpan<int> alive = CollectionsMarshal.AsSpan(_alive[cell]);
            bool isSame = cell > 0 && alive.SequenceEqual(CollectionsMarshal.AsSpan(_alive[cell - 1]));
            draft.Children[cell] = isSame ? draft.Children[cell - 1] : Draw(draft.Residue.Certain, alive, level + 1);
            if (_residues.Steps > budget.Steps) return false;
        }

        return true;
    }

    private void FindAlive(Draft draft, Axis axis, int cells)
    {
        if (_alive.Length < cells) _alive = [.. Enumerable.Range(0, cells).Select(_ => new List<int>())];
        Span<List<int>> alive = _alive.AsSpan(0, cells);
        foreach (List<int> list in alive) list.Clear();
        foreach (int row in draft.Residue.Rows)
        {
            if (row >= _rows.FirstOfRiders || _rows.Rows[row].On(axis) is not { } test)
            {
                foreach (List<int> list in alive) list.Add(row);
                continue;
            }

            for (int cell = test.Cells.Next(0); cell >= 0 && cell < cells; cell = test.Cells.Next(cell + 1)) alive[cell].Add(row);
        }
    }

    private Diagram Reduce(Target root)
    {
        DiagramNodes nodes = new(Leaf.Count);
        int[][] ids = [.. _drafts.Select(d => new int[d.Count])];
        int NodeOf(Target to) => to.Level == _order.Count ? to.Place : ids[to.Level][to.Place];
        for (int level = _order.Count - 1; level >= 0; level--)
        {
            for (int place = 0; place < _drafts[level].Count; place++)
                ids[level][place] = nodes.Intern(_order[level].Index, [.. _drafts[level][place].Children.Select(NodeOf)]);
        }

        return new Diagram(_rows.Table, nodes, NodeOf(root));
    }

    /// <summary>A draft, or behind the last level a leaf.</summary>
    private readonly record struct Target(int Level, int Place);

    private sealed class Draft(Residue residue)
    {
        public Residue Residue => residue;

        public Target[] Children { get; set; } = [];
    }
}
