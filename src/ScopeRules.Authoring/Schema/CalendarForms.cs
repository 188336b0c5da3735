using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Calendars;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Declarations of calendars.</summary>
internal static class CalendarForms
{
    private const string Clock = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private const string Spans = "From a day and time of the week to another, across the nights between.";

    private const string HolidayPlace = "#/$defs/holiday", SetName = "#/$defs/holiday-set-name";

    private static readonly string Day = string.Join('|', WeekTime.DayNames);

    private static readonly string Month = string.Join('|', WeekTime.MonthNames);

    public static JsonObject Definitions() => new()
    {
        ["calendar"] = Calendar(),
        ["days"] = Forms.Patterned($"^({Day})(-({Day}))?$", "Write days as mon, or mon-fri."),
        ["hours"] = Forms.Patterned($"^{Clock}-({Clock}|24:00)$", "Write hours as 09:00-18:00; 00:00-24:00 is the whole day.", "09:00-18:00"),
        ["weekday"] = Forms.Patterned($"^({Day})$", $"Write one of {Day.Replace("|", ", ", StringComparison.Ordinal)}."),
        ["month"] = Forms.Patterned($"^({Month})$", $"Write one of {Month.Replace("|", ", ", StringComparison.Ordinal)}."),
        ["year-day"] = Forms.Patterned(
            "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",
            "Write a day of the year as 12-25: the month, then the day.", "12-25"),
        ["span"] = Span(),
        ["holiday"] = Holiday(),
        ["holiday-rule"] = HolidayRule(),
    };

    /// <summary>Sets of holidays by name.</summary>
    public static JsonObject Sets() => Forms.MapOf(AnyOf(Ref(HolidayPlace), Forms.List(Ref(HolidayPlace))), "holiday-set");

    private static JsonObject Calendar() => new MappingSchema()
        .Requires("zone", Zone(), "The time zone on whose clocks the hours are read, by its IANA name.")
        .Takes("open", Open(), "The days of the week and their hours.")
        .Takes("holidays", HolidaysOrSets(), "Days that are taken out whole: dates, rules, and names of sets.")
        .WhereHas("open", new MappingSchema().Takes("spans", Forms.List(Ref("#/$defs/span")), Spans), otherwise: new MappingSchema().Requires("spans", Forms.List(Ref("#/$defs/span")), Spans))
        .Whole();

    private static JsonObject HolidaysOrSets() => AnyOf(
        Ref(HolidayPlace), Ref(SetName), Forms.List(AnyOf(Ref(HolidayPlace), Ref(SetName))));

    private static JsonObject Holiday() => AnyOf(Forms.Date, Ref("#/$defs/holiday-rule"));

    // Exactly one of the four, so that an editor offers what goes with it.
    private static JsonObject HolidayRule() => new MappingSchema()
        .Takes("observed", ObservedForm(), "Which other day is a holiday too where it falls on a weekend.")
        .WhereHas("every", Every(), otherwise: new MappingSchema()
            .WhereHas("nth", Nth(), otherwise: new MappingSchema()
                .WhereHas("last", Last(), otherwise: Easter())))
        .Whole();

    private static MappingSchema Every() => new MappingSchema()
        .Takes("every", Ref("#/$defs/year-day"), "A day of each year, such as 12-25.")
        .Takes("to", Ref("#/$defs/year-day"), "The last of several days; it may lie in the next year.");

    private static MappingSchema Nth() => new MappingSchema()
        .Takes("nth", Between(1, 5), "The first, second ... day of its name in a month.")
        .Requires("day", Ref("#/$defs/weekday"), "Its name.")
        .Requires("of", Ref("#/$defs/month"), "The month.");

    private static MappingSchema Last() => new MappingSchema()
        .Takes("last", Ref("#/$defs/weekday"), "The last day of this name in a month.")
        .Requires("of", Ref("#/$defs/month"), "The month.");

    private static MappingSchema Easter() => new MappingSchema()
        .Requires("easter", Between(-365, 365), "Days after Easter Sunday; -2 is Good Friday.");

    private static JsonObject Between(int from, int to) => new() { ["type"] = "integer", ["minimum"] = from, ["maximum"] = to };

    private static JsonObject ObservedForm() => SchemaParts.Names(
    [
        ("nearest-weekday", "The Friday before a Saturday, the Monday behind a Sunday."),
        ("next-weekday", "The Monday behind."),
    ]);

    private static JsonObject Span() => new MappingSchema()
        .Requires("from", Moment($"^({Day}) {Clock}$"), "A day and time of the week, such as sun 14:00.")
        .Requires("to", Moment($"^({Day}) ({Clock}|24:00)$"), "A day and time of the week, such as fri 17:00; 24:00 is the midnight at its end.")
        .Whole();

    private static JsonObject Moment(string pattern) => Forms.Patterned(pattern, "Write a day and a time as sun 14:00.", "sun 14:00");

    // Which zones there are, only the machine knows on which the policy is loaded.
    private static JsonObject Zone()
    {
        JsonObject zone = Forms.Patterned("UTC|/", "Use an IANA name such as America/New_York.");
        zone["examples"] = new JsonArray("America/New_York", "Europe/London", "UTC");
        return zone;
    }

    private static JsonObject Open()
    {
        JsonObject open = Forms.MapOf(OneOrMore("#/$defs/hours"), "days", of: "days");
        open["properties"] = new JsonObject(WeekTime.DayNames.Prepend("mon-sun").Prepend("mon-fri").Select(days => KeyValuePair.Create(
            days, (JsonNode?)OneOrMore("#/$defs/hours").Described("When it is open, as 09:00-18:00; hours may run past midnight."))));
        return open;
    }
}
