namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>What is added to an answer, in the document's order.</summary>
[Flags]
internal enum IMailRiders : uint
{
    None = 0,
    AfterHoursRate = 1 << 0,
    ExtendedNumber = 1 << 1,
    InTheNextHours = 1 << 2,
    OwnSystems = 1 << 3,
    OwnConfiguration = 1 << 4,
    CauseAndWorkaround = 1 << 5,
    RemoteSession = 1 << 6,
    ListedDevices = 1 << 7,
    NoBuyingAdvice = 1 << 8,
    LicenceTerms = 1 << 9,
    SalesOfSupport = 1 << 10,
}
