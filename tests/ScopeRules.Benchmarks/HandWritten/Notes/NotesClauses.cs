namespace ScopeRules.Benchmarks.HandWritten.Notes;

/// <summary>The clauses of the policy of the notes, in its order.</summary>
[Flags]
internal enum NotesClauses : ulong
{
    None = 0,
    NoAgreement = 1UL << 0,
    Evaluation = 1UL << 1,
    BeforeBuying = 1UL << 2,
    Courses = 1UL << 3,
    AlteredParts = 1UL << 4,
    OtherMakers = 1UL << 5,
    Debugging = 1UL << 6,
    Tuning = 1UL << 7,
    Work = 1UL << 8,
    LegacyWork = 1UL << 9,
    OldRelease = 1UL << 10,
    SmallByPhone = 1UL << 11,
    OddPlatform = 1UL << 12,
    LegacyDown = 1UL << 13,
    LargeCritical = 1UL << 14,
    MobileAltered = 1UL << 15,
    CloudTuning = 1UL << 16,
    ContainerOwnCode = 1UL << 17,
    Questions = 1UL << 18,
    LegacyQuestions = 1UL << 19,
    Guidance = 1UL << 20,
    GuidanceElsewhere = 1UL << 21,
    CloudGuidance = 1UL << 22,
    Faults = 1UL << 23,
    SeriousFaults = 1UL << 24,
    ProductionFaults = 1UL << 25,
    CloudWork = 1UL << 26,
    CloudSpeed = 1UL << 27,
}
