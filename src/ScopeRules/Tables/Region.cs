namespace ScopeRules.Tables;

/// <summary>The cells that are left on each axis: a case with everything that it leaves open.</summary>
internal sealed class Region(CellSet[] left)
{
    public CellSet this[int axis]
    {
        get => left[axis];
        set => left[axis] = value;
    }

    public Region Copy() => new((CellSet[])left.Clone());
}
