using System.Globalization;

namespace ScopeRules.Laws;

/// <summary>
/// How much is tried, in one place: together three to four minutes on two cores. LAWS_EFFORT in the environment multiplies it: 0.1 for a glance, 10
/// for a night.
/// </summary>
internal static class Sizes
{
    /// <summary>Policies have no more assignments of cells than this, so that a law can go through all of them.</summary>
    public const int MostAssignments = 4_096;

    public const int CasesOfAPolicy = 4;

    private static readonly double Effort = double.Parse(Environment.GetEnvironmentVariable("LAWS_EFFORT") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>Policies of which every complete case is decided.</summary>
    public static int ExhaustedPolicies { get; } = Times(1_000);

    /// <summary>Policies of which drawn cases are held against all their completions.</summary>
    public static int SampledPolicies { get; } = Times(10_000);

    /// <summary>Policies for the other laws about cases.</summary>
    public static int Policies { get; } = Times(2_000);

    /// <summary>Policies whose rows and diagrams are gone through whole, and whose interviews are played.</summary>
    public static int DiagramPolicies { get; } = Times(1_000);

    /// <summary>Policies that are made into rules of another engine.</summary>
    public static int RulePolicies { get; } = Times(300);

    /// <summary>Complete cases that are drawn of each policy under <c>rules/</c>.</summary>
    public static int CasesOfPublishedPolicy { get; } = Times(1_000);

    /// <summary>Completions that are drawn of each suite case there.</summary>
    public static int CompletionsOfSuiteCase { get; } = Times(6);

    /// <summary>Policies of which is counted what is in them; of fewer, chance would leave something out.</summary>
    public static int PoliciesCounted { get; } = Math.Max(1_000, Times(2_000));

    /// <summary>Policies of which cases are changed in every way.</summary>
    public static int ChangedPolicies { get; } = Times(1_000);

    /// <summary>Policies that are cut at every line and some sixty other places.</summary>
    public static int CutPolicies { get; } = Times(300);

    public static int DamagedPolicies { get; } = Times(20_000);

    public static int DamagedCases { get; } = Times(10_000);

    public static int PoliciesInEachCulture { get; } = Times(300);

    private static int Times(int size) => Math.Max(1, (int)(size * Effort));
}
