using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Where every test asks whether a value lies in one of some ranges.</summary>
internal sealed class CuttingByOrder : Cutting
{
    private readonly Stretches _stretches;
    private readonly List<long> _samples = [];

    // By stretch.
    private readonly int[] _cells;

    // How many cells there are in the stretches before each; null where cells are not numbered in the order of values.
    private readonly int[]? _cellsBefore;

    public CuttingByOrder(long[] representatives, ValueTest[] tests)
    {
        _stretches = new Stretches(representatives);
        UInt128[] signatures = Signatures(tests);
        Dictionary<UInt128, int> cells = [];
        foreach (long value in representatives)
            if (cells.TryAdd(signatures[_stretches.PlaceOf(value)], _samples.Count)) _samples.Add(value);
        _cells = [.. signatures.Select(s => cells[s])];
        if (representatives.Order().SequenceEqual(representatives)) _cellsBefore = CellsBefore();
    }

    public override IReadOnlyList<long> Samples => _samples;

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
        if (test is IsNot not) return CellSet.Of([(0, _samples.Count)]).Except(Meeting(not.Inner));
        List<(int First, int Behind)> runs = [];
        foreach (ValueRange range in test.Cuts!)
        {
            (int first, int behind) = _stretches.StartingIn(range);
            runs.Add((_cellsBefore[first], _cellsBefore[behind]));
        }

        return CellSet.Of(runs);
    }

    // By stretch, which tests its values meet, in 128 bits: every test has a random number, which comes in by exclusive or where a
    // range of it starts, and goes out behind it. Among a million stretches two that should differ are alike in one policy of 10^26;
    // the numbers are new each time, so that nobody can write a policy to bring it about, and nothing else depends on them.
    private UInt128[] Signatures(ValueTest[] tests)
    {
        UInt128[] numbers = new UInt128[tests.Length], signatures = new UInt128[_stretches.Count + 1];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(numbers.AsSpan()));
        for (int i = 0; i < tests.Length; i++)
        {
            foreach (ValueRange range in ValueRange.Apart(tests[i].Cuts!))
            {
                (int first, int behind) = _stretches.StartingIn(range);
                signatures[first] ^= numbers[i];
                signatures[behind] ^= numbers[i];
            }
        }

        for (int i = 1; i < signatures.Length; i++) signatures[i] ^= signatures[i - 1];
        return signatures[..^1];
    }

    private int[] CellsBefore()
    {
        int[] before = new int[_cells.Length + 1];
        for (int i = 0; i < _cells.Length; i++) before[i + 1] = Math.Max(before[i], _cells[i] + 1);
        return before;
    }
}
