using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;
using ScopeRules.Benchmarks.Policies;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>A policy of some size, loaded, and what that cost.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Loading">What loading it costs.</param>
/// <param name="Memory">Bytes that it keeps.</param>
internal sealed record GrownPolicy(GrowthPolicy Source, Policy Policy, Timing Loading, long Memory)
{
    private static readonly Dictionary<int, GrownPolicy> Loaded = [];

    /// <summary>The one of so many clauses, loaded when it is first asked for.</summary>
    public static GrownPolicy Of(int clauses, Effort effort)
    {
        if (!Loaded.TryGetValue(clauses, out GrownPolicy? grown)) Loaded.Add(clauses, grown = Load(clauses, effort));
        return grown;
    }

    private static GrownPolicy Load(int clauses, Effort effort)
    {
        Progress.Say($"loading {clauses} clauses");
        GrowthPolicy source = new(clauses);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Policy? policy = null;
        Contender loading = Contender.Of("loading", () => (policy = Policy.Parse(source.Yaml, limits: GrowthPolicy.Limits).OrThrow()).Clauses.Count);
        Timing timing = Race.Run(effort.Few, loading)[0];
        long memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new GrownPolicy(source, policy!, timing, memory);
    }
}
