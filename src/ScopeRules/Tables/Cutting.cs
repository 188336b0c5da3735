using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>How the values of an axis fall into cells: two that meet the same tests lie in the same one.</summary>
internal abstract class Cutting
{
    /// <summary>By cell, the first of its values that was looked at.</summary>
    public abstract IReadOnlyList<long> Samples { get; }

    /// <summary>Cuts the values.</summary>
    /// <param name="representatives">Values such that every other one is like one of them. Cells are numbered in their order.</param>
    /// <param name="tests">The tests, each once.</param>
    public static Cutting Of(long[] representatives, ValueTest[] tests) =>
        Array.TrueForAll(tests, t => t.Cuts is not null) ? new CuttingByOrder(representatives, tests) : new CuttingOneByOne(representatives, tests);

    public abstract int CellOf(long value);

    /// <summary>The cells of the values in a range.</summary>
    public abstract IEnumerable<int> CellsOf(ValueRange range);

    /// <summary>The cells whose values meet one of the tests.</summary>
    public virtual CellSet Meeting(ValueTest test) => CellSet.Of(Enumerable.Range(0, Samples.Count).Where(c => test.Holds(Samples[c])));
}
