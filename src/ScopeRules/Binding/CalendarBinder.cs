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
        HolidayBinder holidays = new(declared);
        holidays.BindSets(policy);
        foreach (Entry entry in policy.Entries("calendars", required: false))
        {
            _ = MapReader.AsName(entry.Key, policy.Bag);
            MapReader? map = MapReader.From(entry.Value, entry.Key.Value, "a calendar", policy.Bag);
            declared.Calendars.Add(entry.Key.Value, map is null ? null : Bind(entry.Key.Value, map, holidays));
        }
    }

    private static Calendar? Bind(string name, MapReader map, HolidayBinder holidayBinder)
    {
        TimeZoneInfo? zone = map.Text("zone") is { } id ? Zone(id, map) : null;
        _ = map.RequiresOneOf("open", "spans");
        List<OpenHours> hours = [.. map.Entries("open", required: false).Select(e => HoursReader.Hours(e, map.Bag)).OfType<OpenHours>()];
        List<WeekSpan> spans = [.. map.Items("spans", required: false).Select(s => HoursReader.Span(s, map.Bag)).OfType<WeekSpan>()];
        IReadOnlyList<Holiday> holidays = holidayBinder.Bind(map);
        map.Finish();
        return zone is null || hours.Count + spans.Count == 0 ? null : new Calendar(name, zone, hours, spans, holidays);
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
}
