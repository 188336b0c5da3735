using System.Globalization;
using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Holidays: days, names of sets, and rules.</summary>
internal sealed class HolidayBinder(Declarations declared)
{
    // Farther from Easter than this a day belongs to the Easter of another year.
    private const int FarthestFromEaster = 365;

    private static readonly string[] Leads = ["every", "nth", "last", "easter"];
    private static readonly string[] Observances = ["nearest-weekday", "next-weekday"];

    private DiagnosticBag Bag => declared.Bag;

    public void BindSets(MapReader policy)
    {
        foreach (Entry entry in policy.Entries("holiday-sets", required: false))
        {
            _ = MapReader.AsName(entry.Key, Bag);
            int before = Bag.Count;
            IReadOnlyList<Holiday> holidays = Bind(entry.Value, entry.Key.Value, inSet: true);
            declared.HolidaySets.Add(entry.Key.Value, Bag.Count > before ? null : new HolidaySet(entry.Key.Value, holidays));
        }
    }

    public IReadOnlyList<Holiday> Bind(MapReader calendar) =>
        calendar.Optional("holidays") is { } node ? Bind(node, "holidays", inSet: false) : [];

    private List<Holiday> Bind(Node node, string key, bool inSet)
    {
        IReadOnlyList<Node> items = node is ListNode list ? list.Items : [node];
        if (items.Count == 0) Bag.Report(PolicyCodes.EmptyList, node.Span, help: null, key);
        List<Holiday> holidays = [];
        foreach (Node item in items)
        {
            if (Bind(item, inSet, key) is not { } holiday) continue;
            if (holidays.Contains(holiday)) Bag.Report(PolicyCodes.ListedTwice, item.Span, "keep one of them", Shown(item));
            else holidays.Add(holiday);
        }

        return holidays;
    }

    private Holiday? Bind(Node item, bool inSet, string key)
    {
        switch (item)
        {
            case MapNode map:
                return Rule(new MapReader(map, "a holiday", Bag));
            case ScalarNode { IsNull: false } scalar when declared.HolidaySets.ContainsKey(scalar.Value) || Text.Names.IsName(scalar.Value):
                if (!inSet) return Set(scalar);
                Bag.Report(PolicyCodes.NotADate, scalar.Span, "a set has dates and rules; calendars can name several sets", scalar.Value);
                return null;
            case ScalarNode { IsNull: false } scalar:
                return MapReader.AsDate(scalar, Bag) is { } day ? new HolidayOn(day) : null;
            default:
                MapReader.WrongShape(Bag, item, key, inSet ? "dates and rules" : "dates, names of sets and rules", "write a rule as {every: 12-25}");
                return null;
        }
    }

    private HolidaysOf? Set(ScalarNode name)
    {
        if (declared.HolidaySets.TryGetValue(name.Value, out HolidaySet? set)) return set is null ? null : new HolidaysOf(set);
        string help = Bag.DidYouMean(name.Value, declared.HolidaySets.Keys) ?? "declare it under `holiday-sets`";
        Bag.Report(PolicyCodes.UnknownHolidaySet, name.Span, help, name.Value);
        return null;
    }

    private HolidayRule? Rule(MapReader map)
    {
        string[] leads = [.. Leads.Where(l => map.Map[l] is not null)];
        if (leads.Length != 1)
        {
            Bag.Report(PolicyCodes.NotAHolidayRule, map.Map.Span, "write {every: 12-25}, {nth: 3, day: mon, of: jan}, {last: mon, of: may} or {easter: -2}");
            return null;
        }

        Observance observed = map.Choice("observed", Observances, required: false) switch
        {
            "nearest-weekday" => Observance.NearestWeekday,
            "next-weekday" => Observance.NextWeekday,
            _ => Observance.None,
        };
        HolidayRule? rule = leads[0] switch
        {
            "every" => Every(map, observed),
            "nth" => Nth(map, observed),
            "last" => Last(map, observed),
            _ => Easter(map, observed),
        };
        map.Finish($"a holiday with `{leads[0]}`");
        return rule;
    }

    private EveryYear? Every(MapReader map, Observance observed)
    {
        YearDay? from = YearDay(map, "every"), to = map.Optional("to") is null ? from : YearDay(map, "to");
        return from is null || to is null ? null : new EveryYear(from.Value, to.Value, observed);
    }

    private NthOfMonth? Nth(MapReader map, Observance observed)
    {
        int? nth = Number(map, "nth");
        DayOfWeek? day = Day(map, "day");
        int? month = Month(map);
        if (nth is null || day is null || month is null) return null;
        if (nth is >= 1 and <= 5) return new NthOfMonth(nth.Value, day.Value, month.Value, observed);
        Bag.Report(PolicyCodes.NeverComes, map.Map["nth"]!.Span, "write a number from 1 to 5, or {last: mon, of: may} for the last one",
            $"nth: {nth}", "a month has a day of the week four or five times");
        return null;
    }

    private static LastOfMonth? Last(MapReader map, Observance observed)
    {
        DayOfWeek? day = Day(map, "last");
        int? month = Month(map);
        return day is null || month is null ? null : new LastOfMonth(day.Value, month.Value, observed);
    }

    private FromEaster? Easter(MapReader map, Observance observed)
    {
        if (Number(map, "easter") is not { } days) return null;
        if (Math.Abs(days) <= FarthestFromEaster) return new FromEaster(days, observed);
        Bag.Report(PolicyCodes.NeverComes, map.Map["easter"]!.Span, "write how many days it is after Easter Sunday, such as -2 for Good Friday",
            $"easter: {days}", "it lies more than a year from Easter");
        return null;
    }

    private YearDay? YearDay(MapReader map, string key)
    {
        if (map.Required(key) is not { } node) return null;
        if (node is not ScalarNode scalar)
        {
            MapReader.WrongShape(Bag, node, key, "a day of the year", "write it as 12-25: the month, then the day");
            return null;
        }

        // A leap year has every day that there is.
        if (DateOnly.TryParseExact("2024-" + scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return new YearDay(date.Month, date.Day);
        bool isFormed = scalar.Value.Length == 5 && scalar.Value[2] == '-' && scalar.Value.Count(char.IsAsciiDigit) == 4;
        if (isFormed) Bag.Report(PolicyCodes.NeverComes, scalar.Span, "write the month, then the day", scalar.Value, "no year has this day");
        else Bag.Report(PolicyCodes.NotADate, scalar.Span, "write it as 12-25: the month, then the day", scalar.Value);
        return null;
    }

    private static DayOfWeek? Day(MapReader map, string key) =>
        map.Choice(key, WeekTime.DayNames, required: true) is { } name ? WeekTime.DayAt(IndexIn(WeekTime.DayNames, name)) : null;

    private static int? Month(MapReader map) =>
        map.Choice("of", WeekTime.MonthNames, required: true) is { } name ? IndexIn(WeekTime.MonthNames, name) + 1 : null;

    private int? Number(MapReader map, string key)
    {
        if (map.Required(key) is not { } node) return null;
        if (RawValue.From(node) is RawNumber number && int.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)) return value;
        Bag.Report(PolicyCodes.WrongValue, node.Span, help: null, key, $"{RawValue.From(node).Shown} is no whole number");
        return null;
    }

    private static int IndexIn(IReadOnlyList<string> names, string name) => names.ToList().IndexOf(name);

    private static string Shown(Node node) => YamlWriter.Write(node is MapNode map ? map with { IsFlow = true } : node).Trim();
}
