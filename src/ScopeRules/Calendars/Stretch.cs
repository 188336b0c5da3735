namespace ScopeRules.Calendars;

/// <summary>A stretch of time in which no clock of some zones changes.</summary>
/// <param name="Start">Its first tick, in UTC.</param>
/// <param name="End">The tick behind its last.</param>
/// <param name="Offsets">Of the zones, in their order.</param>
internal sealed record Stretch(long Start, long End, long[] Offsets)
{
    // Samples from about now read better than some from 1970.
    private static readonly long Preferred = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    /// <summary>The offsets in words.</summary>
    public string Key { get; } = string.Join(' ', Offsets);

    /// <summary>The day in UTC in which it starts.</summary>
    public DateOnly First { get; } = DateOnly.FromDateTime(new DateTime(Start));

    /// <summary>The day in UTC in which it ends.</summary>
    public DateOnly Last { get; } = DateOnly.FromDateTime(new DateTime(End - 1));

    /// <summary>All of the time for which zones are known, from about now on and then what was before.</summary>
    public static List<Stretch> Of(IReadOnlyList<TimeZoneInfo> zones)
    {
        List<ZoneOffsets> all = [.. zones.Select(ZoneOffsets.Of)];
        List<long> starts = [.. all.Distinct().SelectMany(z => z.Steps).Select(step => step.Start).Append(Preferred).Distinct().Order()];
        List<Stretch> stretches = [];
        for (int i = 0; i < starts.Count; i++)
        {
            long end = i + 1 < starts.Count ? starts[i + 1] : ZoneOffsets.EndTick;
            long[] offsets = [.. all.Select(z => z.At(starts[i]))];
            stretches.Add(new Stretch(starts[i], end, offsets));
        }

        return [.. stretches.OrderBy(s => s.Start < Preferred)];
    }

    /// <summary>The part of a day that lies in it.</summary>
    public DayPart On(DateOnly day)
    {
        long midnight = day.ToDateTime(TimeOnly.MinValue).Ticks;
        return new DayPart(this, day, midnight, Math.Max(Start, midnight), Math.Min(End, midnight + TimeSpan.TicksPerDay));
    }
}

/// <summary>A day in UTC, or the part of it in which no clock changes.</summary>
internal readonly record struct DayPart(Stretch Stretch, DateOnly Day, long Midnight, long Start, long End)
{
    public bool IsWhole => End - Start == TimeSpan.TicksPerDay;
}
