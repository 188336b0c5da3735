using BenchmarkDotNet.Attributes;
using ScopeRules.Benchmarks.Experiments;

namespace ScopeRules.Benchmarks.Benchmarks;

/// <summary>Loading iMail's policy.</summary>
[MemoryDiagnoser]
public class Loading
{
    private readonly string _yaml = File.ReadAllText(Path.Combine(Subjects.IMailFolder, "policy.yaml"));

    [Benchmark(Baseline = true)]
    public long Events() => EventsOnly.Read(_yaml);

    [Benchmark]
    public Policy Library() => Policy.Parse(_yaml).OrThrow();
}
