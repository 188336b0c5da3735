using System.Globalization;
using NRules;
using ScopeRules.Benchmarks.Experiments;
using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;
using ScopeRules.NRules.Benchmarks.Grown;

namespace ScopeRules.NRules.Benchmarks.Experiments;

/// <summary>
/// Policies that are loaded already into NRules: their rules made and compiled, beside the same clauses built with its model. All of it on the
/// main thread, with the stack that it has.
/// </summary>
internal sealed class LoadingExperiment : IExperiment
{
    private const string IMail = "iMail: loading into NRules";
    private const double MostForLargest = 1.2;

    private static readonly int[] Sizes = [300, 3_000];

    public IReadOnlyList<string> Rows => [IMail, .. Sizes.SelectMany(n => new[] { DirectOf(n), RulesOf(n) })];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        yield return new Measurement(IMail, Race.Run(effort.Few with { Rounds = effort.IsQuick ? 3 : 11 }, Loading(() => Load(Subjects.IMail)))[0])
        {
            Note = Kept(() => Load(Subjects.IMail)),
        };
        foreach (int size in Sizes)
        {
            GrownPolicy grown = GrownPolicy.Of(size, effort);
            _ = grown.Policy.Table();
            IReadOnlyList<Timing> timings = Race.Run(effort.Few, Loading(() => LoadDirect(grown)), Loading(() => Load(grown.Policy)));
            yield return new Measurement(DirectOf(size), timings[0]) { Note = Kept(() => LoadDirect(grown)) };
            yield return new Measurement(RulesOf(size), timings[1]) { Note = Kept(() => Load(grown.Policy)), Target = size == Sizes[^1] ? MostForLargest : null }
                .Against("built directly", timings[0]);
        }
    }

    /// <summary>Makes and compiles the rules of a policy.</summary>
    public static ISessionFactory Load(Policy policy) => new PolicyRules(policy).Compile();

    /// <summary>Builds and compiles its clauses without it.</summary>
    public static ISessionFactory LoadDirect(GrownPolicy grown) => new RuleCompiler().Compile(GrownRules.Of(grown.Source));

    private static string DirectOf(int size) => $"{Count(size)} clauses: built with the NRules model";

    private static string RulesOf(int size) => $"{Count(size)} clauses: loading into NRules";

    private static string Count(int size) => size.ToString("N0", CultureInfo.InvariantCulture);

    private static Contender Loading(Func<ISessionFactory> load) => Contender.Of("loading", () => load().GetHashCode());

    // Managed memory: what is compiled lies elsewhere.
    private static string Kept(Func<ISessionFactory> load)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        ISessionFactory factory = load();
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(factory);
        return $"{Quantity.Bytes(kept)} kept";
    }
}
