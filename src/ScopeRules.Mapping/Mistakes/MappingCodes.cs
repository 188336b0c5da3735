using ScopeRules.Diagnostics;
using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Mapping.Mistakes;

/// <summary>Mistakes in mappings, and tickets that one doesn't fit: 6000 to 6999.</summary>
internal static class MappingCodes
{
    // The file by itself.
    public static readonly Descriptor WrongVersion = Error(6001, "`mapping: {0}` is no version of the form that is known here");
    public static readonly Descriptor NotAPath = Error(6002, "`{0}` is no path into a ticket: {1}");
    public static readonly Descriptor MapsToNothing = Error(6003, "`{0}` is mapped to nothing");
    public static readonly Descriptor Together = Error(6004, "`{0}` can't stand beside `{1}`");
    public static readonly Descriptor BothWays = Error(6005, "`{0}` stands under `{1}` and under `{2}`");

    // Held against its policy.
    public static readonly Descriptor OtherPolicy = Error(6020, "this mapping is for the policy `{0}`, not for `{1}`");
    public static readonly Descriptor NoSuchFact = Error(6021, "the policy has no fact `{0}`");
    public static readonly Descriptor NoSuchValue = Error(6022, "`{0}`: {1}");
    public static readonly Descriptor MappedTwice = Error(6023, "`{0}` is mapped twice");
    public static readonly Descriptor NotMapped = Warning(6024, "tickets never give {0}");
    public static readonly Descriptor NothingToUnquote = Error(6025, "`{0}` is answered with {1}, whose values are texts");

    // A ticket.
    public static readonly Descriptor NotATicket = Error(6101, "a ticket is a JSON object, but here is {0}");
    public static readonly Descriptor Unrecognised = Error(6102, "`{0}`: {1} (at {2} in the ticket)");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All =
    [
        WrongVersion, NotAPath, MapsToNothing, Together, BothWays, OtherPolicy, NoSuchFact, NoSuchValue, MappedTwice, NotMapped, NothingToUnquote,
        NotATicket, Unrecognised,
    ];
}
