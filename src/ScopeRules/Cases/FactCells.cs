using System.Runtime.CompilerServices;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Cases;

/// <summary>The cells in which a case lies under one table, kept as facts are given.</summary>
internal sealed class FactCells
{
    /// <summary>Stands for an axis on which no one declared cell is left.</summary>
    public const int Open = -1;

    private readonly int[] _cells;
    private readonly FactAxis[] _axisOf; // by the fact's place
    private readonly int _facts; // axes that are no open points
    private int _open;

    public FactCells(DecisionTable table)
    {
        Table = table;
        _cells = new int[table.Axes.Count];
        _axisOf = table.AxisOfFacts;
        _facts = table.Axes.Count(a => a.OpenPoint is null);
        Clear();
    }

    private FactCells(FactCells original)
    {
        Table = original.Table;
        _cells = [.. original._cells];
        _axisOf = original._axisOf;
        _facts = original._facts;
        _open = original._open;
    }

    /// <summary>The cells in which all lies that a case gives.</summary>
    public static FactCells Of(DecisionTable table, CaseState state)
    {
        FactCells cells = new(table);
        foreach ((Fact fact, Knowledge knowledge) in state.Known) cells.Take(fact, knowledge);
        return cells;
    }

    public DecisionTable Table { get; }

    /// <summary>Whether one declared cell is left on every axis that is no open point.</summary>
    public bool AreKnown => _open == 0;

    /// <summary>By axis: the one cell that is left, or <see cref="Open"/>.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    public FactCells Copy() => new(this);

    public void Clear()
    {
        _cells.AsSpan().Fill(Open);
        _open = _facts;
    }

    /// <summary>Takes one value of a fact that has one at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // once for each fact of each case
    public void Take(int fact, long value)
    {
        ref readonly FactAxis axis = ref _axisOf[fact];
        if (axis.Index < 0) return;
        ref int place = ref _cells[axis.Index];
        if (place == Open) _open--;
        place = axis.CellOf(value);
    }

    /// <summary>Takes whatever is known of a fact.</summary>
    public void Take(Fact fact, Knowledge knowledge)
    {
        foreach (Axis axis in Table.AxesOf(fact))
        {
            CellSet left = axis.Leaving(knowledge.On(axis.Column!));
            int first = left.Next(0);
            Put(axis.Index, left.Count == 1 && first != axis.NoneCell ? first : Open);
        }
    }

    private void Put(int axis, int cell)
    {
        ref int place = ref _cells[axis];
        if (place == Open) _open--;
        if (cell == Open) _open++;
        place = cell;
    }
}
