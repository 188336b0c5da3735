namespace ScopeRules.Calendars;

/// <summary>
/// Instants such that every instant lies in the same calendars as one of them. Which calendars an instant lies in depends only
/// on the time of the day and the day of the week in UTC, the zones' offsets then, and which of the local days that a day in
/// UTC touches are holidays. Thousands of days are alike in that: one of each kind is all there is to look at.
/// </summary>
internal static class InstantSamples
{
    /// <summary>The samples, those of days without holidays first; they are made as they are asked for.</summary>
    public static IEnumerable<long> Of(IReadOnlyList<Calendar> calendars)
    {
        if (calendars.Count == 0) return [ZoneOffsets.FirstTick];
        List<Stretch> stretches = Stretch.Of([.. calendars.Select(c => c.Zone)]);
        SortedSet<DateOnly> besideHolidays = [.. calendars.SelectMany(c => c.HolidaysAsDays).SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) })];
        HashSet<DayKind> seen = [];
        return Ordinary(stretches, besideHolidays).Concat(stretches.SelectMany(s => besideHolidays.GetViewBetween(s.First, s.Last).Select(s.On)))
            .Where(part => seen.Add(KindOf(part, calendars)))
            .SelectMany(part => Changes(part, calendars));
    }

    // Of each combination of offsets the whole days of a week, and each day on which a clock changes.
    private static IEnumerable<DayPart> Ordinary(List<Stretch> stretches, SortedSet<DateOnly> besideHolidays)
    {
        Dictionary<string, HashSet<DayOfWeek>> wholeDays = new(StringComparer.Ordinal);
        foreach (Stretch stretch in stretches)
        {
            if (!wholeDays.TryGetValue(stretch.Key, out HashSet<DayOfWeek>? week)) wholeDays.Add(stretch.Key, week = []);
            for (DateOnly day = stretch.First; day <= stretch.Last; day = day.AddDays(1))
            {
                if (week.Count == 7 && day > stretch.First) day = stretch.Last; // its days between are like others
                if (besideHolidays.Contains(day)) continue;
                DayPart part = stretch.On(day);
                if (part.IsWhole) _ = week.Add(day.DayOfWeek);
                yield return part;
            }
        }
    }

    // Everything that can change within a part of a day changes at one of these.
    private static IEnumerable<long> Changes(DayPart part, IReadOnlyList<Calendar> calendars)
    {
        yield return part.Start;
        for (int c = 0; c < calendars.Count; c++)
        {
            long offset = part.Stretch.Offsets[c];
            long firstDay = (part.Start + offset) / TimeSpan.TicksPerDay * TimeSpan.TicksPerDay;
            for (long day = firstDay; day < part.End + offset; day += TimeSpan.TicksPerDay)
            {
                int weekMinute = WeekTime.MinuteOf(new DateTime(day));
                foreach (int boundary in calendars[c].Boundaries.Append(weekMinute))
                {
                    int minute = boundary - weekMinute;
                    if (minute is < 0 or >= WeekTime.DayMinutes) continue;
                    long instant = day + (minute * TimeSpan.TicksPerMinute) - offset;
                    if (part.Start <= instant && instant < part.End) yield return instant;
                }
            }
        }
    }

    private static DayKind KindOf(DayPart part, IReadOnlyList<Calendar> calendars) => new(
        part.Stretch.Key, part.Day.DayOfWeek, part.Start - part.Midnight, part.End - part.Midnight, Holidays(part, calendars));

    // East of UTC the local day changes to the next one within a day in UTC, west of it from the one before.
    private static string Holidays(DayPart part, IReadOnlyList<Calendar> calendars)
    {
        char[] bits = new char[2 * calendars.Count];
        for (int c = 0; c < calendars.Count; c++)
        {
            int other = Math.Sign(part.Stretch.Offsets[c]);
            bits[2 * c] = calendars[c].IsHoliday(part.Day) ? '1' : '0';
            bits[(2 * c) + 1] = other != 0 && calendars[c].IsHoliday(part.Day.AddDays(other)) ? '1' : '0';
        }

        return new string(bits);
    }

    /// <summary>Days of one kind are alike in all that matters.</summary>
    /// <param name="Offsets">Those of the calendars, in words.</param>
    /// <param name="Day">In UTC.</param>
    /// <param name="From">In ticks of the day.</param>
    /// <param name="To">In ticks of the day.</param>
    /// <param name="Holidays">Two bits for each calendar.</param>
    private readonly record struct DayKind(string Offsets, DayOfWeek Day, long From, long To, string Holidays);
}
