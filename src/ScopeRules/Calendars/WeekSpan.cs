namespace ScopeRules.Calendars;

/// <summary>From a moment of the week to another; one that comes earlier in the week lies in the next one.</summary>
internal sealed record WeekSpan(WeekMoment From, WeekMoment To);

/// <summary>A minute of a day of the week; the last one is the midnight at its end.</summary>
internal readonly record struct WeekMoment(DayOfWeek Day, int Minute)
{
    /// <summary>From Monday 00:00; one that ends the week is 0.</summary>
    public int OfWeek => (WeekTime.DayStart(Day) + Minute) % WeekTime.Minutes;

    public override string ToString() => $"{WeekTime.NameOf(Day)} {WeekTime.Clock(Minute)}";
}
