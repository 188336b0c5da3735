namespace ScopeRules.Calendars;

/// <summary>Hours on the local wall clock of a zone. An instant has one local time, so clock changes leave nothing open.</summary>
internal sealed class Calendar
{
    private readonly HashSet<DateOnly> _holidays;

    // Half-open, in minutes from Monday 00:00; windows across midnight are cut in two.
    private readonly List<(int Start, int End)> _open = [];

    public Calendar(string name, TimeZoneInfo zone, IReadOnlyList<OpenHours> hours, IReadOnlyList<DateOnly> holidays)
    {
        Name = name;
        Zone = zone;
        Hours = hours;
        Holidays = holidays;
        _holidays = [.. holidays];
        foreach (OpenHours rule in hours)
            foreach (DayOfWeek day in rule.Days)
                foreach (Window window in rule.Windows) Open(WeekTime.DayStart(day), window);
    }

    public string Name { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>As declared.</summary>
    public IReadOnlyList<OpenHours> Hours { get; }

    /// <summary>Local days that are taken out whole.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; }

    /// <summary>The minutes of the local week at which it opens or closes, in their order.</summary>
    public IEnumerable<int> Boundaries => _open.SelectMany(w => new[] { w.Start, w.End % WeekTime.Minutes }).Distinct().Order();

    /// <summary>Whether an instant lies within the hours.</summary>
    /// <param name="utcTicks">The instant, in ticks of UTC.</param>
    public bool IsOpen(long utcTicks)
    {
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), Zone);
        if (_holidays.Contains(DateOnly.FromDateTime(local))) return false;
        int minute = WeekTime.MinuteOf(local); // half-open minutes: seconds don't matter
        foreach ((int start, int end) in _open)
            if (start <= minute && minute < end) return true;
        return false;
    }

    private void Open(int dayStart, Window window)
    {
        int start = dayStart + window.From;
        int end = dayStart + window.To + (window.To <= window.From ? WeekTime.DayMinutes : 0);
        if (end <= WeekTime.Minutes)
        {
            _open.Add((start, end));
        }
        else
        {
            _open.Add((start, WeekTime.Minutes));
            _open.Add((0, end - WeekTime.Minutes));
        }
    }
}

/// <summary>The windows of some days of the week.</summary>
internal sealed record OpenHours(IReadOnlyList<DayOfWeek> Days, IReadOnlyList<Window> Windows);

/// <summary>A half-open window in minutes of the day, 0 to 1440. One that doesn't end after it starts ends on the next day.</summary>
internal readonly record struct Window(int From, int To)
{
    public override string ToString() => $"{Clock(From)}-{Clock(To)}";

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}
