using ScopeRules.Benchmarks.Binding;
using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>How time and memory grow with the number of clauses: complete cases that are bound already, decided to everything that hand-written code gives.</summary>
internal sealed class GrowthExperiment : IExperiment
{
    private const int Cases = 16_384;
    private const double MostForLargest = 3;

    private static readonly int[] Sizes = [30, 300, 3_000, 30_000];

    public IReadOnlyList<string> Rows => [.. Sizes.SelectMany(n => new[] { DecidingOf(n), LoadingOf(n) })];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        List<GrownPolicy> grown = [.. Sizes.Select(n => GrownPolicy.Of(n, effort))];
        IReadOnlyList<Timing> timings = Race.Run(effort, [.. grown.Select(Deciding)]);
        for (int i = 0; i < Sizes.Length; i++)
        {
            Measurement row = new(DecidingOf(Sizes[i]), timings[i]) { MustNotAllocate = true, Target = i == Sizes.Length - 1 ? MostForLargest : null };
            yield return i == 0 ? row : row.Against("30 clauses", timings[0]);
        }

        foreach (GrownPolicy one in grown) yield return new Measurement(LoadingOf(one.Source.Clauses), one.Loading) { Note = $"{Quantity.Bytes(one.Memory)} kept" };
    }

    private static string DecidingOf(int size) => $"{Count(size)} clauses: deciding";

    private static string LoadingOf(int size) => $"{Count(size)} clauses: loading";

    private static string Count(int size) => size.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static Contender Deciding(GrownPolicy grown)
    {
        Policy policy = grown.Policy;
        CaseFacts[] cases = [.. grown.Source.Cases().Take(Cases).Select(c => BindDictionary.Bind(policy.Case(), c))];
        foreach (CaseFacts once in cases) _ = policy.Decide(once); // outcomes are kept when they are first seen
        return new Contender("deciding", (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(cases[i & (Cases - 1)]));
            return sum;
        });
    }
}
