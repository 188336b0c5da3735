using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Deciding;

/// <summary>A candidate that decides beside the policy in use. Nothing that it does reaches who asked; values of facts are never told.</summary>
internal sealed class Shadow(string source, PolicyKeeper candidate, KeeperServices services)
{
    private readonly ConcurrentDictionary<(string Sha256, Type Fault), bool> _told = new();

    /// <summary>Decides a case by the candidate as well, and reports where it would be told otherwise.</summary>
    /// <param name="current">The revision in use.</param>
    /// <param name="decision">What it decided.</param>
    /// <param name="given">The case as it was made for that.</param>
    /// <param name="facts">Makes the same case for the candidate.</param>
    public void Compare(PolicySnapshot current, Decision decision, CaseFacts given, Func<Policy, CaseFacts> facts)
    {
        try
        {
            if (!candidate.TryGetCurrent(out PolicySnapshot? snapshot)) return;
            Second second = Decide(snapshot.Policy, decision, facts);
            services.Instruments.Shadowed(source, second.Outcome, decision.Verdict, second.Decision?.Verdict);
            if (second.Fault is { } fault) ReportFault(snapshot.Policy, fault);
            else if (second.Parts.Count > 0) Report(current, decision, given, second.Decision!, second.Parts);
        }
        catch (Exception) // of somebody who listens to measurements, perhaps: the case is decided already, and nobody is left to be told
        {
        }
    }

    private static Second Decide(Policy policy, Decision decision, Func<Policy, CaseFacts> facts)
    {
        try
        {
            Decision other = policy.Decide(facts(policy));
            return new Second(other, Difference.Between(decision, other), Fault: null);
        }
        catch (Exception e) // the host's own code makes the case, and may not be ready for a policy that is no more than tried out
        {
            return new Second(Decision: null, [], e);
        }
    }

    private void Report(PolicySnapshot current, Decision decision, CaseFacts given, Decision other, IReadOnlyList<string> parts)
    {
        if (!services.Logger.IsEnabled(LogLevel.Information)) return;
        services.Logger.ShadowDiffers(
            source, Join(parts), current.Revision, decision.ToString(), Clauses(decision), other.Policy.Sha256, other.ToString(), Clauses(other), Names(given));
    }

    // Its message may hold values of facts, and it may come with every case: so it is said by its type, once, and without the message.
    private void ReportFault(Policy policy, Exception fault)
    {
        string type = fault.GetType().ToString();
        if (_told.TryAdd((policy.Sha256, fault.GetType()), true)) services.Logger.ShadowFailed(source, policy.Sha256, type);
        if (services.Logger.IsEnabled(LogLevel.Debug)) services.Logger.ShadowFault(source, policy.Sha256, type, fault.StackTrace);
    }

    private static string Clauses(Decision decision) => Join(decision.Clauses.Concat(decision.PossibleClauses).Select(c => c.Id));

    private static string Names(CaseFacts given) => Join(given.Policy.Vocabulary.Facts.Where(f => given.Gives(f.Name)).Select(f => f.Name));

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));

    private sealed record Second(Decision? Decision, IReadOnlyList<string> Parts, Exception? Fault)
    {
        public string Outcome => Fault is not null ? "failed" : Parts.Count > 0 ? "different" : "same";
    }
}
