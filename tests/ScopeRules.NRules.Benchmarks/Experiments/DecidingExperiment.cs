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
    private const int AtOnce = 100;

    // In sessions of each kind.
    private static readonly string[] Kinds = ["one session", "a session each", $"{AtOnce} at once"];

    private readonly string[] _deciders = handWritten is null ? ["its NRules rules"] : ["its NRules rules", "NRules rules by hand"];

    public IReadOnlyList<string> Rows => [$"{subject}: {Library}", .. _deciders.SelectMany(d => Kinds.Select(k => $"{subject}: {d}, {k}"))];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        T[] drawn = cases();
        List<IDecider<T>> deciders = [new PolicyInNRules<T>(policy())];
        if (handWritten is not null) deciders.Add(handWritten());
        Contender[] contenders =
        [
            new(Library, ByLibrary(policy(), drawn)),
            .. deciders.SelectMany(d => new Contender[] { new("one session", InOneSession(d, drawn)), new("a session each", InSessions(d, drawn)), new("at once", Together(d, drawn)) }),
        ];
        Timing[] timings = [.. Race.Run(effort, contenders).Select((t, i) => IsTogether(i) ? new Timing(t.Nanoseconds / AtOnce, t.Bytes / AtOnce) : t)];
        yield return new Measurement(Rows[0], timings[0]);
        for (int i = 1; i < timings.Length; i++)
        {
            string? ofHandWritten = i + Kinds.Length < timings.Length ? OfHandWritten(timings[i], timings[i + Kinds.Length]) : null;
            yield return new Measurement(Rows[i], timings[i]) { Note = ofHandWritten }.Against(Library, timings[0]);
        }
    }

    // A pass then counts such lots.
    private static bool IsTogether(int row) => row > 0 && row % Kinds.Length == 0;

    private static string OfHandWritten(Timing row, Timing other) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Nanoseconds / other.Nanoseconds:0.00} of by hand");

    private static Pass ByLibrary(Policy policy, T[] cases)
    {
        CaseFacts facts = policy.Case();
        return (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(facts.ReplaceAll(cases[i & (cases.Length - 1)])));
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

    private static Pass Together(IDecider<T> decider, T[] cases)
    {
        ISession session = decider.CreateSession();
        T[][] lots = [.. cases.Distinct().Chunk(AtOnce).Where(l => l.Length == AtOnce)]; // a session takes equal records for one
        return (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += decider.DecideAll(session, lots[i % lots.Length]);
            return sum;
        };
    }
}
