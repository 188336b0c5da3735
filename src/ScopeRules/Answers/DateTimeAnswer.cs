using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;
using Calendar = ScopeRules.Calendars.Calendar;

namespace ScopeRules.Answers;

/// <summary>An instant; a value's number is its ticks in UTC. What is asked of it is which calendars it lies in.</summary>
internal sealed partial class DateTimeAnswer : ScalarAnswer
{
    // The shape, for schemas and for reading: the formats alone would also take -4:00 and a point without digits.
    // The colon of the offset may be missing because ticket systems leave it out.
    private const string Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,7})?)?(Z|[+-][0-9]{2}:?[0-9]{2})$";

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    private static readonly long[] Week =
        [.. Enumerable.Range(0, 7 * 24).Select(hour => new DateTime(2026, 3, 16, 0, 30, 0, DateTimeKind.Utc).AddHours(hour).Ticks)];

    public override string Keyword => "date-time";

    public override string Meaning => "A moment: date, time and offset from UTC.";

    public override string Expected => $"a date and time with its offset, such as {Example}";

    public override string Example => "2026-07-01T17:30:00-04:00";

    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) =>
        InstantSamples.Of([.. tests.SelectMany(CalendarsOf).Distinct().OrderBy(c => c.Name, StringComparer.Ordinal)]);

    // Which calendars are open then is all that tests can tell.
    public override string InWords(Column column, IReadOnlyList<ValueTest> tests, Func<long, bool> isMeant)
    {
        Calendar[] calendars = [.. tests.SelectMany(CalendarsOf).Distinct().OrderBy(c => c.Name, StringComparer.Ordinal)];
        return Words.Or(Representatives(column, tests).Where(isMeant)
            .Select(v => (Open: calendars.Where(c => c.IsOpen(v)).Select(c => c.Name).ToList(), All: calendars.Select(c => c.Name)))
            .Select(v => v.Open.Count > 0 ? $"within {Words.And(v.Open)}" : $"outside {Words.Or(v.All)}").Distinct());
    }

    public override bool TryReadValue(DateTimeOffset instant, out long value)
    {
        value = instant.UtcTicks;
        return value >= ZoneOffsets.FirstTick && value < ZoneOffsets.EndTick;
    }

    public override bool TryReadValue(ReadOnlySpan<byte> utf8Text, out long value) =>
        UsualInstant.TryParse(utf8Text, out value) && value >= ZoneOffsets.FirstTick && value < ZoneOffsets.EndTick;

    public override bool TryReadValue(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        Span<byte> bytes = stackalloc byte[UsualInstant.MostBytes];
        return text.Length <= bytes.Length && Ascii.FromUtf16(text, bytes, out int written) == OperationStatus.Done && TryReadValue(bytes[..written], out value);
    }

    // Nearly always some hour of a week will do; finding out what else an instant can be takes a thousand times longer.
    protected override bool CanHold(ValueTest test, Column column) => Array.Exists(Week, i => test.Holds(i)) || base.CanHold(test, column);

    public override string Write(long value) =>
        new DateTime(value, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public override JsonObject DeclarationSchema() => new MappingSchema()
        .Takes("assume", SchemaParts.Assumed(AnswerSchema()), "The moment that is taken when a case does not give the fact.")
        .Part();

    public override JsonObject AnswerSchema() => new()
    {
        // No `format`: date-time there is stricter, as it wants seconds.
        ["type"] = "string",
        ["pattern"] = Pattern,
        ["examples"] = new JsonArray("2026-07-01T17:30:00-04:00"),
    };

    protected override IEnumerable<JsonObject> ValueTestSchemas(string answer) =>
        [SchemaParts.Only("within", SchemaParts.OneOrMore(SchemaParts.Calendar).Described("In the hours of this calendar, or of any of these."))];

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        long ticks = 0;
        reason = null;
        if (raw is RawInstant instant) ticks = instant.Value.UtcTicks;
        else if (raw is RawText text && TryParse(text.Text, out ticks)) { }
        else if (raw is RawText local && TryParse(local.Text + "Z", out _)) reason = $"{raw.Shown} has no offset from UTC, so it is no one instant";
        else reason = $"{raw.Shown} is no date and time";
        if (reason is null && (ticks < ZoneOffsets.FirstTick || ticks >= ZoneOffsets.EndTick))
            reason = $"{raw.Shown} lies outside the years 1970 to 2099, for which time zones are known";
        value = ticks;
        return reason is null;
    }

    public override ValueTest? BindValue(string name, Node test, TestScope scope)
    {
        if (test is MapNode or ListNode { Items.Count: 0 } or ScalarNode { IsNull: true }) return base.BindValue(name, test, scope);
        MapReader.WrongShape(scope.Bag, test, name, "a mapping", $"write {{{name}: {{within: ...}}}}");
        return null;
    }

    protected override ValueTest? BindOperators(string name, MapNode map, TestScope scope)
    {
        if (!CheckOperators(name, map, scope, ["within", "not"]) || map["within"] is not { } within) return null;
        IReadOnlyList<ScalarNode> names = MapReader.ScalarsOf(within, "within", scope.Bag);
        List<Calendar> calendars = [];
        foreach (ScalarNode node in names)
        {
            if (!scope.Calendars.TryGetValue(node.Value, out Calendar? calendar))
            {
                string help = scope.Bag.DidYouMean(node.Value, scope.Calendars.Keys) ?? "declare it under `calendars`";
                scope.Bag.Report(PolicyCodes.UnknownCalendar, node.Span, help, node.Value);
            }
            else if (calendar is not null)
            {
                calendars.Add(calendar);
            }
        }

        return calendars.Count > 0 && calendars.Count == names.Count ? new Within([.. calendars]) : null;
    }

    private static IEnumerable<Calendar> CalendarsOf(ValueTest test) => test switch
    {
        Within within => within.Calendars,
        IsNot not => CalendarsOf(not.Inner),
        _ => [],
    };

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Shape { get; }

    private static bool TryParse(string text, out long ticks)
    {
        ticks = 0;
        if (!Shape.IsMatch(text)) return false;
        bool parsed = DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value);
        ticks = value.UtcTicks;
        return parsed;
    }

    /// <summary>The instant lies in the hours of one of the calendars.</summary>
    private sealed record Within(Calendar[] Calendars) : ValueTest
    {
        // Instants are not tested by their order.
        public override IReadOnlyList<ValueRange>? Cuts => null;

        public override bool Holds(long value)
        {
            foreach (Calendar calendar in Calendars)
                if (calendar.IsOpen(value)) return true;
            return false;
        }

        public bool Equals(Within? other) => other is not null && Calendars.SequenceEqual(other.Calendars);

        public override int GetHashCode() => Calendars.Aggregate(0, HashCode.Combine);

        public override Node ToNode(AnswerType type) => NewNode.Map(("within", Calendars.Length == 1
            ? NewNode.Plain(Calendars[0].Name)
            : NewNode.List(Calendars.Select(c => NewNode.Plain(c.Name)))));

        public override string Describe(AnswerType type) => "is within " + Words.Or(Calendars.Select(c => c.Name));
    }
}
