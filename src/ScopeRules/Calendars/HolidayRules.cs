namespace ScopeRules.Calendars;

/// <summary>From a day of the year to another, both included; one that comes earlier in the year lies in the next one.</summary>
internal sealed record EveryYear(YearDay From, YearDay To, Observance Observed) : HolidayRule(Observed)
{
    protected override IEnumerable<DateOnly> In(int year)
    {
        DateOnly end = To.In(To < From ? year + 1 : year);
        if (To.IsLeftOut(end.Year)) end = end.AddDays(-1);
        for (DateOnly day = From.In(year); day <= end; day = day.AddDays(1)) yield return day;
    }
}

/// <summary>A month and a day of it; the 29th of February is one that most years leave out.</summary>
internal readonly record struct YearDay(int Month, int Day) : IComparable<YearDay>
{
    /// <summary>Whether a year has no such day.</summary>
    public bool IsLeftOut(int year) => Day > DateTime.DaysInMonth(year, Month);

    /// <summary>The day in a year; where it is left out, the one behind.</summary>
    public DateOnly In(int year) => new DateOnly(year, Month, 1).AddDays(Day - 1);

    public int CompareTo(YearDay other) => ((Month * 100) + Day).CompareTo((other.Month * 100) + other.Day);

    public override string ToString() => $"{Month:00}-{Day:00}";

    public static bool operator <(YearDay a, YearDay b) => a.CompareTo(b) < 0;

    public static bool operator >(YearDay a, YearDay b) => a.CompareTo(b) > 0;

    public static bool operator <=(YearDay a, YearDay b) => a.CompareTo(b) <= 0;

    public static bool operator >=(YearDay a, YearDay b) => a.CompareTo(b) >= 0;
}

/// <summary>Such as the third Monday of January; there may be no fifth one.</summary>
internal sealed record NthOfMonth(int Nth, DayOfWeek Day, int Month, Observance Observed) : HolidayRule(Observed)
{
    protected override IEnumerable<DateOnly> In(int year)
    {
        DateOnly first = new(year, Month, 1);
        int day = 1 + ((Day - first.DayOfWeek + 7) % 7) + (7 * (Nth - 1));
        if (day <= DateTime.DaysInMonth(year, Month)) yield return new DateOnly(year, Month, day);
    }
}

/// <summary>Such as the last Monday of May.</summary>
internal sealed record LastOfMonth(DayOfWeek Day, int Month, Observance Observed) : HolidayRule(Observed)
{
    protected override IEnumerable<DateOnly> In(int year)
    {
        DateOnly last = new(year, Month, DateTime.DaysInMonth(year, Month));
        yield return last.AddDays(-((last.DayOfWeek - Day + 7) % 7));
    }
}

/// <summary>So many days behind Easter Sunday of the western churches, or before it.</summary>
internal sealed record FromEaster(int Offset, Observance Observed) : HolidayRule(Observed)
{
    protected override IEnumerable<DateOnly> In(int year) => [Sunday(year).AddDays(Offset)];

    // The anonymous Gregorian algorithm: golden number, century with its corrections, the moon's age, the Sunday behind it.
    private static DateOnly Sunday(int year)
    {
        int golden = year % 19, century = year / 100, yearOfCentury = year % 100;
        int correction = (century - ((century + 8) / 25) + 1) / 3;
        int moon = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        int sunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - moon - (yearOfCentury % 4)) % 7;
        int late = (golden + (11 * moon) + (22 * sunday)) / 451;
        int days = moon + sunday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
