namespace ScopeRules.Text;

/// <summary>A length of time in days, weeks, months or years: what it comes to hangs on the day from which it is counted.</summary>
internal readonly record struct Duration(int Count, string Unit)
{
    public static readonly IReadOnlyList<string> Units = ["days", "weeks", "months", "years"];

    /// <summary>More of a unit than this is no length that anybody promises.</summary>
    public const int Most = 10_000;

    /// <summary>So long behind a day: the same day of a later month, or that month's last if it is shorter.</summary>
    public DateOnly After(DateOnly day)
    {
        long years = Unit == "years" ? Count : Unit == "months" ? (Count / 12) + 1 : Unit == "weeks" ? (Count / 52) + 1 : (Count / 365) + 1;
        if (day.Year + years >= DateOnly.MaxValue.Year) return DateOnly.MaxValue;
        return Unit switch
        {
            "years" => day.AddYears(Count),
            "months" => day.AddMonths(Count),
            "weeks" => day.AddDays(7 * Count),
            _ => day.AddDays(Count),
        };
    }

    public override string ToString() => Count == 1 ? $"1 {Unit[..^1]}" : $"{Count} {Unit}";
}
