using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>
/// A calendar that is going to be declared. Some windows lie within those of others, so that only a holiday tells them apart;
/// some cross midnight or the end of the week, as spans do.
/// </summary>
internal sealed record CalendarDraft(
    string Name, TimeZoneInfo Place, IReadOnlyList<(string Days, IReadOnlyList<string> Windows)> Open,
    IReadOnlyList<(string From, string To)> Spans, IReadOnlyList<HolidayDraft> Holidays)
{
    private const string Long = "08:00-18:00", Always = "00:00-24:00";

    private static readonly string[] Zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC", "Australia/Lord_Howe", "America/Sao_Paulo"];
    private static readonly string[] Week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Days = ["mon", "tue", "fri", "sat", "sun", "mon-fri", "sat-sun", "fri-mon", "mon-sun", "sun-sat", "wed-thu"];
    private static readonly string[] Windows = ["09:00-12:30", "13:00-17:00", "22:00-02:00", "23:59-00:01", "00:00-06:00", "18:00-24:00", "02:00-03:00", Long];

    /// <summary>Whether it may leave too little of a day for another to leave anything.</summary>
    public bool IsLong => Spans.Count > 0 || Open.Any(o => o.Windows.Any(w => w is Long or Always));

    public static string Zone(Draw draw) => draw.OneOf(Zones);

    public static CalendarDraft Of(string name, string zone, IReadOnlyList<HolidayDraft> shared, Draw draw)
    {
        bool isAlwaysOpen = draw.Chance(15), hasSpan = !isAlwaysOpen && draw.Chance(30); // but on holidays
        IReadOnlyList<HolidayDraft> holidays = isAlwaysOpen || draw.Chance(50) ? Some(shared, draw.Int(1, 3), draw) : [];
        return new(
            name, TimeZoneInfo.FindSystemTimeZoneById(zone), isAlwaysOpen ? [("mon-sun", [Always])] : hasSpan && draw.Chance(60) ? [] : Hours(draw),
            hasSpan ? [Span(draw)] : [], holidays);
    }

    /// <summary>Days, rules, and what other calendars share.</summary>
    public static IReadOnlyList<HolidayDraft> Some(IReadOnlyList<HolidayDraft> shared, int count, Draw draw) =>
        [.. Draw.Many(count, () => shared.Count > 0 && draw.Chance(50) ? draw.OneOf(shared) : draw.Chance(60) ? HolidayDraft.On(Day(draw)) : HolidayDraft.Rule(draw))
            .DistinctBy(h => h.Text)];

    public Piece Declare(Draw draw) => Piece.Block(
        ("zone", Piece.Plain(Place.Id)),
        ("open", Open.Count == 0 ? null : Piece.Map(draw, Open.Select(o => (o.Days, Piece.Names(draw, o.Windows))))),
        ("spans", Spans.Count == 0 ? null : Piece.List(draw, Spans.Select(s => Piece.Map(draw, ("from", Piece.Plain(s.From)), ("to", Piece.Plain(s.To)))))),
        ("holidays", Holidays.Count == 0 ? null : Piece.OneOrMore(draw, [.. Holidays.Select(h => h.Declare(draw))])));

    /// <summary>An instant at or beside a moment at which something may change, as ticks of UTC.</summary>
    public long Near(Draw draw)
    {
        DateOnly day = Holidays.Count > 0 && draw.Chance(40) ? draw.OneOf(Holidays).Some(draw)?.AddDays(draw.Int(-1, 1)) ?? Day(draw) : Day(draw);
        string clock = draw.OneOf(["00:00", .. Spans.SelectMany(s => new[] { s.From[4..], s.To[4..] }), .. Open.SelectMany(o => o.Windows).SelectMany(w => new[] { w[..5], w[6..] })]);
        int hours = int.Parse(clock[..2], CultureInfo.InvariantCulture), minutes = int.Parse(clock[3..], CultureInfo.InvariantCulture);
        DateTime local = day.ToDateTime(TimeOnly.MinValue).AddHours(hours).AddMinutes(minutes);
        long ticks = local.Ticks - Place.GetUtcOffset(local).Ticks;
        return ticks + draw.OneOf(0, -1, TimeSpan.TicksPerSecond, -TimeSpan.TicksPerMinute, TimeSpan.TicksPerHour, -TimeSpan.TicksPerHour);
    }

    /// <summary>Whether an instant lies within the hours, as one would say it with a clock and a calendar on the wall.</summary>
    public bool IsOpen(long ticks)
    {
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(ticks, DateTimeKind.Utc), Place);
        if (Holidays.Any(h => h.Has(DateOnly.FromDateTime(local)))) return false;
        int minute = MinuteOf($"{Week[((int)local.DayOfWeek + 6) % 7]} {local:HH:mm}");
        if (Spans.Any(s => After(s.From, minute) < After(s.From, MinuteOf(s.To)))) return true;
        string clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Open.Any(o => o.Windows.Any(w => string.CompareOrdinal(w[..5], w[6..]) < 0
            ? IsOn(o.Days, local) && IsBetween(w[..5], clock, w[6..])
            : (IsOn(o.Days, local) && IsBetween(w[..5], clock, "24:00")) || (IsOn(o.Days, local.AddDays(-1)) && IsBetween("00:00", clock, w[6..]))));
    }

    private static bool IsBetween(string from, string clock, string to) =>
        string.CompareOrdinal(from, clock) <= 0 && string.CompareOrdinal(clock, to) < 0;

    private static bool IsOn(string days, DateTime date)
    {
        string[] weeks = [.. Week, .. Week];
        int first = Array.IndexOf(weeks, days[..3]), last = Array.IndexOf(weeks, days[^3..], first);
        return weeks.AsSpan(first, last - first + 1).Contains(Week[((int)date.DayOfWeek + 6) % 7]);
    }

    // In minutes of a week, which has no end.
    private static int After(string from, int minute) => (minute - MinuteOf(from) + (7 * 1440)) % (7 * 1440);

    private static int MinuteOf(string moment) =>
        ((Array.IndexOf(Week, moment[..3]) * 1440) + (int.Parse(moment[4..6], CultureInfo.InvariantCulture) * 60)
            + int.Parse(moment[7..], CultureInfo.InvariantCulture)) % (7 * 1440);

    private static (string, string) Span(Draw draw)
    {
        string from = draw.OneOf(Week), to = draw.OneOf(Week);
        string start = draw.OneOf("00:00", "09:00", "14:00", "23:59"), end = draw.OneOf("00:00", "02:30", "17:00", "24:00");
        return MinuteOf($"{from} {start}") == MinuteOf($"{to} {end}") ? ("sun 14:00", "fri 17:00") : ($"{from} {start}", $"{to} {end}");
    }

    private static IReadOnlyList<(string, IReadOnlyList<string>)> Hours(Draw draw) => draw.Chance(50)
        ? [(draw.OneOf(Days), draw.Some(Windows, 1, 2))]
        : [.. draw.Some(Days, 2, 2).Select(d => (d, draw.Some(Windows, 1, 1)))];

    // Days around changes of the clock are as likely as all others together.
    private static DateOnly Day(Draw draw) => draw.Chance(50)
        ? draw.OneOf<DateOnly>(
            new(2026, 3, 8), new(2026, 3, 29), new(2026, 4, 5), new(2026, 10, 4), new(2026, 10, 25), new(2026, 11, 1), new(1985, 10, 27),
            new(2018, 2, 18), new(2018, 11, 4))
        : new DateOnly(draw.Int(1971, 2098), draw.Int(1, 12), draw.Int(1, 28));
}
