using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>
/// A column of the table, or an open point, cut into the cells that the policy's tests can tell apart. Behind the declared
/// cells stands the none cell, in which every test is false: an unrecognised value may be no declared value at all.
/// </summary>
internal sealed class Axis
{
    private readonly Dictionary<string, int> _cellOfSignature = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ValueTest> _tests;
    private readonly List<long> _samples = [];
    private readonly (long Value, int Cell)[] _representatives;
    private readonly CellSet[] _singles;

    public Axis(int index, Column column, IReadOnlyList<ValueTest> tests)
    {
        Index = index;
        Name = column.Name;
        Column = column;
        _tests = tests;
        List<long> representatives = [.. column.Fact.AnswerType.Representatives(column, tests)];
        foreach (long value in representatives)
            if (_cellOfSignature.TryAdd(Signature(value), _samples.Count)) _samples.Add(value);
        _representatives = [.. representatives.Order().Select(value => (value, CellOf(value)))];
        _singles = Singles();
        Declared = Of(Enumerable.Range(0, _samples.Count));
    }

    public Axis(int index, OpenPoint point)
    {
        Index = index;
        Name = point.Name;
        Point = point;
        _tests = [new IsOneOf([1])];
        _samples.AddRange([1, 0]);
        for (int i = 0; i < _samples.Count; i++) _cellOfSignature.Add(Signature(_samples[i]), i);
        _representatives = [(0, 1), (1, 0)];
        _singles = Singles();
        Declared = Of([0, 1]);
    }

    public int Index { get; }

    public string Name { get; }

    /// <summary>Null for an open point.</summary>
    public Column? Column { get; }

    public OpenPoint? Point { get; }

    /// <summary>All cells but the none cell.</summary>
    public CellSet Declared { get; }

    public int NoneCell => _samples.Count;

    /// <summary>A value in a cell; null for the none cell.</summary>
    public long? Sample(int cell) => cell < _samples.Count ? _samples[cell] : null;

    public int CellOf(long value) => _cellOfSignature[Signature(value)];

    public CellSet Single(int cell) => _singles[cell];

    public CellSet Of(IEnumerable<int> cells) => CellSet.Of(_samples.Count + 1, cells);

    /// <summary>All other cells, the none cell included.</summary>
    public CellSet But(CellSet cells) => Of(Enumerable.Range(0, _samples.Count + 1).Where(c => !cells.Contains(c)));

    /// <summary>The cells whose values meet a test.</summary>
    public CellSet Meeting(ValueTest test) => Of(Enumerable.Range(0, _samples.Count).Where(c => test.Holds(_samples[c])));

    /// <summary>The cells that what a case knows leaves open.</summary>
    public CellSet Leaving(Left left)
    {
        IEnumerable<int> cells = left.Values?.SelectMany(CellsOf) ?? Declared.Cells();
        return Of(left.NoneToo ? cells.Append(NoneCell) : cells);
    }

    // Between two representatives of an ordered kind nothing changes; of other kinds every range is one value.
    private IEnumerable<int> CellsOf(ValueRange range) => range.IsOne
        ? [CellOf(range.Low)]
        : _representatives.Where(r => range.Low < r.Value && r.Value <= range.High).Select(r => r.Cell).Prepend(CellOf(range.Low));

    private string Signature(long value) =>
        string.Create(_tests.Count, (_tests, value), static (bits, state) =>
        {
            for (int i = 0; i < bits.Length; i++) bits[i] = state._tests[i].Holds(state.value) ? '1' : '0';
        });

    private CellSet[] Singles() => [.. Enumerable.Range(0, _samples.Count + 1).Select(c => Of([c]))];
}
