using System.Globalization;

namespace ScopeRules.Laws;

/// <summary>
/// How much is tried, in one place: together about a minute on two idle cores. LAWS_EFFORT in the environment multiplies it,
/// for a night's run.
/// </summary>
internal static class Sizes
{
    /// <summary>Policies have no more assignments of cells than this, so that a law can go through all of them.</summary>
    public const int MostAssignments = 4_096;

    public const int CasesOfAPolicy = 4;

    private static readonly int Effort = int.Parse(Environment.GetEnvironmentVariable("LAWS_EFFORT") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>Policies of which every complete case is decided.</summary>
    public static int ExhaustedPolicies { get; } = 1_000 * Effort;

    /// <summary>Policies of which drawn cases are held against all their completions.</summary>
    public static int SampledPolicies { get; } = 10_000 * Effort;

    /// <summary>Policies for the other laws about cases.</summary>
    public static int Policies { get; } = 2_000 * Effort;

    /// <summary>Policies of which is counted what is in them.</summary>
    public static int PoliciesCounted { get; } = 2_000 * Effort;

    /// <summary>Policies that are cut at every line and some sixty other places.</summary>
    public static int CutPolicies { get; } = 300 * Effort;

    public static int DamagedPolicies { get; } = 20_000 * Effort;

    public static int DamagedCases { get; } = 10_000 * Effort;

    public static int PoliciesInEachCulture { get; } = 300 * Effort;
}
