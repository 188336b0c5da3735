using System.Globalization;
using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Yaml;
using Calendar = ScopeRules.Calendars.Calendar;

namespace ScopeRules.Binding;

/// <summary>Calendars: zones are resolved and hours checked when the policy is loaded, never later.</summary>
internal static class CalendarBinder
{
    public static void Bind(MapReader policy, Declarations declared)
    {
        foreach (Entry entry in policy.Entries("calendars", required: false))
        {
            _ = MapReader.AsName(entry.Key, policy.Bag);
            MapReader? map = MapReader.From(entry.Value, entry.Key.Value, "a calendar", policy.Bag);
            declared.Calendars.Add(entry.Key.Value, map is null ? null : Bind(entry.Key.Value, map));
        }
    }

    private static Calendar? Bind(string name, MapReader map)
    {
        TimeZoneInfo? zone = map.Text("zone") is { } id ? Zone(id, map) : null;
        List<OpenHours> hours = [.. map.Entries("open", required: true).Select(e => Hours(e, map.Bag)).OfType<OpenHours>()];
        List<DateOnly> holidays = [.. map.Scalars("holidays").Select(d => MapReader.AsDate(d, map.Bag)).OfType<DateOnly>()];
        map.Finish();
        return zone is null || hours.Count == 0 ? null : new Calendar(name, zone, hours, holidays);
    }

    private static TimeZoneInfo? Zone(string id, MapReader map)
    {
        // IANA names only: others depend on the machine.
        if ((id == "UTC" || id.Contains('/', StringComparison.Ordinal)) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) && zone.HasIanaId
            && (zone.Id == id)) return zone;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out _))
        {
            map.Bag.Report(PolicyCodes.NoTimeZones, map.Map["zone"]!.Span, "install the system's time zone data (tzdata)", id);
            return null;
        }

        IEnumerable<string> known = TimeZoneInfo.GetSystemTimeZones().Where(z => z.HasIanaId).Select(z => z.Id);
        string? nearest = Text.Names.Nearest(id, known);
        map.Bag.Report(PolicyCodes.UnknownZone, map.Map["zone"]!.Span,
            nearest is null ? "use an IANA name such as America/New_York" : $"did you mean `{nearest}`?", id);
        return null;
    }

    private static OpenHours? Hours(Entry entry, DiagnosticBag bag)
    {
        IReadOnlyList<DayOfWeek>? days = Days(entry.Key.Value);
        if (days is null) bag.Report(PolicyCodes.NotDays, entry.Key.Span, "write mon, or mon-fri", entry.Key.Value);
        List<Window> windows = [];
        foreach (ScalarNode node in MapReader.ScalarsOf(entry.Value, entry.Key.Value, bag))
        {
            if (Window(node.Value) is { } window) windows.Add(window);
            else bag.Report(PolicyCodes.NotAWindow, node.Span, "write it as 09:00-18:00; midnight is 00:00 as a start and 24:00 as an end", node.Value);
        }

        return days is null || windows.Count == 0 ? null : new OpenHours(days, windows);
    }

    private static List<DayOfWeek>? Days(string text)
    {
        string[] ends = text.Split('-');
        int first = IndexOf(ends[0]), last = IndexOf(ends[^1]);
        if (ends.Length > 2 || first < 0 || last < 0 || (ends.Length == 2 && first == last)) return null;
        int count = ((last - first + 7) % 7) + 1;
        return [.. Enumerable.Range(first, count).Select(i => WeekTime.DayAt(i % 7))];
    }

    private static int IndexOf(string day)
    {
        for (int i = 0; i < WeekTime.DayNames.Count; i++)
            if (WeekTime.DayNames[i] == day) return i;
        return -1;
    }

    private static Window? Window(string text)
    {
        string[] ends = text.Split('-');
        if (ends.Length != 2 || Minutes(ends[0]) is not { } from || Minutes(ends[1]) is not { } to) return null;
        return from == to || from == WeekTime.DayMinutes || to == 0 ? null : new Window(from, to);
    }

    private static int? Minutes(string clock)
    {
        if (clock == "24:00") return WeekTime.DayMinutes;
        return TimeOnly.TryParseExact(clock, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? (time.Hour * 60) + time.Minute
            : null;
    }
}
