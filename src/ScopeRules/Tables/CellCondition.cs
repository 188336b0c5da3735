namespace ScopeRules.Tables;

/// <summary>A condition over cells.</summary>
internal abstract class CellCondition
{
    public abstract Truth Over(Region region);

    /// <summary>Counts, for each axis, the open tests that keep this from being true or false.</summary>
    public abstract void Vote(Region region, int[] votes);

    /// <summary>Marks the axes that are tested at all.</summary>
    public abstract void Mark(bool[] tested);

    /// <summary>What is left of it in a region: the same there, without parts that can't matter there.</summary>
    public virtual CellCondition Narrow(Region region) => this;
}

internal sealed class ConstantCondition(bool value) : CellCondition
{
    public bool Value => value;

    public override Truth Over(Region region) => value ? Truth.True : Truth.False;

    public override void Vote(Region region, int[] votes)
    {
    }

    public override void Mark(bool[] tested)
    {
    }
}

internal sealed class InCells(Axis axis, CellSet cells) : CellCondition
{
    public Axis Axis => axis;

    public CellSet Cells => cells;

    public override Truth Over(Region region)
    {
        CellSet left = region[axis.Index];
        if (!left.Overlaps(cells)) return Truth.False;
        return left.IsWithin(cells) ? Truth.True : Truth.Unknown;
    }

    public override void Vote(Region region, int[] votes)
    {
        if (Over(region) == Truth.Unknown) votes[axis.Index]++;
    }

    public override void Mark(bool[] tested) => tested[axis.Index] = true;
}

internal sealed class Negation(CellCondition inner) : CellCondition
{
    public CellCondition Inner => inner;

    public override Truth Over(Region region) => inner.Over(region).Negate();

    public override void Vote(Region region, int[] votes) => inner.Vote(region, votes);

    public override void Mark(bool[] tested) => inner.Mark(tested);
}

/// <summary>None of the items: what a section's default waits for. There can be many, so it sheds those that can't hold any more.</summary>
internal sealed class AllFalse(CellCondition[] items) : CellCondition
{
    private readonly Negation _any = new(new Junction(items, all: false));

    public override Truth Over(Region region) => _any.Over(region);

    public override void Vote(Region region, int[] votes) => _any.Vote(region, votes);

    public override void Mark(bool[] tested) => _any.Mark(tested);

    public override CellCondition Narrow(Region region)
    {
        CellCondition[] left = [.. items.Where(i => i.Over(region) != Truth.False)];
        return left.Length == items.Length ? this : new AllFalse(left);
    }
}

/// <summary>All of the items, or any of them.</summary>
internal sealed class Junction(CellCondition[] items, bool all) : CellCondition
{
    public IReadOnlyList<CellCondition> Items => items;

    public bool IsAll => all;

    private readonly Truth _settling = all ? Truth.False : Truth.True;

    public override Truth Over(Region region)
    {
        Truth result = _settling.Negate();
        foreach (CellCondition item in items)
        {
            Truth truth = item.Over(region);
            if (truth == _settling) return truth;
            if (truth == Truth.Unknown) result = Truth.Unknown;
        }

        return result;
    }

    public override void Vote(Region region, int[] votes)
    {
        if (Over(region) != Truth.Unknown) return;
        foreach (CellCondition item in items)
            if (item.Over(region) == Truth.Unknown) item.Vote(region, votes);
    }

    public override void Mark(bool[] tested)
    {
        foreach (CellCondition item in items) item.Mark(tested);
    }

    public override CellCondition Narrow(Region region) =>
        Array.Exists(items, i => i is AllFalse) ? new Junction([.. items.Select(i => i.Narrow(region))], all) : this;
}
