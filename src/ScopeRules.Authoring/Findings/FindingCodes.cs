using ScopeRules.Diagnostics;
using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Authoring.Findings;

/// <summary>What is worth a look in a policy that can be loaded: 5000 to 5999.</summary>
internal static class FindingCodes
{
    public static readonly Descriptor Conflict = Warning(5001, "`{0}` says {1} and `{2}` says {3} of one case: {4}");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All = [Conflict];
}
