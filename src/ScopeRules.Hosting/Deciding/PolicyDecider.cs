using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Reload;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Deciding;

/// <summary>Decides by the revision in use, and says what was decided.</summary>
internal sealed class PolicyDecider(PolicyKeeper keeper, Shadow? shadow, KeeperServices services) : IPolicyDecider
{
    public Decision Decide(ReadOnlySpan<byte> utf8Json)
    {
        PolicySnapshot current = keeper.Current;
        using Activity? trace = Traces.Source.StartActivity("ScopeRules.Decide");
        CaseFacts facts = current.Policy.Case(utf8Json);
        Decision decision = Note(current, current.Policy.Decide(facts), trace);
        if (shadow is not null)
        {
            byte[] copy = utf8Json.ToArray();
            shadow.Compare(current, decision, facts, p => p.Case(copy));
        }

        return decision;
    }

    public Decision Decide<T>(T source)
        where T : IFactSource => Decide(p => p.Case().SetAll(source));

    public Decision Decide(Func<Policy, CaseFacts> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        PolicySnapshot current = keeper.Current;
        using Activity? trace = Traces.Source.StartActivity("ScopeRules.Decide");
        CaseFacts given = facts(current.Policy);
        Decision decision = Note(current, current.Policy.Decide(given), trace);
        shadow?.Compare(current, decision, given, facts);
        return decision;
    }

    private Decision Note(PolicySnapshot current, Decision decision, Activity? trace)
    {
        services.Instruments.Decided(keeper.Source, decision);
        if (services.Logger.IsEnabled(LogLevel.Debug))
            services.Logger.Decided(keeper.Source, current.Revision, decision.Verdict.Name(), decision.Basis.Name());
        if (trace is { IsAllDataRequested: true })
        {
            _ = trace.SetTag(Tags.Source, keeper.Source).SetTag(Tags.Policy, decision.Policy.Id)
                .SetTag(Tags.Revision, current.Revision).SetTag(Tags.Sha256, decision.Policy.Sha256)
                .SetTag(Tags.Verdict, decision.Verdict.Name()).SetTag(Tags.Basis, decision.Basis.Name())
                .SetTag(Tags.Clauses, string.Join(',', decision.Clauses.Select(c => c.Id)));
        }

        return decision;
    }
}
