namespace ScopeRules.Calendars;

/// <summary>Hours on the local wall clock of a zone. An instant has one local time, so clock changes leave nothing open.</summary>
internal sealed class Calendar
{
    private readonly HashSet<DateOnly> _holidays;

    // A bit for each minute from Monday 00:00.
    private readonly ulong[] _open = new ulong[(WeekTime.Minutes + 63) / 64];
    private readonly ZoneOffsets _offsets;

    public Calendar(
        string name, TimeZoneInfo zone, IReadOnlyList<OpenHours> hours, IReadOnlyList<WeekSpan> spans, IReadOnlyList<Holiday> holidays)
    {
        Name = name;
        Zone = zone;
        Hours = hours;
        Spans = spans;
        Holidays = holidays;
        _offsets = ZoneOffsets.Of(zone);
        _holidays = [.. holidays.SelectMany(h => h.Days)];
        foreach (OpenHours rule in hours)
            foreach (DayOfWeek day in rule.Days)
                foreach (Window window in rule.Windows) Open(WeekTime.DayStart(day) + window.From, window.Minutes);
        foreach (WeekSpan span in spans)
            Open(span.From.OfWeek, (span.To.OfWeek - span.From.OfWeek + WeekTime.Minutes) % WeekTime.Minutes);
        Boundaries = [.. Enumerable.Range(0, WeekTime.Minutes).Where(m => IsOpenAt(m) != IsOpenAt((m + WeekTime.Minutes - 1) % WeekTime.Minutes))];
    }

    public string Name { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>As declared.</summary>
    public IReadOnlyList<OpenHours> Hours { get; }

    /// <summary>As declared.</summary>
    public IReadOnlyList<WeekSpan> Spans { get; }

    /// <summary>As declared.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>The local days that are taken out whole.</summary>
    public IReadOnlyCollection<DateOnly> HolidaysAsDays => _holidays;

    /// <summary>The minutes of the local week at which it opens or closes, in their order.</summary>
    public IReadOnlyList<int> Boundaries { get; }

    /// <summary>Whether a local day is taken out whole.</summary>
    public bool IsHoliday(DateOnly day) => _holidays.Contains(day);

    /// <summary>Whether an instant lies within the hours.</summary>
    /// <param name="utcTicks">The instant, in ticks of UTC.</param>
    public bool IsOpen(long utcTicks)
    {
        // Days are counted from the first of January of the year 1, a Monday. Minutes are half-open: seconds don't matter.
        long local = utcTicks + _offsets.At(utcTicks), day = local / TimeSpan.TicksPerDay;
        int minute = (int)((local / TimeSpan.TicksPerMinute) - (day / 7 * WeekTime.Minutes));
        return IsOpenAt(minute) && !IsHoliday(DateOnly.FromDayNumber((int)day));
    }

    private bool IsOpenAt(int minute) => (_open[minute >> 6] >> (minute & 63) & 1) != 0;

    private void Open(int start, int minutes)
    {
        for (int i = 0; i < minutes; i++)
        {
            int minute = (start + i) % WeekTime.Minutes;
            _open[minute >> 6] |= 1UL << (minute & 63);
        }
    }
}

/// <summary>The windows of some days of the week.</summary>
internal sealed record OpenHours(IReadOnlyList<DayOfWeek> Days, IReadOnlyList<Window> Windows);

/// <summary>A half-open window in minutes of the day, 0 to 1440. One that doesn't end after it starts ends on the next day.</summary>
internal readonly record struct Window(int From, int To)
{
    public int Minutes => To - From + (To <= From ? WeekTime.DayMinutes : 0);

    public override string ToString() => $"{WeekTime.Clock(From)}-{WeekTime.Clock(To)}";
}
