namespace ScopeRules.NRules;

/// <summary>How a policy is made into rules.</summary>
public sealed class PolicyRulesOptions
{
    /// <summary>For today, at priority -1.</summary>
    public static PolicyRulesOptions Default { get; } = new();

    /// <summary>The day for which the rules are made, where the policy depends on it; null, the default, is today by the clock, in UTC.
    /// Cases of other days are decided by the engine, without a word of clauses: whoever keeps a session factory for longer makes it anew each
    /// day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The priority of the first step of deciding a case; the others follow below it. The default of -1 puts all of them behind rules
    /// without a priority of their own, which so derive facts first. (A case is taken in before everything else, so that what was decided of it
    /// before it was changed is gone.)</summary>
    public int Priority { get; init; } = -1;
}
