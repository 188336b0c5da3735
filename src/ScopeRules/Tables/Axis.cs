using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>
/// A column of the table, or an open point, cut into the cells that the policy's tests can tell apart. Behind the declared
/// cells stands the none cell, in which every test is false: an unrecognised value may be no declared value at all.
/// </summary>
internal sealed class Axis
{
    private readonly Cutting _cutting;
    private readonly CellSet[] _singles;
    private readonly CellSet _all;

    /// <summary>A column.</summary>
    /// <param name="index">Its place among the axes.</param>
    /// <param name="column">The column.</param>
    /// <param name="tests">The tests on it, each once.</param>
    public Axis(int index, Column column, ValueTest[] tests)
        : this(index, column.Name, Cutting.Of([.. column.Fact.AnswerType.Representatives(column, tests)], tests)) => Column = column;

    public Axis(int index, OpenPoint point)
        : this(index, point.Name, Cutting.Of([1, 0], [new IsOneOf([1])])) => Point = point;

    private Axis(int index, string name, Cutting cutting)
    {
        Index = index;
        Name = name;
        _cutting = cutting;
        _singles = [.. Enumerable.Range(0, NoneCell + 1).Select(CellSet.Of)];
        Declared = CellSet.Of([(0, NoneCell)]);
        _all = CellSet.Of([(0, NoneCell + 1)]);
    }

    public int Index { get; }

    public string Name { get; }

    /// <summary>Null for an open point.</summary>
    public Column? Column { get; }

    public OpenPoint? Point { get; }

    /// <summary>All cells but the none cell.</summary>
    public CellSet Declared { get; }

    public int NoneCell => _cutting.Samples.Count;

    /// <summary>A value in a cell; null for the none cell.</summary>
    public long? Sample(int cell) => cell < NoneCell ? _cutting.Samples[cell] : null;

    public int CellOf(long value) => _cutting.CellOf(value);

    public CellSet Single(int cell) => _singles[cell];

    /// <summary>All other cells, the none cell included.</summary>
    public CellSet But(CellSet cells) => _all.Except(cells);

    /// <summary>The cells whose values meet one of the tests by which the axis is cut.</summary>
    public CellSet Meeting(ValueTest test) => _cutting.Meeting(test);

    /// <summary>The cells that what a case knows leaves open.</summary>
    public CellSet Leaving(Left left)
    {
        if (left.Values is null) return left.NoneToo ? _all : Declared;
        if (left is { Values: [{ IsOne: true, Low: var only }], NoneToo: false }) return Single(CellOf(only));
        IEnumerable<int> cells = left.Values.SelectMany(_cutting.CellsOf);
        return CellSet.Of(left.NoneToo ? cells.Append(NoneCell) : cells);
    }
}
