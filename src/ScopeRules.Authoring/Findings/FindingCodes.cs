using ScopeRules.Diagnostics;

namespace ScopeRules.Authoring.Findings;

/// <summary>What is worth a look in a policy that can be loaded: 5000 to 5999.</summary>
internal static class FindingCodes
{
    public static readonly Descriptor Conflict = Warning(5001, "`{0}` says {1} and `{2}` says {3} of one case: {4}");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All = [Conflict];

    private static Descriptor Warning(int number, string format) => new($"SCOPE{number}", Severity.Warning, format);
}
