namespace ScopeRules.Calendars;

/// <summary>Hours on the local wall clock of a zone. An instant has one local time, so clock changes leave nothing open.</summary>
internal sealed class Calendar
{
    private readonly HashSet<DateOnly> _holidays;

    // Half-open, in minutes from Monday 00:00; what crosses the week's end is cut in two.
    private readonly List<(int Start, int End)> _open = [];

    public Calendar(
        string name, TimeZoneInfo zone, IReadOnlyList<OpenHours> hours, IReadOnlyList<WeekSpan> spans, IReadOnlyList<Holiday> holidays)
    {
        Name = name;
        Zone = zone;
        Hours = hours;
        Spans = spans;
        Holidays = holidays;
        _holidays = [.. holidays.SelectMany(h => h.Days)];
        foreach (OpenHours rule in hours)
            foreach (DayOfWeek day in rule.Days)
                foreach (Window window in rule.Windows) Open(WeekTime.DayStart(day) + window.From, window.Minutes);
        foreach (WeekSpan span in spans)
            Open(span.From.OfWeek, (span.To.OfWeek - span.From.OfWeek + WeekTime.Minutes) % WeekTime.Minutes);
        Boundaries = [.. _open.SelectMany(w => new[] { w.Start, w.End % WeekTime.Minutes }).Distinct().Order()];
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
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), Zone);
        if (IsHoliday(DateOnly.FromDateTime(local))) return false;
        int minute = WeekTime.MinuteOf(local); // half-open minutes: seconds don't matter
        foreach ((int start, int end) in _open)
            if (start <= minute && minute < end) return true;
        return false;
    }

    private void Open(int start, int minutes)
    {
        int end = start + minutes;
        _open.Add((start, Math.Min(end, WeekTime.Minutes)));
        if (end > WeekTime.Minutes) _open.Add((0, end - WeekTime.Minutes));
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
