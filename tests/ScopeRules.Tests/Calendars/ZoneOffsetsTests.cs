using ScopeRules.Calendars;

namespace ScopeRules.Tests.Calendars;

/// <summary>Offsets and hours are looked up in tables; the clock of the system says the same.</summary>
public sealed class ZoneOffsetsTests
{
    private static readonly string[] Zones =
    [
        "UTC", "America/New_York", "Europe/Berlin", "Europe/Dublin", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati",
        "Africa/Casablanca", "America/St_Johns", "Antarctica/Troll", "America/Sao_Paulo", "Asia/Pyongyang", "Europe/Lisbon", "Asia/Gaza", "Africa/Monrovia",
    ];

    [TestCaseSource(nameof(Zones))]
    public void A_zone_has_the_offset_that_the_system_gives_it(string name)
    {
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        ZoneOffsets offsets = ZoneOffsets.Of(zone);

        Instants(offsets).Where(i => offsets.At(i) != zone.GetUtcOffset(new DateTime(i, DateTimeKind.Utc)).Ticks).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Zones))]
    public void A_calendar_is_open_when_the_local_clock_says_so(string name)
    {
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        EveryYear newYear = new(new YearDay(12, 30), new YearDay(1, 2), Observance.None);
        Window night = new(22 * 60, 3 * 60), morning = new((8 * 60) + 30, 12 * 60);
        Calendar calendar = new("c", zone, [new([DayOfWeek.Monday, DayOfWeek.Sunday], [night]), new([DayOfWeek.Wednesday], [morning])], [], [newYear]);

        Instants(ZoneOffsets.Of(zone)).Where(i => calendar.IsOpen(i) != ByTheClock(TimeZoneInfo.ConvertTimeFromUtc(new DateTime(i, DateTimeKind.Utc), zone))).Should().BeEmpty();

        static bool ByTheClock(DateTime local)
        {
            if (local is { Month: 12, Day: >= 30 } or { Month: 1, Day: <= 2 }) return false;
            return local.DayOfWeek switch
            {
                DayOfWeek.Monday => local.Hour is < 3 or >= 22, // the hours before three belong to the night from Sunday
                DayOfWeek.Tuesday => local.Hour < 3,
                DayOfWeek.Wednesday => local is { Hour: >= 9 and < 12 } or { Hour: 8, Minute: >= 30 },
                DayOfWeek.Sunday => local.Hour >= 22,
                _ => false,
            };
        }
    }

    [Test]
    public void Asking_a_calendar_allocates_nothing()
    {
        Calendar calendar = new("c", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), [], [new(new(DayOfWeek.Monday, 0), new(DayOfWeek.Friday, 0))], [new HolidayOn(new(2026, 1, 1))]);
        _ = calendar.IsOpen(ZoneOffsets.FirstTick);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int hour = 0; hour < 1_000; hour++) _ = calendar.IsOpen(ZoneOffsets.FirstTick + (hour * TimeSpan.TicksPerHour));

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    // Random ones, those around every change of the clock, and those around the year's end.
    private static List<long> Instants(ZoneOffsets offsets)
    {
        Random random = new(5);
        List<long> instants = [.. Enumerable.Range(0, 100_000).Select(_ => random.NextInt64(ZoneOffsets.FirstTick, ZoneOffsets.EndTick)), ZoneOffsets.FirstTick, ZoneOffsets.EndTick - 1];
        foreach (OffsetStep step in offsets.Steps)
            instants.AddRange([step.Start - 1, step.Start, step.Start + 1, step.Start + random.NextInt64(-TimeSpan.TicksPerDay, TimeSpan.TicksPerDay)]);
        for (int year = 1970; year < 2100; year++)
            for (int hour = -4 * 24; hour < 4 * 24; hour++) instants.Add(new DateTime(year, 1, 1).Ticks + (hour * TimeSpan.TicksPerHour));
        instants.RemoveAll(i => i < ZoneOffsets.FirstTick || i >= ZoneOffsets.EndTick);
        return instants;
    }
}
