using BenchmarkDotNet.Attributes;
using ScopeRules.Benchmarks.Experiments;

namespace ScopeRules.Benchmarks.Benchmarks;

/// <summary>A thousand complete cases of iMail at a time, from JSON.</summary>
[MemoryDiagnoser]
public class IMailFromJson
{
    private const int Cases = 1_000;

    private readonly IMailPasses _passes = new(Subjects.IMail, Subjects.IMailCases);
    private int _from;

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public long Tokens() => _passes.Tokens(_from += Cases, Cases);

    [Benchmark(OperationsPerInvoke = Cases)]
    public long ByHand() => _passes.ByHandFromJson(_from += Cases, Cases);

    [Benchmark(OperationsPerInvoke = Cases)]
    public long Library() => _passes.Json(_from += Cases, Cases);
}
