using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Output;

/// <summary>How rows are printed.</summary>
internal interface ITable
{
    void Write(Measurement row);

    /// <summary>There are no more.</summary>
    void End();
}
