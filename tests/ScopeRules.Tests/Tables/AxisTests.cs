using System.Globalization;
using CsCheck;
using ScopeRules.Calendars;
using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Tables;

/// <summary>Every value that a fact can have lies in a cell, and a cell's sample meets the tests that its values meet.</summary>
public sealed class AxisTests
{
    private static readonly string[] Zones =
    [
        "UTC", "America/New_York", "Europe/Berlin", "Europe/Dublin", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati",
        "Africa/Casablanca", "America/St_Johns", "Antarctica/Troll", "America/Sao_Paulo", "Asia/Pyongyang", "Europe/Lisbon", "Asia/Gaza",
    ];

    private static readonly Gen<string> Clock = Gen.Int[0, 1439].Select(m => $"{m / 60:00}:{m % 60:00}");

    private static readonly Gen<string> Window =
        Gen.Select(Clock, Clock).Where(w => w.Item1 != w.Item2 && w.Item2 != "00:00").Select(w => $"{w.Item1}-{w.Item2}");

    private static readonly Gen<string> Hours =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Window.Array[1, 3]).Select((first, last, windows) =>
            $"{WeekTime.DayNames[first]}{(first == last ? "" : "-" + WeekTime.DayNames[last])}: [{string.Join(", ", windows.Distinct())}]");

    private static readonly Gen<string> Spans = Gen.Select(Gen.Int[0, 6], Clock, Gen.Int[0, 6], Clock)
        .Where(s => (s.Item1, s.Item2) != (s.Item3, s.Item4))
        .Select((first, from, last, to) => $"spans: [{{from: {WeekTime.DayNames[first]} {from}, to: {WeekTime.DayNames[last]} {to}}}]");

    private static readonly Gen<string> Date = Gen.Select(Gen.Int[1970, 2099], Gen.Int[1, 365])
        .Select((year, day) => new DateOnly(year, 1, 1).AddDays(day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Rule = Gen.OneOf(
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 28]).Select((month, day) => $"{{every: {month:00}-{day:00}, observed: nearest-weekday}}"),
        Gen.Int[1, 9].Select(day => $"{{every: 12-{day + 20}, to: 01-{day:00}}}"),
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 6], Gen.Int[0, 11]).Select((nth, day, month) =>
            $"{{nth: {nth}, day: {WeekTime.DayNames[day]}, of: {WeekTime.MonthNames[month]}}}"),
        Gen.Int[-60, 60].Select(days => $"{{easter: {days}, observed: next-weekday}}"));

    private static readonly Gen<string> Holidays = Gen.OneOf(Date, Date, Rule).Array[0, 4].Select(holidays =>
        holidays.Length == 0 ? "" : $", holidays: [{string.Join(", ", holidays.Distinct())}]");

    private static readonly Gen<string> Calendar =
        Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.OneOf(Hours.Select(h => $"open: {{{h}}}"), Spans), Holidays)
            .Select((zone, open, holidays) => $"{{zone: {Zones[zone]}, {open}{holidays}}}");

    [Test]
    public void Every_instant_lies_in_a_cell() =>
        Gen.Select(Calendar.Array[1, 3], Gen.ULong).Sample((calendars, seed) =>
        {
            Axis axis = AxisOf(calendars, out IReadOnlyList<ScopeRules.Calendars.Calendar> bound);
            foreach (long instant in Instants(bound, seed))
            {
                long sample = axis.Sample(axis.CellOf(instant))!.Value; // throws where there is no cell
                if (bound.Any(c => c.IsOpen(sample) != c.IsOpen(instant))) return false;
            }

            return true;
        }, iter: 40, print: t => string.Join('\n', t.Item1));

    [Test]
    public void An_hour_that_the_clock_repeats_or_skips_lies_in_a_cell()
    {
        // Sundays from 02:00 to 03:00 hardly ever fall together with a night in Troll, which moves its clock by two hours.
        Axis axis = AxisOf(["{zone: America/New_York, open: {sun: 02:00-03:00}}", "{zone: Antarctica/Troll, open: {sun: 03:00-03:01}}"], out _);

        foreach (OffsetStep step in ZoneOffsets.Of(TimeZoneInfo.FindSystemTimeZoneById("Antarctica/Troll")).Steps)
            for (int minute = -300; minute <= 300; minute++)
                _ = axis.CellOf(step.Start + (minute * TimeSpan.TicksPerMinute));
    }

    [Test]
    public void A_holiday_without_any_ordinary_day_around_it_lies_in_a_cell()
    {
        string days = string.Join(", ", Enumerable.Range(0, 366).Select(d => new DateOnly(2026, 1, 1).AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Axis axis = AxisOf([$"{{zone: Europe/Berlin, open: {{mon-sun: 00:00-24:00}}, holidays: [{days}]}}"], out _);

        axis.Declared.Count.Should().Be(2);
    }

    [TestCase("{at: {within: a}}", 2)]
    [TestCase("[{at: {within: a}}, {at: {within: b}}]", 3, Description = "never in both: b is closed when a is open")]
    [TestCase("{at: {not: {within: a}}}", 2)]
    public void Cells_are_those_that_tests_tell_apart(string condition, int cells)
    {
        Policy policy = Samples.With("  at: {question: When, answer: date-time}", condition,
            "  a: {zone: UTC, open: {mon: 09:00-12:00}}\n  b: {zone: UTC, open: {mon: 12:00-15:00}}\n");

        policy.Table().Axes.Single().Declared.Count.Should().Be(cells);
    }

    [Test]
    public void Every_whole_number_lies_in_a_cell() =>
        Gen.Select(Gen.Long[-60, 60], Gen.Long[-60, 60], Gen.Long[-60, 60], Gen.Long[0, 40]).Sample((at, least, from, width) =>
        {
            long to = from + width;
            string condition = $"{{any: [{{n: {Math.Clamp(at, from, to)}}}, {{n: {{at-least: {Math.Clamp(least, from, to)}}}}}, {{n: {{not: [{from}, {to}]}}}}]}}";
            if (width < 2) condition = $"{{n: {Math.Clamp(at, from, to)}}}";
            Axis axis = Samples.With($"  n: {{question: How many, answer: whole-number, from: {from}, to: {to}}}", condition).Table().Axes.Single();
            for (long n = from; n <= to; n++)
                if (axis.CellOf(axis.Sample(axis.CellOf(n))!.Value) != axis.CellOf(n)) return false;
            return true;
        }, iter: 300);

    [Test]
    public void Numbers_that_no_test_tells_apart_share_a_cell()
    {
        Axis axis = Samples.With("  n: {question: How many, answer: whole-number, from: 0}", "{any: [{n: {at-least: 10, at-most: 19}}, {n: 15}]}").Table().Axes.Single();

        axis.Declared.Cells().Select(c => axis.Sample(c)).Should().Equal(0, 10, 15);
        new long[] { 0, 9, 20, 9_007_199_254_740_991 }.Select(axis.CellOf).Should().OnlyContain(c => c == 0);
    }

    [TestCase(0, 9, "0")]
    [TestCase(0, 10, "0 1")]
    [TestCase(11, 14, "1")]
    [TestCase(14, 15, "1 2")]
    [TestCase(15, 15, "2")]
    [TestCase(16, 20, "0 1")]
    [TestCase(20, 9_007_199_254_740_991, "0")]
    public void A_range_leaves_the_cells_that_it_meets(long low, long high, string cells)
    {
        Axis axis = Samples.With("  n: {question: How many, answer: whole-number, from: 0}", "{any: [{n: {at-least: 10, at-most: 19}}, {n: 15}]}").Table().Axes.Single();

        string.Join(' ', axis.Leaving(new Left([new ValueRange(low, high)], NoneToo: false)).Cells()).Should().Be(cells);
    }

    [Test]
    public void Of_ranges_that_lie_within_each_other_the_outermost_are_left() =>
        ValueRange.Outermost([new(5, 5), new(0, 9), 3, new(20, 29), 20, 10]).Should().Equal(new ValueRange(0, 9), 10, new ValueRange(20, 29));

    [Test]
    public void A_fact_that_no_condition_tests_has_no_axis() =>
        Samples.Policy.Table().Axes.Select(a => a.Name).Should().Equal("request", "active");

    [Test]
    public void A_set_has_an_axis_for_each_member_that_is_tested() =>
        Samples.With("  parts: {question: Which, answer: several-of, values: {a: A, b: B, c: C}}", "{parts: {includes-any: [a, c]}}")
            .Table().Axes.Select(a => a.Name).Should().Equal("parts: a", "parts: c");

    // Random instants, and those around every change of a clock.
    private static IEnumerable<long> Instants(IReadOnlyList<ScopeRules.Calendars.Calendar> calendars, ulong seed)
    {
        Random random = new((int)(seed & int.MaxValue));
        for (int i = 0; i < 2_000; i++) yield return random.NextInt64(ZoneOffsets.FirstTick, ZoneOffsets.EndTick);
        foreach (long change in calendars.SelectMany(c => ZoneOffsets.Of(c.Zone).Steps).Select(s => s.Start))
        {
            foreach (long distance in new[] { -TimeSpan.TicksPerHour, -1, 0, 1, TimeSpan.TicksPerHour, random.NextInt64(-TimeSpan.TicksPerDay, TimeSpan.TicksPerDay) })
                yield return Math.Clamp(change + distance, ZoneOffsets.FirstTick, ZoneOffsets.EndTick - 1);
        }

        foreach (DateOnly holiday in calendars.SelectMany(c => c.Holidays).SelectMany(h => random.GetItems(h.Days.ToArray(), 20)).Distinct())
            for (int hour = -14; hour <= 38; hour++)
                yield return Math.Clamp(holiday.ToDateTime(default).Ticks + (hour * TimeSpan.TicksPerHour), ZoneOffsets.FirstTick, ZoneOffsets.EndTick - 1);
    }

    private static Axis AxisOf(string[] calendars, out IReadOnlyList<ScopeRules.Calendars.Calendar> bound)
    {
        string names = string.Join(", ", calendars.Select((_, i) => $"{{at: {{within: c{i}}}}}"));
        Policy policy = Samples.With("  at: {question: When, answer: date-time}", $"{{any: [{names}]}}",
            string.Concat(calendars.Select((c, i) => $"  c{i}: {c}\n")));
        bound = policy.Model.Calendars;
        return policy.Table().Axes.Single();
    }
}
