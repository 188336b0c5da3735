namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>What the document leaves open; set: read as yes.</summary>
[Flags]
internal enum IMailReadings
{
    None = 0,
    WeekendHours = 1 << 0,
    OwnHoursCount = 1 << 1,
    PaidHelpAlone = 1 << 2,
    UntriedRestart = 1 << 3,
    DoubtfulOutages = 1 << 4,
    OtherProducts = 1 << 5,
    HelpWithoutData = 1 << 6,
}
