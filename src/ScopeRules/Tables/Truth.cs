namespace ScopeRules.Tables;

/// <summary>Three-valued: what holds over everything that a case leaves open.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}

internal static class TruthTables
{
    public static Truth Negate(this Truth truth) => Truth.True - (int)truth;
}
