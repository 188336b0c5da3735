namespace ScopeRules.Laws;

internal static class Levels
{
    /// <summary>Whether a level stands behind another one in the policy's order, best to worst.</summary>
    public static bool IsWorse(Policy policy, string level, string than)
    {
        List<string> levels = [.. policy.Levels];
        return levels.IndexOf(level) > levels.IndexOf(than);
    }
}
