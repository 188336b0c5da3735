using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Measures what belongs together, in one go.</summary>
internal interface IExperiment
{
    /// <summary>The names of the rows, known before anything is measured.</summary>
    IReadOnlyList<string> Rows { get; }

    /// <summary>Measures.</summary>
    IEnumerable<Measurement> Run(Effort effort);
}
