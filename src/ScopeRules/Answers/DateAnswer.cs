using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>A day; a value's number counts days. A month or a year stands for all its days.</summary>
internal sealed partial class DateAnswer : OrderedAnswer
{
    private const int FirstYear = 1900, LastYear = 2199;

    private const string Form = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private const string Today = "today";

    // The comparison that each means, of numbers.
    private static readonly Dictionary<string, string> Sides = new(StringComparer.Ordinal)
    {
        ["after"] = "more-than",
        ["on-or-after"] = "at-least",
        ["before"] = "less-than",
        ["on-or-before"] = "at-most",
    };

    // How each is said before a length of time.
    private static readonly Dictionary<string, string> Spans = new(StringComparer.Ordinal)
    {
        ["within-last"] = "within the last",
        ["older-than"] = "older than",
        ["within-next"] = "within the next",
        ["further-than"] = "further off than",
    };

    public override string Keyword => "date";

    public override string Meaning => "A day, such as 2026-03-15; a month (2026-03) or a year is any day of it.";

    public override string Expected => "a date such as 2026-03-15 (2026-03 or 2026 if no more is known)";

    public override string Example => "2026-03-15";

    protected override ValueRange All => new(Days(FirstYear).Low, Days(LastYear).High);

    protected override IReadOnlyList<string> Operators { get; } = [.. Sides.Keys, .. Spans.Keys];

    public override bool TryReadValue(DateOnly date, out long value)
    {
        value = date.DayNumber;
        return All.Contains(value);
    }

    public override string Write(long value) => Dates.Write(DateOnly.FromDayNumber((int)value));

    public override string Write(ValueRange range)
    {
        DateOnly first = DateOnly.FromDayNumber((int)range.Low);
        return range.IsOne ? Write(range.Low)
            : range == Days(first.Year) ? first.ToString("yyyy", CultureInfo.InvariantCulture)
            : first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }

    public override JsonObject DeclarationSchema() => new MappingSchema()
        .Takes("assume", SchemaParts.Assumed(AnswerSchema()), "The day that is taken when a case does not give the fact.")
        .Part();

    public override JsonObject AnswerSchema() => Schema($"^{Form}$", "Write a date as 2026-03-15, or as 2026-03 or 2026 if no more is known.");

    protected override JsonObject OperatorSchema(string keyword, string answer) => keyword switch
    {
        "after" => BoundSchema(answer).Described("A day after this one."),
        "on-or-after" => BoundSchema(answer).Described("This day or a later one."),
        "before" => BoundSchema(answer).Described("A day before this one."),
        "on-or-before" => BoundSchema(answer).Described("This day or an earlier one."),
        "within-last" => SchemaParts.Ref(SchemaParts.Duration).Described("Today, or not longer ago than this."),
        "older-than" => SchemaParts.Ref(SchemaParts.Duration).Described("Longer ago than this."),
        "within-next" => SchemaParts.Ref(SchemaParts.Duration).Described("Today, or not further off than this."),
        _ => SchemaParts.Ref(SchemaParts.Duration).Described("Further off than this."),
    };

    protected override JsonObject BoundSchema(string answer) => Schema($"^({Today}|{Form})$", "Write a date as 2026-03-15, or today.");

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        string? text = raw switch { RawText quoted => quoted.Text, RawNumber number => number.Digits, _ => null };
        ValueRange? days = text is not null && Shape.IsMatch(text) ? Days(text) : null;
        value = days ?? 0;
        reason = (raw, days) switch
        {
            (RawInstant, _) => $"{raw.Shown} is a moment, and which day that is hangs on the place",
            (RawText { Text: var moment }, null) when moment.Contains('T', StringComparison.Ordinal) && Shape.IsMatch(moment.Split('T')[0]) =>
                $"{raw.Shown} has a time, and which day that is hangs on the place; give the day alone",
            (_, null) => $"{raw.Shown} is no date",
            (_, { } read) => All.Contains(read) ? null : $"{raw.Shown} lies outside the years {FirstYear} to {LastYear}",
        };
        return reason is null;
    }

    protected override RangeTest? BindOperator(string keyword, Node node, TestScope scope)
    {
        if (Spans.TryGetValue(keyword, out string? said))
        {
            if (MapReader.AsDuration(node, keyword, scope.Bag) is not { } duration) return null;
            return new InRangesOfDay(day => Span(keyword, duration, day), NewNode.Map((keyword, NewNode.Of(duration))), $"{said} {duration}");
        }

        if (node is not ScalarNode { IsPlain: true, Value: Today }) return base.BindOperator(keyword, node, scope);
        string words = $"{keyword.Replace('-', ' ')} {Today}";
        return new InRangesOfDay(day => [.. Side(keyword, day.DayNumber)], NewNode.Map((keyword, NewNode.Plain(Today))), words);
    }

    protected override IEnumerable<ValueRange> Side(string comparison, ValueRange bound) => base.Side(Sides[comparison], bound);

    // Lengths are counted forward from the day that is tested, so months end where they end.
    private IReadOnlyList<ValueRange> Span(string keyword, Duration duration, DateOnly day)
    {
        long today = day.DayNumber, end = duration.After(day).DayNumber, oldest = Oldest(duration, day);
        return ValueRange.Common([All], keyword switch
        {
            "within-last" => [new(oldest, today)],
            "older-than" => [new(long.MinValue, Math.Min(oldest - 1, today))],
            "within-next" => [new(today, end)],
            _ => [new(end + 1, long.MaxValue)],
        });
    }

    // The first day from which so long a time is not over on another.
    private long Oldest(Duration duration, DateOnly day)
    {
        (long low, long high) = (All.Low, All.High + 1);
        while (low < high)
        {
            long middle = (low + high) / 2;
            if (duration.After(DateOnly.FromDayNumber((int)middle)) >= day) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    [GeneratedRegex("^" + Form + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape { get; }

    // A year 0 is no year, and a 30th of February no day.
    private static ValueRange? Days(string text)
    {
        int year = int.Parse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year == 0) return null;
        if (text.Length == 4) return Days(year);
        if (text.Length > 7) return Dates.Read(text) is { } date ? date.DayNumber : null;
        DateOnly first = new(year, int.Parse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture), 1);
        return new ValueRange(first.DayNumber, first.DayNumber + DateTime.DaysInMonth(first.Year, first.Month) - 1);
    }

    private static ValueRange Days(int year) => new(new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber);

    private static JsonObject Schema(string pattern, string message) => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = pattern,
        ["patternErrorMessage"] = message,
        ["minimum"] = FirstYear,
        ["maximum"] = LastYear,
    };
}
