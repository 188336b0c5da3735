using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Where tests can only be put to each value: a tree in which each answer leads to the next test.</summary>
internal sealed class CuttingOneByOne : Cutting
{
    private const int Nowhere = -1;

    private readonly ValueTest[] _tests;
    private readonly List<long> _samples = [];

    // By node, two places in a row: where «no» and where «yes» leads. That is a node, and behind the last test a cell.
    private readonly List<int> _next = [Nowhere, Nowhere];

    public CuttingOneByOne(long[] representatives, ValueTest[] tests)
    {
        _tests = tests;
        foreach (long value in representatives) Add(value);
    }

    public override IReadOnlyList<long> Samples => _samples;

    public override int CellOf(long value)
    {
        int node = 0;
        foreach (ValueTest test in _tests) node = _next[PlaceOf(node, test, value)];
        return node;
    }

    // Values that are not tested by their order come one by one.
    public override IEnumerable<int> CellsOf(ValueRange range) => [CellOf(range.Low)];

    private static int PlaceOf(int node, ValueTest test, long value) => (2 * node) + (test.Holds(value) ? 1 : 0);

    private void Add(long value)
    {
        int node = 0;
        for (int i = 0; i < _tests.Length; i++)
        {
            int place = PlaceOf(node, _tests[i], value);
            if (_next[place] == Nowhere) _next[place] = i + 1 < _tests.Length ? NewNode() : NewCell(value);
            node = _next[place];
        }
    }

    private int NewNode()
    {
        _next.AddRange([Nowhere, Nowhere]);
        return (_next.Count / 2) - 1;
    }

    private int NewCell(long value)
    {
        _samples.Add(value);
        return _samples.Count - 1;
    }
}
