namespace ScopeRules.Calendars;

/// <summary>Minutes of a week that starts on Monday at 00:00.</summary>
internal static class WeekTime
{
    public const int DayMinutes = 24 * 60;
    public const int Minutes = 7 * DayMinutes;

    public static readonly IReadOnlyList<string> DayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static readonly IReadOnlyList<string> MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string NameOf(DayOfWeek day) => DayNames[IndexOf(day)];

    /// <summary>Minutes of a day as a clock shows them; 1440 is 24:00.</summary>
    public static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    public static int MinuteOf(DateTime local) => DayStart(local.DayOfWeek) + (local.Hour * 60) + local.Minute;

    public static int DayStart(DayOfWeek day) => IndexOf(day) * DayMinutes;

    public static int IndexOf(DayOfWeek day) => ((int)day + 6) % 7;

    public static DayOfWeek DayAt(int index) => (DayOfWeek)((index + 1) % 7);
}
