using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Cases of which some facts, drawn at random, are missing: from a typed object to the verdict, and to all that a decision says.</summary>
/// <param name="subject">What rows call the policy.</param>
/// <param name="policy">Loads the policy.</param>
/// <param name="cases">Complete cases.</param>
/// <param name="passes">The ways to decide the complete cases; deciding them by hand is the yardstick.</param>
internal sealed class MissingExperiment<T>(string subject, Func<Policy> policy, Func<CaseStream<T>> cases, Func<IPasses> passes) : IExperiment
    where T : class, IFactSource, new()
{
    private const int Wrap = CaseStream<T>.Size - 1;
    private const int Few = 4;
    private const double MostForFew = 3;
    private const double MostForFewBySearch = 50;

    private static readonly IReadOnlyList<int> Counts = [0, 1, .. Enumerable.Range(1, (CaseShape<T>.Names.Count - 1) / 2).Select(i => 2 * i), CaseShape<T>.Names.Count];

    public IReadOnlyList<string> Rows => [.. Counts.SelectMany(k => new[] { VerdictOf(k), AllOf(k) }), WithoutDiagram];

    private string WithoutDiagram => VerdictOf(Few) + " by search, before there is a diagram";

    public IEnumerable<Measurement> Run(Effort effort)
    {
        IPasses complete = passes();
        Policy withDiagram = policy();
        _ = withDiagram.DeciderOn(null).Diagram;
        foreach (int k in effort.IsQuick ? [0, Few, Counts[^1]] : Counts)
        {
            T[] incomplete = Incomplete(cases().Typed, k);
            List<Contender> contenders =
            [
                new("by hand", complete.ByHand),
                new(VerdictOf(k), Reading(withDiagram, incomplete, ReadVerdict)),
                new(AllOf(k), Reading(withDiagram, incomplete, ReadAll)),
            ];
            if (k == Few) contenders.Add(new(WithoutDiagram, Reading(policy(), incomplete, ReadVerdict)));
            IReadOnlyList<Timing> timings = Race.Run(effort, contenders);
            for (int i = 1; i < contenders.Count; i++)
            {
                double? target = k != Few ? null : i == 1 ? MostForFew : i == 3 ? MostForFewBySearch : null;
                yield return new Measurement(contenders[i].Name, timings[i]) { Target = target }.Against("by hand, complete", timings[0]);
            }
        }
    }

    private string VerdictOf(int k) => $"{subject}, {Missing(k)}: verdict";

    private string AllOf(int k) => $"{subject}, {Missing(k)}: everything read";

    private static string Missing(int k) => k == CaseShape<T>.Names.Count ? "all facts missing" : k == 1 ? "1 fact missing" : $"{k} facts missing";

    private static T[] Incomplete(T[] complete, int missing)
    {
        Random random = new(missing);
        int[] facts = [.. Enumerable.Range(0, CaseShape<T>.Names.Count)];
        return [.. complete.Select(c =>
        {
            random.Shuffle(facts);
            return CaseShape<T>.Without(c, facts.Take(missing));
        })];
    }

    private static Pass Reading(Policy policy, T[] incomplete, Func<Decision, long> read)
    {
        CaseFacts facts = policy.Case();
        return (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += read(policy.Decide(facts.ReplaceAll(incomplete[i & Wrap])));
            return sum;
        };
    }

    private static long ReadVerdict(Decision d) => (long)d.Verdict + d.Possible.Count;

    private static long ReadAll(Decision d) =>
        (long)d.Verdict + d.Possible.Count + (long)d.Basis + (long)d.Presumption.GetValueOrDefault() + (d.IsProven ? 1 : 0)
        + d.Clauses.Count + d.PossibleClauses.Count + d.Riders.Count + d.PossibleRiders.Count + (d.Level?.Length ?? 0)
        + d.Referrals.Count + d.Providers.Count + d.Fees.Count + d.Channels.Count + d.Responses.Count + d.Discretion.Count
        + d.Obligations.Count + d.Caveats.Count + d.Promises.Count + d.RestoredBy.Count
        + d.Assuming.Count + d.Questions.Count + d.OpenPoints.Count + d.Problems.Count;
}
