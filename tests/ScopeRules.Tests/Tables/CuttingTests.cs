using CsCheck;
using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Tests.Support;
using ScopeRules.Yaml;

namespace ScopeRules.Tests.Tables;

/// <summary>Tests by order cut values into cells without being put to each value; here they are.</summary>
public sealed class CuttingTests
{
    private const long Least = -40, Greatest = 160;

    private static readonly Fact Number =
        Samples.With($"  n: {{question: How many, answer: whole-number, from: {Least}, to: {Greatest}}}", "{n: 1}").Vocabulary.Facts.Single(f => f.Name == "n");

    // They may begin before all values, end behind them, overlap and hold nothing.
    private static readonly Gen<ValueTest> Ranges = Gen.Select(Gen.Long[Least - 5, Greatest + 5], Gen.Long[0, 60]).Array[0, 4]
        .Select(ranges => (ValueTest)new InRanges([.. ranges.Select(r => new ValueRange(r.Item1, r.Item1 + r.Item2))], NewNode.Plain("test"), "a test"));

    private static readonly Gen<ValueTest> Listed = Gen.Long[Least, Greatest].Array[1, 4]
        .Select(values => (ValueTest)new IsOneOf([.. values.Distinct().Order().Select(v => new ValueRange(v, v))]));

    private static readonly Gen<ValueTest> Tests = Gen.Select(Gen.OneOf(Ranges, Listed), Gen.Bool).Select((test, isNot) => isNot ? new IsNot(test) : test);

    [Test]
    public void Two_values_share_a_cell_exactly_if_they_meet_the_same_tests() =>
        Tests.Array[1, 12].Sample(tests =>
        {
            Axis axis = new(0, new Column(Number, Member: null), tests);
            Dictionary<string, int> cells = [];
            for (long value = Least; value <= Greatest; value++)
            {
                string met = string.Concat(tests.Select(t => t.Holds(value) ? '1' : '0'));
                int cell = axis.CellOf(value);
                if (!cells.TryAdd(met, cell) && cells[met] != cell) return false; // a new cell has the next number
                if (cells[met] != cell || cell >= cells.Count) return false;
            }

            return axis.NoneCell == cells.Count;
        });

    [Test]
    public void A_cell_meets_a_test_if_its_values_do() =>
        Tests.Array[1, 12].Sample(tests =>
        {
            Axis axis = new(0, new Column(Number, Member: null), tests);
            return tests.All(test =>
            {
                CellSet meeting = axis.Meeting(test);
                return !meeting.Contains(axis.NoneCell) && Values().All(v => meeting.Contains(axis.CellOf(v)) == test.Holds(v));
            });
        });

    [TestCase(long.MinValue, 0)]
    [TestCase(0, 0)]
    [TestCase(9, 0)]
    [TestCase(10, 1)]
    [TestCase(99, 1)]
    [TestCase(1_000_000_000_000, 2)]
    [TestCase(long.MaxValue, 2)]
    public void A_value_lies_in_the_stretch_before_whose_end_it_stands(long value, int place) =>
        new Stretches([10, 0, 1_000_000_000]).PlaceOf(value).Should().Be(place);

    [Test]
    public void Stretches_find_values_that_stand_close_together_as_they_find_others() =>
        Gen.Long[0, 50].Array[1, 30].Sample(starts =>
        {
            Stretches close = new(starts.Distinct()), far = new(starts.Distinct().Append(long.MaxValue / 2));
            return Enumerable.Range(-1, 60).All(v => close.PlaceOf(v) == far.PlaceOf(v));
        });

    [Test]
    public void Of_a_test_on_a_wide_fact_no_more_is_kept_than_was_written()
    {
        const int Values = 20_000;
        ValueTest[] tests = [.. Enumerable.Range(0, Values).Select(v => new IsNot(new IsOneOf([v])))];
        string values = string.Join(", ", Enumerable.Range(0, Values).Select(v => $"v{v}: V"));
        Fact wide = Samples.With($"  wide: {{question: Which, answer: one-of, exhaustive: yes, values: {{{values}}}}}", "{wide: v0}").Vocabulary.Facts.Single(f => f.Name == "wide");
        Axis axis = new(0, new Column(wide, Member: null), tests);
        CellSet[] meeting = new CellSet[Values];

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Values; i++) meeting[i] = axis.Meeting(tests[i]);

        ((GC.GetAllocatedBytesForCurrentThread() - before) / Values).Should().BeLessThan(1_500);
        meeting.Should().OnlyContain(m => m.Count == Values - 1);
    }

    private static IEnumerable<long> Values() => Enumerable.Range(0, (int)(Greatest - Least + 1)).Select(i => Least + i);
}
