using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Diagnostics;

/// <summary>Mistakes in what a policy says: 2000 to 2999.</summary>
internal static class PolicyCodes
{
    // Shape of mappings and values.
    public static readonly Descriptor UnknownKey = Error(2001, "`{1}` is no key of {0}");
    public static readonly Descriptor MissingKey = Error(2002, "{0} needs the key `{1}`");
    public static readonly Descriptor WrongShape = Error(2003, "{0} wants {1}, but here is {2}");
    public static readonly Descriptor NotAName = Error(2004, "`{0}` is no name: names are made of a-z, 0-9 and -, and start with a letter");
    public static readonly Descriptor NotYesNo = Error(2005, "`{0}` is neither yes nor no");
    public static readonly Descriptor NotAChoice = Error(2006, "`{0}` is not one of {1}");
    public static readonly Descriptor EmptyText = Error(2007, "`{0}` must say something");
    public static readonly Descriptor EmptyList = Error(2008, "`{0}` needs at least one entry");
    public static readonly Descriptor ListedTwice = Error(2009, "`{0}` is listed twice");

    // The whole file.
    public static readonly Descriptor WrongVersion = Error(2020, "`scoperules: {0}` is no version of the language that is known here");
    public static readonly Descriptor OtherwiseNotLast = Error(2021, "`otherwise` must be the last key of the file");
    public static readonly Descriptor OtherwiseNotFlow = Error(2022, "`otherwise` must be written in braces, on the last line");
    public static readonly Descriptor DeclaredTwice = Error(2024, "the {0} `{1}` is already declared in line {2}");
    public static readonly Descriptor ReservedName = Error(2025, "`{0}` has a meaning of its own in conditions, so no {1} can have this name");

    // References.
    public static readonly Descriptor UnknownContact = Error(2030, "there is no contact `{0}`");
    public static readonly Descriptor UnknownCalendar = Error(2031, "there is no calendar `{0}`");
    public static readonly Descriptor UnknownLevel = Error(2032, "there is no level `{0}`");
    public static readonly Descriptor UnknownClause = Error(2033, "there is no clause `{0}`");
    public static readonly Descriptor UnknownInCondition = Error(2034, "there is no fact, term or open point `{0}`");
    public static readonly Descriptor VerdictNotInPrecedence = Error(2035, "clause `{0}` concludes {1}, which `precedence` does not rank");
    public static readonly Descriptor UnknownChannel = Error(2036, "there is no channel `{0}`");

    // Facts and calendars.
    public static readonly Descriptor NoSomethingElse = Error(2040, "`{0}` has no value for whatever its values leave out");
    public static readonly Descriptor WrongValue = Error(2041, "`{0}`: {1}");
    public static readonly Descriptor BadAssumption = Error(2042, "`{0}` can't be assumed to be {1}: {2}");
    public static readonly Descriptor EmptyRange = Error(2043, "`from` is greater than `to`");
    public static readonly Descriptor ListedWithin = Error(2044, "`{0}` is a part of `{1}`, which is listed too");
    public static readonly Descriptor UnknownZone = Error(2050, "there is no time zone `{0}`");
    public static readonly Descriptor NotDays = Error(2051, "`{0}` is no day or range of days");
    public static readonly Descriptor NotAWindow = Error(2052, "`{0}` is no stretch of time");
    public static readonly Descriptor NotADate = Error(2053, "`{0}` is no date");
    public static readonly Descriptor NoTimeZones = Error(2054, "this machine has no time zone data, so `{0}` can't be resolved");
    public static readonly Descriptor UnknownHolidaySet = Error(2055, "there is no set of holidays `{0}`");
    public static readonly Descriptor NotAHolidayRule = Error(2056, "a holiday has one of `every`, `nth`, `last` and `easter`");
    public static readonly Descriptor NeverComes = Error(2057, "`{0}` never comes: {1}");
    public static readonly Descriptor NotAMoment = Error(2058, "`{0}` is no day and time of a week");
    public static readonly Descriptor EmptySpan = Error(2059, "a span that ends where it starts is none");

    // Conditions.
    public static readonly Descriptor EmptyCondition = Error(2060, "an empty condition says nothing");
    public static readonly Descriptor AlwaysInside = Error(2061, "`always` can only be the whole `when` of a clause or rider");
    public static readonly Descriptor NotYesNoFact = Error(2062, "`{0}` is no yes-no fact, so its bare name says nothing");
    public static readonly Descriptor BareSet = Error(2063, "`{0}` can have several values at once, and a bare value or list leaves open whether any or all are meant");
    public static readonly Descriptor UnknownOperator = Error(2064, "`{0}` is nothing that can be asked of {1}");
    public static readonly Descriptor ImpossibleTest = Error(2065, "no value of `{0}` can meet this");
    public static readonly Descriptor TermCycle = Error(2066, "terms that lead back to themselves: {0}");
    public static readonly Descriptor TermsTooDeep = Error(2067, "terms nest more than {0} deep");
    public static readonly Descriptor TooManyTests = Error(2068, "with its terms written out this makes more than {0:N0} tests");
    public static readonly Descriptor OpenPointInImpossible = Error(2069, "what is impossible is about facts; the open point `{0}` is about the document");
    public static readonly Descriptor NotBesideOthers = Error(2070, "`not` can't have other tests beside it");

    // Clauses and riders.
    public static readonly Descriptor OverrideCycle = Error(2080, "the clauses {0} override each other");
    public static readonly Descriptor OverridesItself = Error(2081, "a clause can't override itself");
    public static readonly Descriptor PresumptionNotWanted = Error(2082, "`presume` goes with the verdict ask-manager only");
    public static readonly Descriptor PresumesAskManager = Error(2083, "what is presumed until a manager answers is covered or not-covered");
    public static readonly Descriptor LevelNotWanted = Error(2084, "`level` says how far cover goes, so it goes with the verdict covered only");
    public static readonly Descriptor RiderAddsNothing = Error(2085, "this rider adds nothing");
    public static readonly Descriptor NotOneUnit = Error(2086, "a response target has one unit: {0}");
    public static readonly Descriptor NotAWholeNumber = Error(2087, "`{0}` is no whole number from 1 to {1:N0}");

    // Dates on which it depends.
    public static readonly Descriptor NeverInEffect = Error(2090, "this is never in effect: its last day comes before its first");

    // Files beside the policy.
    public static readonly Descriptor NoFolder = Error(2100, "`{0}` is a file beside the policy, but this policy was not read from a file");
    public static readonly Descriptor NotAPath = Error(2101, "`{0}` is no way from this file to another");

    // Lists of releases.
    public static readonly Descriptor UnknownReleaseList = Error(2102, "there is no list of releases `{0}`");
    public static readonly Descriptor OtherReleaseList = Error(2103, "this is the list `{0}`, but the policy takes it for `{1}`");
    public static readonly Descriptor EndMark = Error(2104, "`end` must be the last key of the file, in braces");
    public static readonly Descriptor WrongCount = Error(2105, "`end` counts {0:N0} releases, but here are {1:N0}");
    public static readonly Descriptor OutOfOrder = Error(2106, "`{0}` stands behind `{1}`, but {2}");
    public static readonly Descriptor SameDay = Error(2107, "`{0}` came out on the same day as `{1}`, so neither is the newer one");
    public static readonly Descriptor NotARelease = Error(2108, "`{0}` is no {1}, as `{2}` is");
    public static readonly Descriptor UnknownPhase = Error(2109, "there is no phase `{0}`");
    public static readonly Descriptor UnknownLabel = Error(2110, "no release has the label `{0}`");
    public static readonly Descriptor EndsTooEarly = Error(2111, "phase `{0}` of `{1}` ends before {2}");
    public static readonly Descriptor PhaseWithoutEnd = Error(2112, "nothing says when phase `{0}` of `{1}` ends");
    public static readonly Descriptor EndOfLastPhase = Error(2113, "`{0}` is the last phase, which does not end");
    public static readonly Descriptor ReleaseNotAValue = Error(2114, "the release `{0}` is no value of `{1}`");
    public static readonly Descriptor OtherReleases = Error(2115, "the releases of `{0}` are {1}, which `{2}` ({3}) does not have");
    public static readonly Descriptor NoReleaseList = Error(2116, "`{0}` asks about releases, but `{1}` has no list of them");
    public static readonly Descriptor RankOfVersions = Error(2117, "`{0}` counts versions, but the releases of `{1}` are names");

    // Sections, tables and documents.
    public static readonly Descriptor EmptySection = Error(2120, "this section has nothing in it");
    public static readonly Descriptor SectionsTooDeep = Error(2121, "sections and tables nest more than {0} deep");
    public static readonly Descriptor UnknownDocument = Error(2122, "there is no document `{0}`");
    public static readonly Descriptor TooManyRows = Error(2123, "clause `{0}` can hold in more than {1} ways");
    public static readonly Descriptor WrongRow = Error(2124, "a row of this table has {0} entries, and this one has {1}");
    public static readonly Descriptor OverlappingRows = Error(2125, "this row and the one in line {0} both speak of one case: {1}");
    public static readonly Descriptor MissingCell = Error(2126, "no row speaks of {0}");
    public static readonly Descriptor UnknownOutcome = Error(2127, "this table has no outcome `{0}`");
    public static readonly Descriptor UnusedOutcome = Error(2128, "no cell says `{0}`");
    public static readonly Descriptor ReservedOutcome = Error(2129, "`{0}` has a meaning of its own in tables, so no outcome can have this name");
    public static readonly Descriptor CellWithoutId = Error(2130, "a cell that says something in its own words needs an id");
    public static readonly Descriptor CellAfterAnother = Error(2131, "the cell before this one always speaks, so this one never does");
    public static readonly Descriptor OtherwiseInCell = Error(2132, "`{0}` can't be said by a cell and by `otherwise`");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All =
    [
        UnknownKey, MissingKey, WrongShape, NotAName, NotYesNo, NotAChoice, EmptyText, EmptyList, ListedTwice,
        WrongVersion, OtherwiseNotLast, OtherwiseNotFlow, DeclaredTwice, ReservedName,
        UnknownContact, UnknownCalendar, UnknownLevel, UnknownClause, UnknownInCondition, VerdictNotInPrecedence, UnknownChannel,
        NoSomethingElse, WrongValue, BadAssumption, EmptyRange, ListedWithin, UnknownZone, NotDays, NotAWindow, NotADate, NoTimeZones,
        UnknownHolidaySet, NotAHolidayRule, NeverComes, NotAMoment, EmptySpan,
        EmptyCondition, AlwaysInside, NotYesNoFact, BareSet, UnknownOperator, ImpossibleTest, TermCycle, TermsTooDeep, TooManyTests,
        OpenPointInImpossible, NotBesideOthers,
        OverrideCycle, OverridesItself, PresumptionNotWanted, PresumesAskManager, LevelNotWanted, RiderAddsNothing, NotOneUnit, NotAWholeNumber,
        NeverInEffect,
        NoFolder, NotAPath,
        UnknownReleaseList, OtherReleaseList, EndMark, WrongCount, OutOfOrder, SameDay, NotARelease, UnknownPhase, UnknownLabel, EndsTooEarly,
        PhaseWithoutEnd, EndOfLastPhase, ReleaseNotAValue, OtherReleases, NoReleaseList, RankOfVersions,
        EmptySection, SectionsTooDeep, UnknownDocument, TooManyRows, WrongRow, OverlappingRows, MissingCell, UnknownOutcome, UnusedOutcome,
        ReservedOutcome, CellWithoutId, CellAfterAnother, OtherwiseInCell,
    ];
}
