namespace ScopeRules.Hosting;

/// <summary>The names by which a host listens to what policies do: they stay what they are. The README lists instruments and log events.</summary>
public static class ScopeRulesTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> of decisions and reloads.</summary>
    public const string ActivitySourceName = "ScopeRules";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "ScopeRules";

    /// <summary>The category of the logs.</summary>
    public const string LogCategory = "ScopeRules";
}
