namespace ScopeRules.Diagrams;

/// <summary>What is left to tell once some axes are known: the verdict if nothing more speaks, and the rows that still matter.</summary>
/// <param name="Certain">The place in precedence of the verdict that it comes to if none of the rows is met; behind all: `otherwise`.</param>
/// <param name="Rows">In order. A number behind those of the rows stands for a clause that holds for certain.</param>
internal readonly record struct Residue(int Certain, int[] Rows)
{
    public bool Equals(Residue other) => Certain == other.Certain && Rows.AsSpan().SequenceEqual(other.Rows);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Certain);
        foreach (int row in Rows) hash.Add(row);
        return hash.ToHashCode();
    }
}
