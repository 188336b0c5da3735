using System.Globalization;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Calendars;

/// <summary>Which days holidays come to, against lists that others publish.</summary>
public sealed class HolidayTests
{
    private const string Federal = """
        [{every: 01-01, observed: nearest-weekday}, {nth: 3, day: mon, of: jan}, {nth: 3, day: mon, of: feb}, {last: mon, of: may},
         {every: 06-19, observed: nearest-weekday}, {every: 07-04, observed: nearest-weekday}, {nth: 1, day: mon, of: sep},
         {nth: 2, day: mon, of: oct}, {every: 11-11, observed: nearest-weekday}, {nth: 4, day: thu, of: nov}, {every: 12-25, observed: nearest-weekday}]
        """;

    [TestCase(2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25")]
    [TestCase(2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25")]
    [TestCase(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [TestCase(2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    public void Weekdays_that_the_federal_government_of_the_United_States_takes_off(int year, string days) =>
        ClosedWeekdays(Federal, year).Should().Equal(days.Split(' '));

    [TestCase("1970-03-29")]
    [TestCase("1981-04-19", Description = "where the moon's table has an exception")]
    [TestCase("2008-03-23", Description = "as early as it comes in these years")]
    [TestCase("2024-03-31")]
    [TestCase("2025-04-20")]
    [TestCase("2026-04-05")]
    [TestCase("2027-03-28")]
    [TestCase("2028-04-16")]
    [TestCase("2029-04-01")]
    [TestCase("2030-04-21")]
    [TestCase("2038-04-25", Description = "as late as it can be")]
    [TestCase("2049-04-18", Description = "where the moon's table has an exception")]
    [TestCase("2076-04-19", Description = "and another one")]
    [TestCase("2099-04-12")]
    public void Easter_and_the_days_around_it(string easter)
    {
        DateOnly sunday = Day(easter);

        Days("[{easter: 0}]", sunday.Year).Should().Equal(sunday);
        Days("[{easter: -2}, {easter: 1}, {easter: 39}]", sunday.Year).Should().Equal(sunday.AddDays(-2), sunday.AddDays(1), sunday.AddDays(39));
    }

    [TestCase("{every: 12-25}", 2026, "12-25")]
    [TestCase("{every: 12-24, to: 12-26}", 2026, "12-24 12-25 12-26")]
    [TestCase("{every: 12-30, to: 01-02}", 2026, "01-01 01-02 12-30 12-31")]
    [TestCase("{every: 12-30, to: 01-02}", 1970, "01-01 01-02 12-30 12-31", Description = "the first year that calendars know")]
    [TestCase("{every: 12-30, to: 01-02}", 2099, "01-01 01-02 12-30 12-31", Description = "and the last one")]
    [TestCase("{every: 02-29}", 2024, "02-29")]
    [TestCase("{every: 02-29}", 2026, "")]
    [TestCase("{every: 02-28, to: 02-29}", 2026, "02-28")]
    [TestCase("{every: 02-28, to: 03-01}", 2024, "02-28 02-29 03-01")]
    [TestCase("{nth: 5, day: fri, of: jan}", 2026, "01-30")]
    [TestCase("{nth: 5, day: fri, of: feb}", 2026, "", Description = "a February of four weeks")]
    [TestCase("{nth: 1, day: thu, of: jan}", 2026, "01-01")]
    [TestCase("{last: sat, of: feb}", 2026, "02-28")]
    [TestCase("{last: sun, of: dec}", 2026, "12-27")]
    [TestCase("{every: 07-04, observed: nearest-weekday}", 2026, "07-03 07-04", Description = "a Saturday: the Friday before is one too")]
    [TestCase("{every: 07-04, observed: nearest-weekday}", 2027, "07-04 07-05", Description = "a Sunday")]
    [TestCase("{every: 07-04, observed: nearest-weekday}", 2028, "07-04")]
    [TestCase("{every: 07-04, observed: next-weekday}", 2026, "07-04 07-06")]
    [TestCase("{every: 07-04, observed: next-weekday}", 2027, "07-04 07-05")]
    [TestCase("{every: 01-01, observed: nearest-weekday}", 2021, "01-01 12-31", Description = "the first day of the next year is a Saturday")]
    [TestCase("{every: 12-25, to: 12-26, observed: next-weekday}", 2027, "12-25 12-26 12-27")]
    [TestCase("2026-07-03", 2026, "07-03")]
    public void A_rule_comes_to(string rule, int year, string days) =>
        Days($"[{rule}]", year).Select(Short).Should().Equal(days.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Test]
    public void Calendars_share_a_set_and_add_to_it()
    {
        Policy policy = ScopeRules.Policy.Parse(Samples.Text.Replace("facts:\n", """
            holiday-sets:
              winter: [{every: 12-25}, 2026-12-31]
            calendars:
              office: {zone: UTC, open: {mon-sun: 00:00-24:00}, holidays: winter}
              shop: {zone: UTC, open: {mon-sun: 00:00-24:00}, holidays: [winter, {last: fri, of: nov}]}
            facts:

            """, StringComparison.Ordinal)).OrThrow();

        policy.Model.Calendars.Select(c => string.Join(' ', DaysOf(c, 2026).Select(Short))).Should().Equal("12-25 12-31", "11-27 12-25 12-31");
    }

    private static IEnumerable<string> ClosedWeekdays(string holidays, int year) =>
        Days(holidays, year).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(Short);

    private static IEnumerable<DateOnly> Days(string holidays, int year) => DaysOf(Samples.With("  at: {question: When, answer: date-time}", "{at: {within: a}}",
        $"  a: {{zone: UTC, open: {{mon-sun: 00:00-24:00}}, holidays: {holidays.ReplaceLineEndings(" ")}}}\n").Model.Calendars[0], year);

    private static IEnumerable<DateOnly> DaysOf(ScopeRules.Calendars.Calendar calendar, int year)
    {
        for (DateOnly day = new(year, 1, 1); day.Year == year; day = day.AddDays(1))
            if (!calendar.IsOpen(day.ToDateTime(new TimeOnly(12, 0)).Ticks)) yield return day;
    }

    private static string Short(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
