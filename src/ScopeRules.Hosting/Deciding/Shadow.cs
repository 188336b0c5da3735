using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Deciding;

/// <summary>A candidate that decides beside the policy in use. Nothing that it does reaches who asked; values of facts are never told.</summary>
internal sealed class Shadow(string source, PolicyKeeper candidate, KeeperServices services)
{
    /// <summary>Decides a case by the candidate as well, and reports where it would be told otherwise.</summary>
    /// <param name="current">The revision in use.</param>
    /// <param name="decision">What it decided.</param>
    /// <param name="given">The case as it was made for that.</param>
    /// <param name="facts">Makes the same case for the candidate.</param>
    public void Compare(PolicySnapshot current, Decision decision, CaseFacts given, Func<Policy, CaseFacts> facts)
    {
        if (!candidate.TryGetCurrent(out PolicySnapshot? snapshot)) return;
        try
        {
            Policy policy = snapshot.Policy;
            Decision other = policy.Decide(facts(policy));
            bool same = IsSame(decision, other);
            services.Instruments.Shadowed(source, same ? "same" : "different", decision.Verdict, other.Verdict);
            if (!same) Report(current, decision, given, other);
        }
        catch (Exception e) // the case is decided already, whatever the host's own code does with a policy that is no more than tried out
        {
            services.Instruments.Shadowed(source, "failed", decision.Verdict, to: null);
            services.Logger.ShadowFailed(e, source);
        }
    }

    private static bool IsSame(Decision one, Decision other) =>
        (one.Verdict, one.Presumption, one.Level) == (other.Verdict, other.Presumption, other.Level);

    private void Report(PolicySnapshot current, Decision decision, CaseFacts given, Decision other)
    {
        if (!services.Logger.IsEnabled(LogLevel.Information)) return;
        services.Logger.ShadowDiffers(
            source, current.Revision, decision.ToString(), Clauses(decision), other.Policy.Sha256, other.ToString(), Clauses(other), Names(given));
    }

    private static string Clauses(Decision decision) => Join(decision.Clauses.Concat(decision.PossibleClauses).Select(c => c.Id));

    private static string Names(CaseFacts given) => Join(given.Policy.Vocabulary.Facts.Where(f => given.Gives(f.Name)).Select(f => f.Name));

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));
}
