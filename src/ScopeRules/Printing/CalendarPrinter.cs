using ScopeRules.Calendars;
using ScopeRules.Text;
using ScopeRules.Yaml;
using Calendar = ScopeRules.Calendars.Calendar;

namespace ScopeRules.Printing;

/// <summary>Calendars and their holidays as YAML: rules as they were written, not the days that they come to.</summary>
internal static class CalendarPrinter
{
    public static MapNode Calendar(Calendar calendar) => NewNode.Map(
        ("zone", NewNode.Plain(calendar.Zone.Id)),
        ("open", calendar.Hours.Count == 0 ? null : NewNode.Map(calendar.Hours.Select(Hours), isFlow: false)),
        ("spans", calendar.Spans.Count == 0 ? null : NewNode.List(calendar.Spans.Select(Span))),
        ("holidays", Holidays(calendar.Holidays)));

    public static ListNode? Holidays(IReadOnlyList<Holiday> holidays) => holidays.Count == 0 ? null : NewNode.List(holidays.Select(Holiday));

    private static (string, Node?) Hours(OpenHours hours) => (Days(hours.Days), NewNode.List(hours.Windows.Select(w => NewNode.Plain(w.ToString()))));

    private static MapNode Span(WeekSpan span) =>
        NewNode.FlowMap(("from", NewNode.Plain(span.From.ToString())), ("to", NewNode.Plain(span.To.ToString())));

    private static string Days(IReadOnlyList<DayOfWeek> days) =>
        days.Count == 1 ? WeekTime.NameOf(days[0]) : $"{WeekTime.NameOf(days[0])}-{WeekTime.NameOf(days[^1])}";

    private static Node Holiday(Holiday holiday) => holiday switch
    {
        HolidayOn on => NewNode.Plain(Dates.Write(on.Day)),
        HolidaysOf of => NewNode.Plain(of.Set.Name),
        HolidayRule rule => NewNode.FlowMap([.. Rule(rule), ("observed", Observed(rule.Observed))]),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday)),
    };

    private static IEnumerable<(string, Node?)> Rule(HolidayRule rule) => rule switch
    {
        EveryYear every => [("every", NewNode.Plain(every.From.ToString())), ("to", every.To == every.From ? null : NewNode.Plain(every.To.ToString()))],
        NthOfMonth nth => [("nth", NewNode.Number(nth.Nth)), ("day", NewNode.Plain(WeekTime.NameOf(nth.Day))), ("of", Month(nth.Month))],
        LastOfMonth last => [("last", NewNode.Plain(WeekTime.NameOf(last.Day))), ("of", Month(last.Month))],
        FromEaster easter => [("easter", NewNode.Number(easter.Offset))],
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static ScalarNode? Observed(Observance observed) => observed switch
    {
        Observance.NearestWeekday => NewNode.Plain("nearest-weekday"),
        Observance.NextWeekday => NewNode.Plain("next-weekday"),
        _ => null,
    };

    private static ScalarNode Month(int month) => NewNode.Plain(WeekTime.MonthNames[month - 1]);

}
