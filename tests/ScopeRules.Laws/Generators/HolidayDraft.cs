using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>An entry in a list of holidays that is going to be declared.</summary>
/// <param name="Keys">A rule's keys and values; for a date or the name of a set only that.</param>
/// <param name="Has">Whether a day is one of those that it means, as one would tell from the day.</param>
internal sealed record HolidayDraft(IReadOnlyList<(string Key, string Value)> Keys, Func<DateOnly, bool> Has)
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public string Text => string.Join(", ", Keys);

    public Piece Declare(Draw draw) =>
        Keys is [("", var word)] ? Piece.Plain(word) : Piece.Map(draw, Keys.Select(k => (k.Key, Piece.Plain(k.Value))));

    public static HolidayDraft On(DateOnly day) => new([("", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))], d => d == day);

    public static HolidayDraft Set(string name, IReadOnlyList<HolidayDraft> set) => new([("", name)], d => set.Any(h => h.Has(d)));

    public static HolidayDraft Rule(Draw draw) => draw.OneOf(0, 1, 2) switch
    {
        0 => Observed(Every(draw), "nearest-weekday", sunday: 1, saturday: -1, draw),
        1 => Observed(OfMonth(draw), "next-weekday", sunday: 1, saturday: 2, draw),
        _ => Observed(Easter(draw), "next-weekday", sunday: 1, saturday: 2, draw),
    };

    /// <summary>A day of it; null where a year that is drawn has none.</summary>
    public DateOnly? Some(Draw draw)
    {
        DateOnly start = new(draw.Int(1971, 2098), 1, 1);
        DateOnly[] days = [.. Enumerable.Range(0, 365).Select(start.AddDays).Where(Has)];
        return days.Length == 0 ? null : draw.OneOf(days);
    }

    private static HolidayDraft Observed(HolidayDraft rule, string how, int sunday, int saturday, Draw draw) => draw.Chance(50) ? rule : new(
        [.. rule.Keys, ("observed", how)],
        d => rule.Has(d) || (IsOn(d.AddDays(-sunday), DayOfWeek.Sunday) && rule.Has(d.AddDays(-sunday)))
            || (IsOn(d.AddDays(-saturday), DayOfWeek.Saturday) && rule.Has(d.AddDays(-saturday))));

    private static HolidayDraft Every(Draw draw)
    {
        string from = draw.OneOf("01-01", "12-25", "02-29", "12-28", "07-04", "03-29");
        string to = from[..2] != "12" ? from[..2] == "02" ? "03-01" : from[..3] + "30" : from == "12-28" ? draw.OneOf("12-31", "01-03", "02-29") : draw.OneOf("12-26", "12-31");
        if (draw.Chance(60)) return new([("every", from)], d => On(d) == from);
        return new([("every", from), ("to", to)], d => string.CompareOrdinal(from, to) <= 0
            ? string.CompareOrdinal(from, On(d)) <= 0 && string.CompareOrdinal(On(d), to) <= 0
            : string.CompareOrdinal(from, On(d)) <= 0 || string.CompareOrdinal(On(d), to) <= 0);

        static string On(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
    }

    private static HolidayDraft OfMonth(Draw draw)
    {
        int nth = draw.Int(1, 6), day = draw.Int(0, 6), month = draw.Int(1, 12);
        bool IsInMonth(DateOnly d) => d.Month == month && (int)d.DayOfWeek == day;
        return nth == 6
            ? new([("last", Days[day]), ("of", Months[month - 1])], d => IsInMonth(d) && d.AddDays(7).Month != month)
            : new([("nth", $"{nth}"), ("day", Days[day]), ("of", Months[month - 1])], d => IsInMonth(d) && (d.Day - 1) / 7 == nth - 1);
    }

    private static HolidayDraft Easter(Draw draw)
    {
        int offset = draw.OneOf(-48, -2, 0, 1, 39, 50);
        return new([("easter", $"{offset}")], d => EasterOf(d.Year).AddDays(offset) == d);
    }

    // Clavius's tables, as Knuth gives them: the Sunday behind the full moon that the epact tells.
    private static DateOnly EasterOf(int year)
    {
        int golden = (year % 19) + 1, century = (year / 100) + 1, leaps = (3 * century / 4) - 12, moon = (((8 * century) + 5) / 25) - 5;
        int epact = ((11 * golden) + 20 + moon - leaps) % 30;
        if ((epact == 25 && golden > 11) || epact == 24) epact++;
        int full = 44 - epact < 21 ? 74 - epact : 44 - epact;
        int sunday = full + 7 - (((5 * year / 4) - leaps - 10 + full) % 7);
        return new DateOnly(year, 3, 1).AddDays(sunday - 1);
    }

    private static bool IsOn(DateOnly date, DayOfWeek day) => date.DayOfWeek == day;
}
