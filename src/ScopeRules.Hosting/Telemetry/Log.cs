using Microsoft.Extensions.Logging;

namespace ScopeRules.Hosting.Telemetry;

/// <summary>Everything that is logged. The ids stay what they are: people filter and alarm by them.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Policy {Source}: revision {Revision} is in use: {Title} ({Policy}), {Clauses} clauses, SHA-256 {Sha256}.")]
    public static partial void RevisionInUse(this ILogger logger, string source, long revision, string title, string policy, int clauses, string sha256);

    [LoggerMessage(2, LogLevel.Error, "Policy {Source} cannot be loaded; {Kept}.\n{Mistakes}")]
    public static partial void PolicyFaulty(this ILogger logger, string source, string kept, string mistakes);

    [LoggerMessage(3, LogLevel.Error,
        "Policy {Source}: a revision with the SHA-256 {Sha256} is refused, and revision {Revision} stays in use: {Reasons}. If it is right, restart the host, which then takes it; what lets the like pass is the option {Options}.")]
    public static partial void RevisionRefused(this ILogger logger, string source, string sha256, long revision, string reasons, string options);

    [LoggerMessage(4, LogLevel.Information, "Policy {Source}: its files are those of revision {Revision} again, which has been in use all the time.")]
    public static partial void RevisionRestored(this ILogger logger, string source, long revision);

    [LoggerMessage(5, LogLevel.Debug, "Policy {Source}: its files are being changed; it is looked at again.")]
    public static partial void FilesUnsettled(this ILogger logger, string source);

    [LoggerMessage(6, LogLevel.Warning, "Policy {Source}: {Folder} cannot be watched: {Reason}. Changes are found at the next regular look.")]
    public static partial void WatchingFailed(this ILogger logger, string source, string folder, string reason);

    [LoggerMessage(7, LogLevel.Error, "Policy {Source}: looking at its files went wrong in a way that should not be. It is looked at again.")]
    public static partial void LookFailed(this ILogger logger, Exception exception, string source);

    [LoggerMessage(10, LogLevel.Debug, "Policy {Source}, revision {Revision}: {Verdict} ({Basis}). Problems of the case: {Problems}.")]
    public static partial void Decided(this ILogger logger, string source, long revision, string verdict, string basis, string problems);

    [LoggerMessage(11, LogLevel.Information,
        "Policy {Source}: the shadow would tell a customer otherwise in {Parts}. Revision {Revision} decides {Verdict} by {Clauses}; the shadow with the SHA-256 {ShadowSha256} would decide {ShadowVerdict} by {ShadowClauses}. Given were {Facts}.")]
    public static partial void ShadowDiffers(
        this ILogger logger, string source, string parts, long revision, string verdict, string clauses, string shadowSha256, string shadowVerdict, string shadowClauses, string facts);

    [LoggerMessage(12, LogLevel.Warning, "Policy {Source}: the shadow with the SHA-256 {ShadowSha256} could not decide a case: {ExceptionType}. More of these are counted, and not said again.")]
    public static partial void ShadowFailed(this ILogger logger, string source, string shadowSha256, string exceptionType);

    [LoggerMessage(13, LogLevel.Debug, "Policy {Source}: the shadow with the SHA-256 {ShadowSha256} could not decide a case: {ExceptionType}\n{StackTrace}")]
    public static partial void ShadowFault(this ILogger logger, string source, string shadowSha256, string exceptionType, string? stackTrace);
}
