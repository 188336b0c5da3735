using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Policies;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Policies made to explode: they load and decide within their budgets, and say where an answer is not proven.</summary>
internal sealed class ExplodingExperiment : IExperiment
{
    private const int Cases = 64;

    private static readonly int[] Sizes = [100, 150, 200];
    private static readonly int[] Missing = [0, 10, 20, ExplodingPolicy.Facts];

    public IReadOnlyList<string> Rows => [.. Sizes.SelectMany(n => Missing.Select(k => DecidingOf(n, k)).Prepend(LoadingOf(n)))];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        foreach (int size in effort.IsQuick ? Sizes[..1] : Sizes)
        {
            string yaml = ExplodingPolicy.Write(size);
            Policy? policy = null;
            yield return new Measurement(LoadingOf(size), Race.Run(effort.Few, Contender.Of("loading", () => (policy = Policy.Parse(yaml).OrThrow()).Clauses.Count))[0]);
            foreach (int missing in Missing)
            {
                CaseFacts[] cases = [.. Draw(policy!, missing).Take(effort.IsQuick ? 4 : Cases)];
                int proven = 0;
                Timing timing = Race.Run(effort.Few with { Rounds = 1 }, new Contender("deciding", (_, _) => proven = cases.Count(c => policy!.Decide(c).IsProven)))[0];
                yield return new Measurement(DecidingOf(size, missing), new Timing(timing.Nanoseconds / cases.Length, timing.Bytes / cases.Length))
                {
                    Note = $"{100 * proven / cases.Length} % proven",
                };
            }
        }
    }

    private static string LoadingOf(int size) => $"exploding, {size} clauses: loading";

    private static string DecidingOf(int size, int missing) => $"exploding, {size} clauses: deciding, {missing} of {ExplodingPolicy.Facts} facts missing";

    private static IEnumerable<CaseFacts> Draw(Policy policy, int missing)
    {
        Random random = new(missing);
        int[] facts = [.. Enumerable.Range(0, ExplodingPolicy.Facts)];
        while (true)
        {
            random.Shuffle(facts);
            CaseFacts drawn = policy.Case();
            foreach (int fact in facts.Skip(missing)) _ = drawn.Set($"fact-{fact}", random.Next(2) == 0);
            yield return drawn;
        }
    }
}
