using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>How the values of an axis fall into cells: two that meet the same tests lie in the same one.</summary>
internal abstract class Cutting
{
    private readonly List<long> _samples = [];
    private readonly Dictionary<UInt128, int> _cells = [];

    /// <summary>By cell, the first of its values that was looked at.</summary>
    public IReadOnlyList<long> Samples => _samples;

    /// <summary>Cuts the values.</summary>
    /// <param name="representatives">Values such that every other one is like one of them. Cells are numbered in their order.</param>
    /// <param name="tests">The tests, each once.</param>
    public static Cutting Of(long[] representatives, IReadOnlyList<ValueTest> tests) =>
        tests.All(t => t.Cuts is not null) ? new CuttingByOrder(representatives, tests) : new CuttingOneByOne(representatives, tests);

    public abstract int CellOf(long value);

    /// <summary>The cells of the values in a range.</summary>
    public abstract IEnumerable<int> CellsOf(ValueRange range);

    /// <summary>The cells whose values meet one of the tests.</summary>
    public virtual CellSet Meeting(ValueTest test) => CellSet.Of(Enumerable.Range(0, _samples.Count).Where(c => test.Holds(_samples[c])));

    protected int CellOf(UInt128 signature) => _cells[signature];

    protected void Add(long value, UInt128 signature)
    {
        if (_cells.TryAdd(signature, _samples.Count)) _samples.Add(value);
    }
}

/// <summary>Where a test can only be put to one value after the other.</summary>
internal sealed class CuttingOneByOne : Cutting
{
    private readonly TestSignatures _signatures;

    public CuttingOneByOne(long[] representatives, IReadOnlyList<ValueTest> tests)
    {
        _signatures = new TestSignatures(tests);
        foreach (long value in representatives) Add(value, _signatures.Of(value));
    }

    public override int CellOf(long value) => CellOf(_signatures.Of(value));

    // Values that are not tested by their order come one by one.
    public override IEnumerable<int> CellsOf(ValueRange range) => [CellOf(range.Low)];
}

/// <summary>Where every test asks whether a value lies in one of some ranges.</summary>
internal sealed class CuttingByOrder : Cutting
{
    private readonly Stretches _stretches;

    // By stretch.
    private readonly int[] _cells;

    // How many cells there are in the stretches before each; null where cells are not numbered in the order of values.
    private readonly int[]? _cellsBefore;

    public CuttingByOrder(long[] representatives, IReadOnlyList<ValueTest> tests)
    {
        _stretches = new Stretches(representatives);
        UInt128[] signatures = new TestSignatures(tests).OfAll(_stretches);
        foreach (long value in representatives) Add(value, signatures[_stretches.PlaceOf(value)]);
        _cells = [.. signatures.Take(_stretches.Count).Select(CellOf)];
        if (representatives.Order().SequenceEqual(representatives)) _cellsBefore = CellsBefore();
    }

    public override int CellOf(long value) => _cells[_stretches.PlaceOf(value)];

    public override IEnumerable<int> CellsOf(ValueRange range)
    {
        int last = _stretches.PlaceOf(range.High);
        for (int place = _stretches.PlaceOf(range.Low); place <= last; place++) yield return _cells[place];
    }

    // A cell of the test has its first stretch in one of the test's ranges, and those that are new in a range have numbers in a row.
    public override CellSet Meeting(ValueTest test)
    {
        if (_cellsBefore is null) return base.Meeting(test);
        if (test is IsNot not) return CellSet.Of([(0, Samples.Count)]).Except(Meeting(not.Inner));
        List<(int First, int Behind)> runs = [];
        foreach (ValueRange range in test.Cuts!)
        {
            (int first, int behind) = _stretches.StartingIn(range);
            runs.Add((_cellsBefore[first], _cellsBefore[behind]));
        }

        return CellSet.Of(runs);
    }

    private int[] CellsBefore()
    {
        int[] before = new int[_cells.Length + 1];
        for (int i = 0; i < _cells.Length; i++) before[i + 1] = Math.Max(before[i], _cells[i] + 1);
        return before;
    }
}
