namespace ScopeRules.Diagrams;

/// <summary>The leaves of the diagram are its first nodes: what is impossible, and each verdict.</summary>
internal static class Leaf
{
    public const int Impossible = 0;

    public const int Count = 4;

    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Covered => 1,
        Verdict.NotCovered => 2,
        _ => 3,
    };

    public static Verdict VerdictOf(int leaf) => leaf switch
    {
        1 => Verdict.Covered,
        2 => Verdict.NotCovered,
        3 => Verdict.AskManager,
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };
}
