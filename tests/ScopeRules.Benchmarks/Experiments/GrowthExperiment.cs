using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>How time and memory grow with the number of clauses: complete cases that are bound already.</summary>
internal sealed class GrowthExperiment : IExperiment
{
    private const int Cases = 16_384;
    private const double MostForLargest = 3;

    private static readonly int[] Sizes = [30, 300, 3_000, 30_000];

    public IReadOnlyList<string> Rows => [.. Sizes.Select(VerdictOf), .. Sizes.Select(AllOf), .. Sizes.Select(LoadingOf)];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        List<GrownPolicy> grown = [.. Sizes.Select(n => GrownPolicy.Of(n, effort))];
        List<CaseFacts[]> cases = [.. grown.Select(Bound)];
        IReadOnlyList<Timing> verdicts = Race.Run(effort, [.. cases.Select(c => Deciding(c, static d => (long)d.Verdict))]);
        for (int i = 0; i < Sizes.Length; i++) yield return Compare(VerdictOf(Sizes[i]), verdicts, i) with { Target = i == Sizes.Length - 1 ? MostForLargest : null };

        IReadOnlyList<Timing> all = Race.Run(effort, [.. cases.Select(c => Deciding(c, Sums.Of))]);
        for (int i = 0; i < Sizes.Length; i++) yield return Compare(AllOf(Sizes[i]), all, i);

        foreach (GrownPolicy one in grown) yield return new Measurement(LoadingOf(one.Source.Clauses.Count), one.Loading) { Note = $"{Quantity.Bytes(one.Memory)} kept" };
    }

    private static Measurement Compare(string name, IReadOnlyList<Timing> timings, int i)
    {
        Measurement row = new(name, timings[i]) { MustNotAllocate = true };
        return i == 0 ? row : row.Against("30 clauses", timings[0]);
    }

    private static string VerdictOf(int size) => $"{Count(size)} clauses: verdict";

    private static string AllOf(int size) => $"{Count(size)} clauses: verdict, clauses, riders and level";

    private static string LoadingOf(int size) => $"{Count(size)} clauses: loading";

    private static string Count(int size) => size.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static CaseFacts[] Bound(GrownPolicy grown)
    {
        CaseFacts[] cases = [.. grown.Source.Cases().Take(Cases).Select(c => grown.Policy.Case(c))];
        foreach (CaseFacts once in cases) _ = grown.Policy.Decide(once); // outcomes are kept when they are first seen
        return cases;
    }

    private static Contender Deciding(CaseFacts[] cases, Func<Decision, long> read) => new("deciding", (from, count) =>
    {
        Policy policy = cases[0].Policy;
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += read(policy.Decide(cases[i & (Cases - 1)]));
        return sum;
    });
}
