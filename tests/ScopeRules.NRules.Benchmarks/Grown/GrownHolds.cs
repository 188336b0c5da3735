namespace ScopeRules.NRules.Benchmarks.Grown;

/// <summary>A clause holds in a case.</summary>
internal sealed class GrownHolds(GrownCase of, string clause)
{
    public GrownCase Case => of;

    public string Clause => clause;
}
