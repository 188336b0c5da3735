using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Calendars;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Declarations of calendars.</summary>
internal static class CalendarForms
{
    private const string Clock = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static readonly string Day = string.Join('|', WeekTime.DayNames);

    public static JsonObject Definitions() => new()
    {
        ["calendar"] = Calendar(),
        ["days"] = Forms.Patterned($"^({Day})(-({Day}))?$", "Write days as mon, or mon-fri."),
        ["hours"] = Forms.Patterned($"^{Clock}-({Clock}|24:00)$", "Write hours as 09:00-18:00; 00:00-24:00 is the whole day.", "09:00-18:00"),
    };

    private static JsonObject Calendar() => new MappingSchema()
        .Requires("zone", Zone(), "The time zone on whose clocks the hours are read, by its IANA name.")
        .Requires("open", Open(), "The days of the week and their hours.")
        .Takes("holidays", OneOrMore("#/$defs/date"), "Days that are taken out whole.")
        .Whole();

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
