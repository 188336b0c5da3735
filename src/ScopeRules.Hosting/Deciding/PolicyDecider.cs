using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Deciding;

/// <summary>Decides by the revision in use, and says what was decided.</summary>
internal sealed class PolicyDecider(PolicyKeeper keeper, Shadow? shadow, KeeperServices services) : IPolicyDecider
{
    private volatile CaseOptions _today = new();

    // One for the policy and its shadow, so that no midnight comes between them.
    private CaseOptions Today
    {
        get
        {
            CaseOptions today = _today;
            DateOnly day = DateOnly.FromDateTime(services.Time.GetUtcNow().UtcDateTime);
            if (today.AsOf != day) _today = today = new CaseOptions { AsOf = day };
            return today;
        }
    }

    public Decision Decide(ReadOnlySpan<byte> utf8Json)
    {
        using Activity? trace = Traces.Source.StartActivity("ScopeRules.Decide");
        CaseOptions today = Today;
        PolicySnapshot current;
        CaseFacts facts;
        Decision decision;
        try
        {
            current = keeper.Current;
            facts = current.Policy.Case(utf8Json, today);
            decision = current.Policy.Decide(facts);
        }
        catch (Exception e)
        {
            NoteFailed(e, trace);
            throw;
        }

        Note(current, decision, trace);
        if (shadow is null) return decision;
        (byte[] copy, CaseOptions sameDay) = (utf8Json.ToArray(), today); // what the shadow needs is made only for it
        shadow.Compare(current, decision, facts, p => p.Case(copy, sameDay));
        return decision;
    }

    public Decision Decide<T>(T source)
        where T : IFactSource
    {
        CaseOptions today = Today;
        return Decide(p => p.Case(today).ReplaceAll(source));
    }

    public Decision Decide(Func<Policy, CaseFacts> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using Activity? trace = Traces.Source.StartActivity("ScopeRules.Decide");
        PolicySnapshot current;
        CaseFacts given;
        Decision decision;
        try
        {
            current = keeper.Current;
            given = facts(current.Policy);
            decision = current.Policy.Decide(given);
        }
        catch (Exception e)
        {
            NoteFailed(e, trace);
            throw;
        }

        Note(current, decision, trace);
        shadow?.Compare(current, decision, given, facts);
        return decision;
    }

    private void Note(PolicySnapshot current, Decision decision, Activity? trace)
    {
        services.Instruments.Decided(keeper.Source, decision);
        if (services.Logger.IsEnabled(LogLevel.Debug))
            services.Logger.Decided(keeper.Source, current.Revision, decision.Verdict.Name(), decision.Basis.Name(), Problems(decision));
        if (trace is { IsAllDataRequested: true })
        {
            _ = trace.SetTag(Tags.Source, keeper.Source).SetTag(Tags.Policy, decision.Policy.Id)
                .SetTag(Tags.Revision, current.Revision).SetTag(Tags.Sha256, decision.Policy.Sha256)
                .SetTag(Tags.Verdict, decision.Verdict.Name()).SetTag(Tags.Basis, decision.Basis.Name())
                .SetTag(Tags.Clauses, string.Join(',', decision.Clauses.Select(c => c.Id)));
            if (decision.Problems.Count > 0) _ = trace.SetTag(Tags.Problems, Problems(decision));
        }
    }

    // By their codes: what was given may be in the messages.
    private static string Problems(Decision decision) =>
        decision.Problems.Count == 0 ? "none" : string.Join(',', decision.Problems.Select(p => p.Diagnostic.Code).Distinct());

    private void NoteFailed(Exception e, Activity? trace)
    {
        string type = e.GetType().ToString();
        _ = trace?.SetStatus(ActivityStatusCode.Error).SetTag(Tags.Source, keeper.Source).SetTag(Tags.ErrorType, type);
        services.Instruments.NotDecided(keeper.Source, type);
    }
}
