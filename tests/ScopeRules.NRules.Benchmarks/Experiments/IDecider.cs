using NRules;

namespace ScopeRules.NRules.Benchmarks.Experiments;

/// <summary>Rules that decide cases in sessions.</summary>
internal interface IDecider<in T>
{
    /// <summary>A session without a case.</summary>
    ISession CreateSession();

    /// <summary>Decides a case in a session, takes it out again, and sums up what was decided.</summary>
    long Decide(ISession session, T one);

    /// <summary>The same with several cases that are in the session at once.</summary>
    long DecideAll(ISession session, IReadOnlyList<T> several);
}
