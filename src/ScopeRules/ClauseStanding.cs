namespace ScopeRules;

/// <summary>How a clause stands in a case.</summary>
public enum ClauseStanding
{
    /// <summary>Its conditions are not met.</summary>
    DoesNotHold,

    /// <summary>Whether it is in force depends on what is missing or open.</summary>
    MayBeInForce,

    /// <summary>It holds, or may hold, but a clause in force overrides it.</summary>
    SetAside,

    /// <summary>It is in force, but a clause with a verdict of higher precedence is too, or may be.</summary>
    Outweighed,

    /// <summary>It is in force and has the verdict.</summary>
    Determines,
}
