namespace ScopeRules.Hosting.Telemetry;

/// <summary>What came of reading a policy's files anew.</summary>
internal enum ReloadOutcome
{
    /// <summary>What was read is in use.</summary>
    Loaded,

    /// <summary>It has mistakes or can't be read; what was in use stays.</summary>
    Faulty,

    /// <summary>It is a policy, and the guard refused it; what was in use stays.</summary>
    Refused,

    /// <summary>It changed while it was read; it will be looked at again.</summary>
    Unsettled,
}

/// <summary>How an outcome is written in measurements and health reports.</summary>
internal static class ReloadOutcomeNames
{
    public static string Name(this ReloadOutcome outcome) => outcome switch
    {
        ReloadOutcome.Loaded => "loaded",
        ReloadOutcome.Faulty => "faulty",
        ReloadOutcome.Refused => "refused",
        _ => "unsettled",
    };
}
