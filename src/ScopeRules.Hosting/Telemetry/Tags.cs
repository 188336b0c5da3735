using System.Diagnostics;

namespace ScopeRules.Hosting.Telemetry;

/// <summary>The names of what measurements and traces are told apart by.</summary>
internal static class Tags
{
    public const string Source = "scoperules.source";
    public const string Policy = "scoperules.policy";
    public const string Verdict = "scoperules.verdict";
    public const string Basis = "scoperules.basis";
    public const string Fact = "scoperules.fact";
    public const string Outcome = "scoperules.outcome";
    public const string ShadowVerdict = "scoperules.shadow.verdict";
    public const string Revision = "scoperules.revision";
    public const string Sha256 = "scoperules.sha256";
    public const string Clauses = "scoperules.clauses";
    public const string Code = "scoperules.code";
    public const string Problems = "scoperules.problems";
    public const string ErrorType = "error.type"; // as OpenTelemetry calls it
}

/// <summary>Where traces come from.</summary>
internal static class Traces
{
    public static readonly ActivitySource Source = new(ScopeRulesTelemetry.ActivitySourceName);
}
