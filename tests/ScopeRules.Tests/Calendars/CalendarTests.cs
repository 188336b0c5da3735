using System.Globalization;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Calendars;

/// <summary>When a calendar is open: half-open windows on the local wall clock, whatever the clock does.</summary>
public sealed class CalendarTests
{
    private const string NewYork = "{zone: America/New_York, open: {mon-fri: 09:00-18:00}, holidays: [2026-11-26]}";
    private const string Nights = "{zone: America/New_York, open: {mon-sun: 22:00-06:00}, holidays: [2026-07-04]}";
    private const string SmallHours = "{zone: America/New_York, open: {sun: [01:00-02:00, 02:00-03:00]}}";

    [TestCase("2026-07-01T08:59:59.9999999-04:00", false)]
    [TestCase("2026-07-01T09:00-04:00", true)]
    [TestCase("2026-07-01T17:59:59.9999999-04:00", true)]
    [TestCase("2026-07-01T18:00-04:00", false)]
    [TestCase("2026-01-07T13:59:59Z", false, Description = "winter: five hours behind")]
    [TestCase("2026-01-07T14:00Z", true)]
    [TestCase("2026-07-01T12:59:59Z", false, Description = "summer: four")]
    [TestCase("2026-07-01T13:00Z", true)]
    [TestCase("2026-07-02T00:00+02:00", false, Description = "18:00 in New York")]
    [TestCase("2026-07-01T23:59:59+02:00", true)]
    [TestCase("2026-07-03T17:59-04:00", true, Description = "a Friday")]
    [TestCase("2026-07-04T12:00-04:00", false, Description = "a Saturday")]
    [TestCase("2026-07-05T12:00-04:00", false, Description = "a Sunday")]
    [TestCase("2026-07-06T09:00-04:00", true, Description = "a Monday")]
    [TestCase("2026-11-26T12:00-05:00", false, Description = "a holiday")]
    [TestCase("2026-11-25T17:59:59-05:00", true, Description = "the evening before it")]
    [TestCase("2026-11-27T09:00-05:00", true, Description = "the morning after it")]
    [TestCase("2027-11-26T12:00-05:00", true, Description = "the same day in another year")]
    public void Office_hours(string instant, bool isOpen) => IsOpen(NewYork, instant).Should().Be(isOpen);

    [TestCase("2026-07-01T21:59:59-04:00", false)]
    [TestCase("2026-07-01T22:00-04:00", true)]
    [TestCase("2026-07-01T23:59:59.9999999-04:00", true)]
    [TestCase("2026-07-02T00:00-04:00", true)]
    [TestCase("2026-07-02T05:59:59-04:00", true)]
    [TestCase("2026-07-02T06:00-04:00", false)]
    [TestCase("2026-07-05T23:00-04:00", true, Description = "from a Sunday")]
    [TestCase("2026-07-06T05:00-04:00", true, Description = "into a Monday: the end of the week")]
    [TestCase("2026-07-03T23:59:59-04:00", true, Description = "the night before the holiday starts")]
    [TestCase("2026-07-04T00:00-04:00", false, Description = "and ends with the day")]
    [TestCase("2026-07-04T22:00-04:00", false, Description = "the holiday's own evening is taken out")]
    [TestCase("2026-07-05T00:00-04:00", true, Description = "but not the part of its night that lies on the next day")]
    public void Nights_across_midnight(string instant, bool isOpen) => IsOpen(Nights, instant).Should().Be(isOpen);

    [TestCase("2026-03-08T05:59:59Z", false)]
    [TestCase("2026-03-08T06:00Z", true, Description = "01:00")]
    [TestCase("2026-03-08T06:59:59.9999999Z", true, Description = "just before two")]
    [TestCase("2026-03-08T07:00Z", false, Description = "which is three: the hour from two is left out")]
    [TestCase("2026-11-01T04:59:59Z", false)]
    [TestCase("2026-11-01T05:00Z", true, Description = "01:00 for the first time")]
    [TestCase("2026-11-01T06:00Z", true, Description = "01:00 for the second time")]
    [TestCase("2026-11-01T07:59:59Z", true, Description = "just before three")]
    [TestCase("2026-11-01T08:00Z", false)]
    public void Clock_changes(string instant, bool isOpen) => IsOpen(SmallHours, instant).Should().Be(isOpen);

    [TestCase("{zone: Asia/Kathmandu, open: {mon: 00:00-00:01}}", "2026-07-05T18:15Z", true, Description = "an offset of 5:45")]
    [TestCase("{zone: Asia/Kathmandu, open: {mon: 00:00-00:01}}", "2026-07-05T18:16Z", false)]
    [TestCase("{zone: Pacific/Apia, open: {thu: 23:00-24:00, sat: 00:00-01:00}}", "2011-12-30T09:30Z", true, Description = "the last hour before the day that was left out")]
    [TestCase("{zone: Pacific/Apia, open: {thu: 23:00-24:00, sat: 00:00-01:00}}", "2011-12-30T10:30Z", true, Description = "the first hour after it")]
    [TestCase("{zone: Pacific/Apia, open: {fri: 00:00-24:00}}", "2011-12-30T10:00Z", false, Description = "there was no such Friday")]
    [TestCase("{zone: Australia/Lord_Howe, open: {sun: 01:30-02:00}}", "2026-04-04T15:00Z", true, Description = "half an hour back: the second 01:30 to 02:00")]
    [TestCase("{zone: UTC, open: {mon-sun: 00:00-24:00}}", "2026-07-01T00:00Z", true)]
    [TestCase("{zone: UTC, open: {mon-sun: 00:00-24:00}}", "2026-07-01T23:59:59.9999999Z", true)]
    [TestCase("{zone: UTC, open: {fri-mon: 12:00-13:00}}", "2026-07-05T12:00Z", true, Description = "a range of days across the week's end")]
    [TestCase("{zone: UTC, open: {fri-mon: 12:00-13:00}}", "2026-07-07T12:00Z", false)]
    [TestCase("{zone: UTC, open: {wed: [08:00-12:00, 11:00-14:00]}}", "2026-07-01T11:30Z", true, Description = "windows that overlap")]
    [TestCase("{zone: UTC, open: {wed: 08:00-12:00, mon-fri: 13:00-14:00}}", "2026-07-01T13:30Z", true, Description = "a day in two rows")]
    public void Far_away(string calendar, string instant, bool isOpen) => IsOpen(calendar, instant).Should().Be(isOpen);

    [TestCase("2026-07-05T13:59:59Z", false, Description = "a Sunday")]
    [TestCase("2026-07-05T14:00Z", true)]
    [TestCase("2026-07-06T00:00Z", true)]
    [TestCase("2026-07-08T03:00Z", true)]
    [TestCase("2026-07-10T16:59:59.9999999Z", true, Description = "a Friday")]
    [TestCase("2026-07-10T17:00Z", false)]
    [TestCase("2026-07-11T12:00Z", false)]
    public void A_span_runs_across_days_and_the_end_of_the_week(string instant, bool isOpen) =>
        IsOpen("{zone: UTC, spans: [{from: sun 14:00, to: fri 17:00}]}", instant).Should().Be(isOpen);

    [TestCase("{zone: UTC, spans: [{from: fri 22:00, to: fri 24:00}]}", "2026-07-10T23:59:59Z", true, Description = "a Friday")]
    [TestCase("{zone: UTC, spans: [{from: fri 22:00, to: fri 24:00}]}", "2026-07-11T00:00Z", false)]
    [TestCase("{zone: UTC, spans: [{from: fri 22:00, to: sat 00:00}]}", "2026-07-10T23:59:59Z", true)]
    [TestCase("{zone: UTC, spans: [{from: fri 22:00, to: mon 00:00}]}", "2026-07-12T23:59:59Z", true)]
    [TestCase("{zone: UTC, spans: [{from: fri 22:00, to: mon 00:00}]}", "2026-07-13T00:00Z", false)]
    [TestCase("{zone: UTC, spans: [{from: wed 10:00, to: wed 09:00}]}", "2026-07-08T09:30Z", false, Description = "the week but for an hour")]
    [TestCase("{zone: UTC, spans: [{from: wed 10:00, to: wed 09:00}]}", "2026-07-08T10:00Z", true)]
    [TestCase("{zone: UTC, open: {sat: 09:00-12:00}, spans: [{from: mon 08:00, to: fri 17:00}]}", "2026-07-11T10:00Z", true, Description = "hours beside a span")]
    [TestCase("{zone: UTC, spans: [{from: mon 08:00, to: fri 17:00}], holidays: [2026-07-08]}", "2026-07-07T23:59:59Z", true)]
    [TestCase("{zone: UTC, spans: [{from: mon 08:00, to: fri 17:00}], holidays: [2026-07-08]}", "2026-07-08T00:00Z", false, Description = "a holiday in its middle")]
    [TestCase("{zone: UTC, spans: [{from: mon 08:00, to: fri 17:00}], holidays: [2026-07-08]}", "2026-07-09T00:00Z", true)]
    [TestCase("{zone: America/New_York, spans: [{from: sun 01:30, to: sun 02:30}]}", "2026-11-01T06:45Z", true, Description = "01:45 for the second time")]
    public void Spans(string calendar, string instant, bool isOpen) => IsOpen(calendar, instant).Should().Be(isOpen);

    [Test]
    public void A_calendar_among_several_is_enough()
    {
        Policy policy = With("{at: {within: [a, b]}}", "{zone: UTC, open: {mon: 09:00-10:00}}", "{zone: UTC, open: {tue: 09:00-10:00}}");

        Decide(policy, "2026-07-06T09:30Z").Should().Be(Verdict.Covered);
        Decide(policy, "2026-07-07T09:30Z").Should().Be(Verdict.Covered);
        Decide(policy, "2026-07-08T09:30Z").Should().Be(Verdict.NotCovered);
    }

    private static bool IsOpen(string calendar, string instant)
    {
        Policy policy = With("{at: {within: a}}", calendar);
        bool isOpen = policy.Model.Calendars[0].IsOpen(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).UtcTicks);
        Decide(policy, instant).Should().Be(isOpen ? Verdict.Covered : Verdict.NotCovered);
        return isOpen;
    }

    private static Verdict Decide(Policy policy, string instant) => policy.Decide(policy.Case().Set("at", instant).OrThrow()).Verdict;

    private static Policy With(string condition, params string[] calendars) => Samples.With(
        "  at: {question: When, answer: date-time}", condition,
        string.Concat(calendars.Select((c, i) => $"  {(char)('a' + i)}: {c}\n")));
}
