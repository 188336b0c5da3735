using System.Collections.Concurrent;

namespace ScopeRules.Calendars;

/// <summary>A zone's offsets from UTC as a step function over the years in which instants are recognised.</summary>
internal sealed class ZoneOffsets
{
    /// <summary>Instants before this are not recognised: zones have no dependable rules there.</summary>
    public static readonly long FirstTick = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    /// <summary>Nor are those from this on.</summary>
    public static readonly long EndTick = new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    private const long Probe = 6 * TimeSpan.TicksPerHour;

    // In ticks 81 days: clocks change hardly more often than once in each.
    private const int PeriodBits = 46;

    private static readonly ConcurrentDictionary<string, ZoneOffsets> Known = new(StringComparer.Ordinal);

    private readonly OffsetStep[] _steps;

    // By period, the step in which it starts.
    private readonly int[] _firstSteps;

    private ZoneOffsets(OffsetStep[] steps)
    {
        _steps = steps;
        _firstSteps = new int[((EndTick - FirstTick) >> PeriodBits) + 1];
        for (int period = 0, step = 0; period < _firstSteps.Length; period++)
            _firstSteps[period] = step = StepAt(FirstTick + ((long)period << PeriodBits), step);
    }

    public IReadOnlyList<OffsetStep> Steps => _steps;

    public static ZoneOffsets Of(TimeZoneInfo zone) => Known.GetOrAdd(zone.Id, static (_, z) => new ZoneOffsets([.. Find(z)]), zone);

    /// <summary>The offset at an instant, in ticks.</summary>
    public long At(long utcTicks)
    {
        long period = Math.Clamp((utcTicks - FirstTick) >> PeriodBits, 0, _firstSteps.Length - 1);
        return _steps[StepAt(utcTicks, _firstSteps[period])].Offset;
    }

    private int StepAt(long utcTicks, int from)
    {
        while (from + 1 < _steps.Length && _steps[from + 1].Start <= utcTicks) from++;
        return from;
    }

    private static List<OffsetStep> Find(TimeZoneInfo zone)
    {
        List<OffsetStep> steps = [new(FirstTick, OffsetAt(zone, FirstTick))];
        for (long t = FirstTick; t < EndTick; t += Probe)
        {
            long next = Math.Min(t + Probe, EndTick - 1);
            if (OffsetAt(zone, next) != steps[^1].Offset) steps.Add(Bisect(zone, t, next));
        }

        return steps;
    }

    private static OffsetStep Bisect(TimeZoneInfo zone, long before, long after)
    {
        long old = OffsetAt(zone, before);
        while (after - before > 1)
        {
            long middle = before + ((after - before) / 2);
            if (OffsetAt(zone, middle) == old) before = middle;
            else after = middle;
        }

        return new OffsetStep(after, OffsetAt(zone, after));
    }

    private static long OffsetAt(TimeZoneInfo zone, long tick) => zone.GetUtcOffset(new DateTime(tick, DateTimeKind.Utc)).Ticks;
}

/// <summary>From an instant on, local time is UTC plus this many ticks.</summary>
internal readonly record struct OffsetStep(long Start, long Offset);
