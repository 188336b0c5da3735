using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Diagnostics;

/// <summary>Mistakes in the facts of a case: 3000 to 3999.</summary>
internal static class CaseCodes
{
    public static readonly Descriptor UndeclaredFact = Error(3001, "the policy has no fact `{0}`");
    public static readonly Descriptor Unrecognised = Error(3002, "`{0}`: {1}");
    public static readonly Descriptor NotAMapping = Error(3003, "facts are a mapping of names to values, but here is {0}");
    public static readonly Descriptor GivenTwice = Error(3004, "`{0}` is given twice");
    public static readonly Descriptor Contradiction = Error(3005, "the facts can't all be true: {0}");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All = [UndeclaredFact, Unrecognised, NotAMapping, GivenTwice, Contradiction];
}
