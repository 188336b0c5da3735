using ScopeRules.Benchmarks.Binding;
using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;
using ScopeRules.Benchmarks.Policies;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>How time and memory grow with the number of clauses: complete cases that are bound already, decided to everything that hand-written code gives.</summary>
internal sealed class GrowthExperiment : IExperiment
{
    private const int Cases = 16_384;
    private const double MostForLargest = 3;

    private static readonly int[] Sizes = [30, 300, 3_000, 30_000];

    public IReadOnlyList<string> Rows => [.. Sizes.SelectMany(n => new[] { DecidingOf(n), LoadingOf(n) })];

    public IEnumerable<Row> Run(Effort effort)
    {
        List<Row> loading = [];
        List<Contender> deciding = [];
        foreach (int size in Sizes)
        {
            GrowthPolicy growth = new(size);
            Progress.Say($"{size} clauses: loading");
            long before = GC.GetTotalMemory(forceFullCollection: true);
            Policy? policy = null;
            Timing load = Race.Run(effort.Few, Contender.Of("loading", () => (policy = Policy.Parse(growth.Yaml, limits: GrowthPolicy.Limits).OrThrow()).Clauses.Count))[0];
            long memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            loading.Add(new Row(LoadingOf(size), load) { Note = $"{Quantity.Bytes(memory)} kept" });
            deciding.Add(Deciding(policy!, growth));
        }

        IReadOnlyList<Timing> timings = Race.Run(effort, deciding);
        for (int i = 0; i < Sizes.Length; i++)
        {
            Row row = new(DecidingOf(Sizes[i]), timings[i]) { MustNotAllocate = true, Target = i == Sizes.Length - 1 ? MostForLargest : null };
            yield return i == 0 ? row : row.Against("30 clauses", timings[0]);
        }

        foreach (Row row in loading) yield return row;
    }

    private static string DecidingOf(int size) => $"{Count(size)} clauses: deciding";

    private static string LoadingOf(int size) => $"{Count(size)} clauses: loading";

    private static string Count(int size) => size.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static Contender Deciding(Policy policy, GrowthPolicy growth)
    {
        CaseFacts[] cases = [.. growth.Cases().Take(Cases).Select(c => BindDictionary.Bind(policy.Case(), c))];
        return new Contender("deciding", (from, count) =>
        {
            long sum = 0;
            for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(cases[i & (Cases - 1)]));
            return sum;
        });
    }
}
