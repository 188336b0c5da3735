namespace ScopeRules.Calendars;

/// <summary>An entry in a list of holidays, as it was written: a day, a set of holidays, or a rule that says which days.</summary>
internal abstract record Holiday
{
    /// <summary>Instants are recognised in these years; local days may lie one beyond, and an observed day in the year before.</summary>
    protected const int FirstYear = 1969, LastYear = 2101;

    /// <summary>The local days, as far as calendars know them; in no order, and some perhaps twice.</summary>
    public abstract IEnumerable<DateOnly> Days { get; }
}

internal sealed record HolidayOn(DateOnly Day) : Holiday
{
    public override IEnumerable<DateOnly> Days => [Day];
}

/// <summary>All holidays of a set.</summary>
internal sealed record HolidaysOf(HolidaySet Set) : Holiday
{
    public override IEnumerable<DateOnly> Days => Set.Holidays.SelectMany(h => h.Days);
}

/// <summary>Holidays that several calendars share.</summary>
internal sealed record HolidaySet(string Name, IReadOnlyList<Holiday> Holidays);

/// <summary>Days that come round each year.</summary>
/// <param name="Observed">What is done where one falls on a weekend.</param>
internal abstract record HolidayRule(Observance Observed) : Holiday
{
    public override IEnumerable<DateOnly> Days => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(In).SelectMany(WithObserved);

    /// <summary>The days of a year, or those that begin in it; none in a year that has no such day.</summary>
    protected abstract IEnumerable<DateOnly> In(int year);

    private IEnumerable<DateOnly> WithObserved(DateOnly day) => (Observed, day.DayOfWeek) switch
    {
        (Observance.NearestWeekday, DayOfWeek.Saturday) => [day, day.AddDays(-1)],
        (Observance.NearestWeekday or Observance.NextWeekday, DayOfWeek.Sunday) => [day, day.AddDays(1)],
        (Observance.NextWeekday, DayOfWeek.Saturday) => [day, day.AddDays(2)],
        _ => [day],
    };
}

/// <summary>Which other day is a holiday too where a holiday falls on a Saturday or Sunday.</summary>
internal enum Observance
{
    /// <summary>None.</summary>
    None,

    /// <summary>The Friday before a Saturday, the Monday behind a Sunday.</summary>
    NearestWeekday,

    /// <summary>The Monday behind.</summary>
    NextWeekday,
}
