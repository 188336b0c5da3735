using ScopeRules.Diagnostics;
using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Authoring.Suites;

/// <summary>Mistakes in suites, and cases that are not decided as expected: 4000 to 4999.</summary>
internal static class SuiteCodes
{
    public static readonly Descriptor OtherPolicy = Error(4001, "this suite is for the policy `{0}`, but it stands beside `{1}`");
    public static readonly Descriptor DuplicateName = Error(4002, "a case named `{0}` stands already in line {1}");
    public static readonly Descriptor NoExpectation = Error(4003, "the case expects nothing, so it can't fail");
    public static readonly Descriptor UnknownName = Error(4004, "there is no {0} `{1}`");
    public static readonly Descriptor NoSuites = Error(4005, "the policy has no suite");
    public static readonly Descriptor NotExpected = Error(4100, "{0}: expected {1}, but {2}");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All = [OtherPolicy, DuplicateName, NoExpectation, UnknownName, NoSuites, NotExpected];
}
