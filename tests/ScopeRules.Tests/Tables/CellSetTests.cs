using CsCheck;
using ScopeRules.Tables;

namespace ScopeRules.Tests.Tables;

/// <summary>Sets of cells are like any other sets, on narrow axes and on wide ones.</summary>
public sealed class CellSetTests
{
    private const int Cells = 200;

    // Single cells, and runs of them: around the 64 that stand in a word, and beyond.
    private static readonly Gen<int[]> Members = Gen.Select(Gen.Int[0, Cells - 1], Gen.Int[1, 70]).Array[0, 6]
        .Select(runs => runs.SelectMany(r => Enumerable.Range(r.Item1, r.Item2).Where(c => c < Cells)).ToArray());

    [Test]
    public void It_holds_the_cells_it_is_made_of_each_once() =>
        Members.Sample(cells =>
        {
            CellSet set = CellSet.Of(cells);
            int[] expected = [.. cells.Distinct().Order()];
            return set.Count == expected.Length && set.Cells().SequenceEqual(expected)
                && Enumerable.Range(0, Cells + 70).All(c => set.Contains(c) == expected.Contains(c) && set.Next(c) == expected.Where(e => e >= c).DefaultIfEmpty(-1).First());
        });

    [Test]
    public void Two_overlap_and_lie_within_each_other_as_sets_do() =>
        Gen.Select(Members, Members).Sample((a, b) =>
        {
            CellSet first = CellSet.Of(a), second = CellSet.Of(b), both = CellSet.Of(a.Intersect(b));
            return first.Overlaps(second) == a.Intersect(b).Any() && first.IsWithin(second) == !a.Except(b).Any()
                && both.IsWithin(first) && both.IsWithin(second);
        });

    [Test]
    public void Without_a_part_of_it_the_rest_is_left() =>
        Gen.Select(Members, Members).Sample((whole, some) =>
        {
            int[] part = [.. whole.Intersect(some)];
            return CellSet.Of(whole).Except(CellSet.Of(part)).Cells().SequenceEqual(whole.Except(part).Order());
        });

    [TestCase(0)]
    [TestCase(63)]
    [TestCase(64)]
    [TestCase(1_000_000)]
    public void A_single_cell_is_a_set(int cell)
    {
        CellSet set = CellSet.Of(cell);

        (set.Count, set.Next(0), set.Next(cell + 1), set.Contains(cell), set.Contains(cell + 1)).Should().Be((1, cell, -1, true, false));
    }

    [Test]
    public void Asking_a_set_allocates_nothing()
    {
        CellSet evens = CellSet.Of(Enumerable.Range(0, 2_000).Where(c => c % 2 == 0)), few = CellSet.Of([(1_000, 1_003), (5, 6)]);
        _ = Asked(evens, few);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool asked = Asked(evens, few);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        asked.Should().BeTrue();
    }

    private static bool Asked(CellSet evens, CellSet few) =>
        evens.Overlaps(few) && !few.IsWithin(evens) && evens.Contains(1_998) && evens.Next(1_001) == 1_002 && few.Count == 4;
}
