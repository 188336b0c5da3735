using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Output;

/// <summary>How rows are printed, each as soon as it is measured.</summary>
internal interface ITable
{
    void Begin();

    void Write(Measurement row);

    void End();
}
