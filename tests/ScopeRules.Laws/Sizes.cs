namespace ScopeRules.Laws;

/// <summary>How much is tried, in one place. Together it takes about three minutes on two cores.</summary>
internal static class Sizes
{
    /// <summary>Policies have no more assignments of cells than this, so that a law can go through all of them.</summary>
    public const int MostAssignments = 4_096;

    /// <summary>Policies of which every complete case is decided.</summary>
    public const int ExhaustedPolicies = 1_000;

    /// <summary>Policies of which drawn cases are held against all their completions.</summary>
    public const int SampledPolicies = 10_000;

    /// <summary>Policies for the other laws about cases.</summary>
    public const int Policies = 2_000;

    public const int CasesOfAPolicy = 4;

    /// <summary>Policies that are cut at every line and some sixty other places.</summary>
    public const int CutPolicies = 300;

    public const int DamagedPolicies = 20_000;

    public const int DamagedCases = 10_000;

    public const int PoliciesInEachCulture = 300;
}
