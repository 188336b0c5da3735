namespace ScopeRules.Benchmarks.Policies;

/// <summary>A clause of a grown policy.</summary>
/// <param name="Place">Its place, from 0.</param>
/// <param name="Tests">All of them have to be met.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Overridden">The place of the clause that it overrides, if there is one.</param>
internal sealed record GrowthClause(int Place, IReadOnlyList<GrowthTest> Tests, string Verdict, int? Overridden)
{
    public string Id => $"clause-{Place}";
}
