using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Cases;

/// <summary>The cells in which a case lies under one table, kept as facts are given.</summary>
internal sealed class FactCells
{
    /// <summary>Stands for an axis on which no one declared cell is left.</summary>
    public const int Open = -1;

    private readonly int[] _cells;
    private readonly int _facts; // axes that are no open points
    private int _open;

    public FactCells(DecisionTable table)
    {
        Table = table;
        _cells = new int[table.Axes.Count];
        _facts = table.Axes.Count(a => a.Point is null);
        Clear();
    }

    public DecisionTable Table { get; }

    /// <summary>Whether one declared cell is left on every axis that is no open point.</summary>
    public bool AreKnown => _open == 0;

    /// <summary>By axis: the one cell that is left, or <see cref="Open"/>.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    public void Clear()
    {
        _cells.AsSpan().Fill(Open);
        _open = _facts;
    }

    public void Take(Fact fact, in Given given)
    {
        ArraySegment<Axis> axes = Table.AxesOf(fact);
        if (given.IsValue && axes.Count == 1) Put(axes[0].Index, axes[0].CellOf(given.Value));
        else if (axes.Count > 0) TakeLeft(axes, given.Of(fact));
    }

    private void TakeLeft(ArraySegment<Axis> axes, Knowledge knowledge)
    {
        foreach (Axis axis in axes)
        {
            CellSet left = axis.Leaving(knowledge.On(axis.Column!));
            int first = left.Next(0);
            Put(axis.Index, left.Count == 1 && first != axis.NoneCell ? first : Open);
        }
    }

    private void Put(int axis, int cell)
    {
        if (_cells[axis] == Open) _open--;
        if (cell == Open) _open++;
        _cells[axis] = cell;
    }
}
