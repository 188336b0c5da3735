using BenchmarkDotNet.Attributes;
using ScopeRules.Benchmarks.Experiments;

namespace ScopeRules.Benchmarks.Benchmarks;

/// <summary>A thousand complete cases of iMail at a time, from typed objects.</summary>
[MemoryDiagnoser]
public class IMailDecisions
{
    private const int Cases = 1_000;

    private readonly IMailPasses _passes = new(Subjects.IMail, Subjects.IMailCases);
    private int _from;

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public long ByHand() => _passes.ByHand(_from += Cases, Cases);

    [Benchmark(OperationsPerInvoke = Cases)]
    public long Library() => _passes.Typed(_from += Cases, Cases);
}
