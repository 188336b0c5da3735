using System.Globalization;
using NRules;
using ScopeRules.Benchmarks.Experiments;
using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.NRules.Benchmarks.Experiments;

/// <summary>Complete cases of a policy, from a typed object to all of the decision: by ScopeRules, and by rules in sessions.</summary>
/// <param name="subject">What rows call the policy.</param>
/// <param name="policy">The policy.</param>
/// <param name="cases">The cases, as many as a power of two.</param>
/// <param name="handWritten">The same rules without ScopeRules, where somebody has written them.</param>
internal sealed class DecidingExperiment<T>(string subject, Func<Policy> policy, Func<T[]> cases, Func<IDecider<T>>? handWritten = null) : IExperiment
    where T : IFactSource
{
    private const string Library = "ScopeRules";

    private readonly string[] _deciders = [.. new[] { "its NRules rules", "NRules rules by hand" }.Take(handWritten is null ? 1 : 2)];

    public IReadOnlyList<string> Rows => [Name(Library), .. _deciders.SelectMany(d => new[] { Name(Reused(d)), Name(PerCase(d)) })];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        T[] drawn = cases();
        IDecider<T>[] deciders = handWritten is null ? [new PolicyInNRules<T>(policy())] : [new PolicyInNRules<T>(policy()), handWritten()];
        IReadOnlyList<Timing> timings = Race.Run(
            effort,
            [new Contender(Library, ByLibrary(policy(), drawn)), .. deciders.SelectMany(d => new Contender[] { new("reused", InOneSession(d, drawn)), new("per case", InSessions(d, drawn)) })]);
        for (int i = 0; i < timings.Count; i++)
        {
            Measurement row = new(Rows[i], timings[i]) { Note = handWritten is not null && i is 1 or 2 ? OfHandWritten(timings[i], timings[i + 2]) : null };
            yield return i == 0 ? row : row.Against(Library, timings[0]);
        }
    }

    private string Name(string way) => $"{subject}: {way}";

    private static string Reused(string decider) => decider + ", one session";

    private static string PerCase(string decider) => decider + ", a session each";

    private static string OfHandWritten(Timing row, Timing other) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Nanoseconds / other.Nanoseconds:0.00} of by hand");

    private static Pass ByLibrary(Policy policy, T[] cases)
    {
        CaseFacts facts = policy.Case();
        return (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(facts.SetAll(cases[i & (cases.Length - 1)])));
            return sum;
        };
    }

    private static Pass InOneSession(IDecider<T> decider, T[] cases)
    {
        ISession session = decider.CreateSession();
        return (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += decider.Decide(session, cases[i & (cases.Length - 1)]);
            return sum;
        };
    }

    private static Pass InSessions(IDecider<T> decider, T[] cases) => (from, count) =>
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += decider.Decide(decider.CreateSession(), cases[i & (cases.Length - 1)]);
        return sum;
    };
}
