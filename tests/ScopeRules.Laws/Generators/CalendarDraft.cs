using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>
/// A calendar that is going to be declared. Some windows lie within those of others, so that only a holiday tells them apart;
/// some cross midnight or the end of the week.
/// </summary>
internal sealed record CalendarDraft(
    string Name, TimeZoneInfo Place, IReadOnlyList<(string Days, IReadOnlyList<string> Windows)> Open, IReadOnlyList<DateOnly> Holidays)
{
    private const string Long = "08:00-18:00", Always = "00:00-24:00";

    private static readonly string[] Zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC", "Australia/Lord_Howe", "America/Sao_Paulo"];
    private static readonly string[] Days = ["mon", "tue", "fri", "sat", "sun", "mon-fri", "sat-sun", "fri-mon", "mon-sun", "sun-sat", "wed-thu"];
    private static readonly string[] Windows = ["09:00-12:30", "13:00-17:00", "22:00-02:00", "23:59-00:01", "00:00-06:00", "18:00-24:00", "02:00-03:00", Long];

    /// <summary>Whether it may leave too little of a day for another to leave anything.</summary>
    public bool IsLong => Open.Any(o => o.Windows.Any(w => w is Long or Always));

    public static string Zone(Draw draw) => draw.OneOf(Zones);

    public static CalendarDraft Of(string name, string zone, Draw draw)
    {
        bool isAlwaysOpen = draw.Chance(15); // but on holidays
        DateOnly[] holidays = [.. isAlwaysOpen || draw.Chance(50) ? Draw.Many(draw.Int(1, 3), () => Day(draw)).Distinct() : []];
        return new(name, TimeZoneInfo.FindSystemTimeZoneById(zone), isAlwaysOpen ? [("mon-sun", [Always])] : Hours(draw), holidays);
    }

    public Piece Declare(Draw draw) => Piece.Block(
        ("zone", Piece.Plain(Place.Id)),
        ("open", Piece.Map(draw, Open.Select(o => (o.Days, Piece.Names(draw, o.Windows))))),
        ("holidays", Holidays.Count == 0 ? null : Piece.Names(draw, Holidays.Select(h => h.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))));

    /// <summary>An instant at or beside a moment at which something may change, as ticks of UTC.</summary>
    public long Near(Draw draw)
    {
        DateOnly day = Holidays.Count > 0 && draw.Chance(40) ? draw.OneOf(Holidays).AddDays(draw.Int(-1, 1)) : Day(draw);
        string window = draw.OneOf(draw.OneOf(Open).Windows);
        string clock = draw.OneOf("00:00", window[..5], window[6..]);
        int hours = int.Parse(clock[..2], CultureInfo.InvariantCulture), minutes = int.Parse(clock[3..], CultureInfo.InvariantCulture);
        DateTime local = day.ToDateTime(TimeOnly.MinValue).AddHours(hours).AddMinutes(minutes);
        long ticks = local.Ticks - Place.GetUtcOffset(local).Ticks;
        return ticks + draw.OneOf(0, -1, TimeSpan.TicksPerSecond, -TimeSpan.TicksPerMinute, TimeSpan.TicksPerHour, -TimeSpan.TicksPerHour);
    }

    /// <summary>Whether an instant lies within the hours, as one would say it with a clock and a calendar on the wall.</summary>
    public bool IsOpen(long ticks)
    {
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(ticks, DateTimeKind.Utc), Place);
        if (Holidays.Contains(DateOnly.FromDateTime(local))) return false;
        string clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Open.Any(o => o.Windows.Any(w => string.CompareOrdinal(w[..5], w[6..]) < 0
            ? IsOn(o.Days, local) && IsBetween(w[..5], clock, w[6..])
            : (IsOn(o.Days, local) && IsBetween(w[..5], clock, "24:00")) || (IsOn(o.Days, local.AddDays(-1)) && IsBetween("00:00", clock, w[6..]))));
    }

    private static bool IsBetween(string from, string clock, string to) =>
        string.CompareOrdinal(from, clock) <= 0 && string.CompareOrdinal(clock, to) < 0;

    private static bool IsOn(string days, DateTime date)
    {
        string[] week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        int first = Array.IndexOf(week, days[..3]), last = Array.IndexOf(week, days[^3..], first);
        return week.AsSpan(first, last - first + 1).Contains(week[((int)date.DayOfWeek + 6) % 7]);
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
