namespace ScopeRules.Calendars;

/// <summary>
/// Instants such that every instant lies in the same calendars as one of them. Which calendars an instant lies in depends only
/// on its minute of the week, the zones' offsets then, and holidays; so one week without holidays for each combination of
/// offsets that occurs, and each holiday, are all there is to look at.
/// </summary>
internal static class InstantSamples
{
    private const long Week = 7 * TimeSpan.TicksPerDay;

    // Samples from about now read better than some from 1970.
    private static readonly long Preferred = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    public static IEnumerable<long> Of(IReadOnlyList<Calendar> calendars)
    {
        if (calendars.Count == 0) return [ZoneOffsets.FirstTick];
        IReadOnlyList<Stretch> stretches = Stretches(calendars);
        List<(long Start, long End)> holidays = [.. calendars.SelectMany(HolidaySpans).Order()];
        IEnumerable<long> weeks = stretches.GroupBy(s => s.Key).SelectMany(same => WeekOf([.. same], holidays, calendars));
        IEnumerable<long> days = stretches.SelectMany(s => holidays
            .Where(h => h.Start < s.End && s.Start < h.End)
            .SelectMany(h => Within(s, Math.Max(h.Start, s.Start), Math.Min(h.End, s.End), calendars)));
        return weeks.Concat(days);
    }

    // A week of this combination of offsets that no holiday touches; where there is none, all the time that it holds.
    private static IEnumerable<long> WeekOf(List<Stretch> same, List<(long Start, long End)> holidays, IReadOnlyList<Calendar> calendars)
    {
        foreach (Stretch stretch in same.OrderBy(s => s.End <= Preferred + Week).ThenBy(s => s.Start))
        {
            for (long start = Math.Max(stretch.Start, Math.Min(Preferred, stretch.End - Week)); start + Week <= stretch.End; start += Week)
            {
                if (start < stretch.Start || holidays.Exists(h => h.Start < start + Week && start < h.End)) continue;
                return Within(stretch, start, start + Week, calendars);
            }
        }

        return same.SelectMany(s => Within(s, s.Start, s.End, calendars));
    }

    // Everything that can change within a span of constant offsets changes at one of these.
    private static IEnumerable<long> Within(Stretch stretch, long start, long end, IReadOnlyList<Calendar> calendars)
    {
        yield return start;
        for (int c = 0; c < calendars.Count; c++)
        {
            long offset = stretch.Offsets[c];
            long firstDay = (start + offset) / TimeSpan.TicksPerDay * TimeSpan.TicksPerDay;
            for (long day = firstDay; day < end + offset; day += TimeSpan.TicksPerDay)
            {
                int weekMinute = WeekTime.MinuteOf(new DateTime(day));
                foreach (int boundary in calendars[c].Boundaries.Append(weekMinute))
                {
                    int minute = boundary - weekMinute;
                    if (minute is < 0 or >= WeekTime.DayMinutes) continue;
                    long instant = day + (minute * TimeSpan.TicksPerMinute) - offset;
                    if (start <= instant && instant < end) yield return instant;
                }
            }
        }
    }

    private static IEnumerable<(long Start, long End)> HolidaySpans(Calendar calendar)
    {
        foreach (DateOnly holiday in calendar.Holidays)
        {
            // Local midnights can differ from UTC's by at most 14 hours; a day more on both sides is enough and harmless.
            long midnight = holiday.ToDateTime(TimeOnly.MinValue).Ticks;
            long start = Math.Max(ZoneOffsets.FirstTick, midnight - TimeSpan.TicksPerDay);
            long end = Math.Min(ZoneOffsets.EndTick, midnight + (2 * TimeSpan.TicksPerDay));
            if (start < end) yield return (start, end);
        }
    }

    private static List<Stretch> Stretches(IReadOnlyList<Calendar> calendars)
    {
        List<IReadOnlyList<OffsetStep>> steps = [.. calendars.Select(c => ZoneOffsets.Of(c.Zone))];
        List<long> starts = [.. steps.SelectMany(s => s.Select(step => step.Start)).Distinct().Order()];
        List<Stretch> stretches = [];
        for (int i = 0; i < starts.Count; i++)
        {
            long end = i + 1 < starts.Count ? starts[i + 1] : ZoneOffsets.EndTick;
            long[] offsets = [.. steps.Select(s => s.Last(step => step.Start <= starts[i]).Offset)];
            stretches.Add(new Stretch(starts[i], end, offsets));
        }

        return stretches;
    }

    private sealed record Stretch(long Start, long End, long[] Offsets)
    {
        public string Key { get; } = string.Join(' ', Offsets);
    }
}
