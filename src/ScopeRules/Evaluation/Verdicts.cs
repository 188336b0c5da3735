using ScopeRules.Diagrams;

namespace ScopeRules.Evaluation;

/// <summary>Sets of verdicts as lists, covered first; each set is one object.</summary>
internal static class Verdicts
{
    private static readonly IReadOnlyList<Verdict>[] OfLeaves =
    [
        .. Enumerable.Range(0, 1 << Leaf.Count).Select(bits => (IReadOnlyList<Verdict>)
            [.. Enumerable.Range(1, Leaf.Count - 1).Where(leaf => (bits >> leaf & 1) != 0).Select(Leaf.VerdictOf)]),
    ];

    /// <summary>The verdicts among leaves of a diagram.</summary>
    /// <param name="leaves">As bits.</param>
    public static IReadOnlyList<Verdict> Of(int leaves) => OfLeaves[leaves];

    public static IReadOnlyList<Verdict> Of(IEnumerable<Conclusion> conclusions) =>
        Of(conclusions.Aggregate(0, static (leaves, c) => leaves | 1 << Leaf.Of(c.Verdict)));

    /// <summary>One verdict alone.</summary>
    public static IReadOnlyList<Verdict> Only(Verdict verdict) => Of(1 << Leaf.Of(verdict));
}
