using System.Globalization;
using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>When a calendar is open: windows of days of the week, and spans from one day to another.</summary>
internal static class HoursReader
{
    private const string Form = "write {from: sun 14:00, to: fri 17:00}";

    public static OpenHours? Hours(Entry entry, DiagnosticBag bag)
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

    /// <summary>Reads {from: sun 14:00, to: fri 17:00}.</summary>
    public static WeekSpan? Span(Node node, DiagnosticBag bag)
    {
        if (MapReader.From(node, "spans", "a span", bag, Form) is not { } map) return null;
        WeekMoment? from = Moment(map, "from"), to = Moment(map, "to");
        map.Finish();
        if (from is null || to is null) return null;
        if (from.Value.OfWeek != to.Value.OfWeek) return new WeekSpan(from.Value, to.Value);
        bag.Report(PolicyCodes.EmptySpan, node.Span, "for the whole week write open: {mon-sun: 00:00-24:00}");
        return null;
    }

    private static WeekMoment? Moment(MapReader map, string key)
    {
        if (map.Text(key) is null) return null;
        ScalarNode node = (ScalarNode)map.Map[key]!;
        string[] parts = node.Value.Split(' ');
        if (parts.Length == 2 && IndexOf(parts[0]) is >= 0 and var day && Minutes(parts[1]) is { } minute && (key == "to" || minute < WeekTime.DayMinutes))
            return new WeekMoment(WeekTime.DayAt(day), minute);
        map.Bag.Report(PolicyCodes.NotAMoment, node.Span, "write it as sun 14:00; midnight is 00:00 as a start, and 00:00 or 24:00 as an end", node.Value);
        return null;
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
