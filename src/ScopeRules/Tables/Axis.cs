using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>
/// A column of the table, or an open point, cut into the cells that the policy's tests can tell apart. Behind the declared
/// cells stands the none cell, in which every test is false: an unrecognised value may be no declared value at all.
/// </summary>
public sealed class Axis
{
    private readonly Cutting _cutting;
    private readonly CellSet[] _singles;
    private readonly CellSet _all;

    /// <summary>A column.</summary>
    /// <param name="index">Its place among the axes.</param>
    /// <param name="column">The column.</param>
    /// <param name="tests">The tests on it, each once.</param>
    internal Axis(int index, Column column, ValueTest[] tests)
        : this(index, column.Name, Cutting.Of([.. column.Fact.AnswerType.Representatives(column, tests)], tests)) => Column = column;

    internal Axis(int index, OpenPoint point)
        : this(index, point.Name, Cutting.Of([1, 0], [new IsOneOf([1])])) => OpenPoint = point;

    private Axis(int index, string name, Cutting cutting)
    {
        Index = index;
        Name = name;
        _cutting = cutting;
        _singles = [.. Enumerable.Range(0, NoneCell + 1).Select(CellSet.Of)];
        Declared = CellSet.Of([(0, NoneCell)]);
        _all = CellSet.Of([(0, NoneCell + 1)]);
    }

    /// <summary>Its place among the axes of the table.</summary>
    public int Index { get; }

    /// <summary>The name of the fact or open point; of a fact that can have several values, <c>fact: value</c>.</summary>
    public string Name { get; }

    /// <summary>The fact; null for an open point.</summary>
    public Fact? Fact => Column?.Fact;

    /// <summary>The open point; null for a fact. Cell 0 reads it as yes, cell 1 as no.</summary>
    public OpenPoint? OpenPoint { get; }

    /// <summary>How many cells it has. They are numbered from 0, and every declared value lies in one of them.</summary>
    public int CellCount => NoneCell;

    /// <summary>Null for an open point.</summary>
    internal Column? Column { get; }

    /// <summary>All cells but the none cell.</summary>
    internal CellSet Declared { get; }

    internal int NoneCell => _cutting.Samples.Count;

    /// <summary>A value in a cell; null for the none cell.</summary>
    internal long? Sample(int cell) => cell < NoneCell ? _cutting.Samples[cell] : null;

    internal int CellOf(long value) => _cutting.CellOf(value);

    /// <summary>A value in a cell, as a facts file gives it; of an open point, or of a fact that can have several values, yes or no.</summary>
    /// <param name="cell">The cell, from 0 to less than <see cref="CellCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public string SampleOf(int cell)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cell);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, CellCount);
        long value = _cutting.Samples[cell];
        return Column is { Member: null } ? Column.Fact.AnswerType.Write(value) : value == 1 ? "yes" : "no";
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal CellSet Single(int cell) => _singles[cell];

    /// <summary>All other cells, the none cell included.</summary>
    internal CellSet But(CellSet cells) => _all.Except(cells);

    /// <summary>The cells whose values meet one of the tests by which the axis is cut.</summary>
    internal CellSet Meeting(ValueTest test) => _cutting.Meeting(test);

    /// <summary>The cells that what a case knows leaves open.</summary>
    internal CellSet Leaving(Left left)
    {
        if (left.Values is null) return left.NoneToo ? _all : Declared;
        if (left is { Values: [{ IsOne: true, Low: var only }], NoneToo: false }) return Single(CellOf(only));
        IEnumerable<int> cells = left.Values.SelectMany(_cutting.CellsOf);
        return CellSet.Of(left.NoneToo ? cells.Append(NoneCell) : cells);
    }
}
