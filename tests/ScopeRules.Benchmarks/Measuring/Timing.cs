namespace ScopeRules.Benchmarks.Measuring;

/// <summary>What one case costs.</summary>
/// <param name="Nanoseconds">The median over all rounds.</param>
/// <param name="Bytes">Bytes allocated: the least of all rounds, for what the runtime itself allocates now and then doesn't count.</param>
internal readonly record struct Timing(double Nanoseconds, double Bytes);
