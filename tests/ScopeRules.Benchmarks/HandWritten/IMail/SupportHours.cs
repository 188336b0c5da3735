namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>How a moment lies to the support hours.</summary>
internal enum Moment
{
    Outside,

    /// <summary>Within the hours of a day of which the document does not say whether it counts.</summary>
    OnOpenDay,
    Inside,
}

/// <summary>Nine to six in New York, Monday to Friday; weekends and public holidays are open.</summary>
internal static class SupportHours
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeSpan Opens = new(9, 0, 0);
    private static readonly TimeSpan Closes = new(18, 0, 0);

    private static readonly HashSet<DateOnly> Holidays =
    [
        new(2026, 1, 1), new(2026, 1, 19), new(2026, 2, 16), new(2026, 5, 25), new(2026, 6, 19), new(2026, 7, 3), new(2026, 9, 7),
        new(2026, 10, 12), new(2026, 11, 11), new(2026, 11, 26), new(2026, 12, 25),
        new(2027, 1, 1), new(2027, 1, 18), new(2027, 2, 15), new(2027, 5, 31), new(2027, 6, 18), new(2027, 7, 5), new(2027, 9, 6),
        new(2027, 10, 11), new(2027, 11, 11), new(2027, 11, 25), new(2027, 12, 24), new(2027, 12, 31),
    ];

    public static Moment Of(DateTimeOffset? moment)
    {
        if (moment is not { } known) return Moment.Outside;
        DateTime local = TimeZoneInfo.ConvertTime(known, NewYork).DateTime;
        if (local.TimeOfDay < Opens || local.TimeOfDay >= Closes) return Moment.Outside;
        bool isOpen = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(DateOnly.FromDateTime(local));
        return isOpen ? Moment.OnOpenDay : Moment.Inside;
    }
}
