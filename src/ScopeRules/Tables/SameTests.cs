using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Takes tests on one column for the same if they ask the same of a value, however they are written.</summary>
internal sealed class SameTests : IEqualityComparer<ValueTest>
{
    public static readonly SameTests Comparer = new();

    public bool Equals(ValueTest? x, ValueTest? y)
    {
        if (x is null || y is null) return x is null && y is null;
        if (x is IsNot || y is IsNot) return x is IsNot a && y is IsNot b && Equals(a.Inner, b.Inner);
        return x.Cuts is null || y.Cuts is null ? x.Equals(y) : x.Cuts.SequenceEqual(y.Cuts);
    }

    public int GetHashCode(ValueTest obj)
    {
        if (obj is IsNot not) return ~GetHashCode(not.Inner);
        if (obj.Cuts is null) return obj.GetHashCode();
        HashCode hash = default;
        foreach (ValueRange range in obj.Cuts) hash.Add(range);
        return hash.ToHashCode();
    }
}
