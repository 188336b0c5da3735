using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Laws.Oracle;

/// <summary>An axis with the values that stand for its cells.</summary>
internal sealed class TestedAxis
{
    private readonly IReadOnlyList<ValueTest> _tests;
    private readonly List<long?> _values = [];

    public TestedAxis(Axis axis, IReadOnlyList<ValueTest> tests)
    {
        Column = axis.Column;
        Point = axis.OpenPoint;
        Name = axis.Name;
        _tests = tests;
        foreach (int cell in axis.Declared.Cells()) _values.Add(axis.Sample(cell));
        if (Point is null) _values.Add(null);
    }

    public string Name { get; }

    public Column? Column { get; }

    public OpenPoint? Point { get; }

    /// <summary>The none cell, which is the last one, included.</summary>
    public int Cells => _values.Count;

    public int[] Declared => [.. Enumerable.Range(0, Point is null ? Cells - 1 : Cells)];

    public int None => Cells - 1;

    public long? Value(int cell) => _values[cell];

    /// <summary>The cell of a value: the one whose sample meets the same tests.</summary>
    public int CellOf(long value)
    {
        int[] cells = [.. Declared.Where(c => _tests.All(t => t.Holds(_values[c]!.Value) == t.Holds(value)))];
        return cells.Length == 1 ? cells[0] : throw new AssertionException($"{cells.Length} cells of {Name} are like {value}; there should be one");
    }
}
