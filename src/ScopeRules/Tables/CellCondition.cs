using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>
/// A condition over cells: a <see cref="ConstantCondition"/>, a <see cref="InCells"/>, a <see cref="Negation"/> or a <see cref="Junction"/>.
/// </summary>
public abstract class CellCondition
{
    private protected CellCondition()
    {
    }

    internal abstract Truth Over(Region region);

    /// <summary>Counts, for each axis, the open tests that keep this from being true or false.</summary>
    internal abstract void Vote(Region region, int[] votes);

    /// <summary>Marks the axes that are tested at all.</summary>
    internal abstract void Mark(bool[] tested);

    /// <summary>What is left of it in a region: the same there, without parts that can't matter there.</summary>
    internal virtual CellCondition Narrow(Region region) => this;
}

/// <summary>Met in every case, or in none.</summary>
public sealed class ConstantCondition : CellCondition
{
    internal ConstantCondition(bool value) => Value = value;

    /// <summary>Whether it is met.</summary>
    public bool Value { get; }

    internal override Truth Over(Region region) => Value ? Truth.True : Truth.False;

    internal override void Vote(Region region, int[] votes)
    {
    }

    internal override void Mark(bool[] tested)
    {
    }
}

/// <summary>A test: whether the case lies in one of these cells of an axis.</summary>
public sealed class InCells : CellCondition
{
    private readonly FactTest? _asked;

    /// <param name="axis">The axis.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="asked">What it is made of; null: that an open point is read as yes.</param>
    internal InCells(Axis axis, CellSet cells, FactTest? asked)
    {
        Axis = axis;
        Cells = cells;
        _asked = asked;
    }

    /// <summary>The axis that is looked at.</summary>
    public Axis Axis { get; }

    /// <summary>The cells in which the test is met. Of an open point, cell 0: the point is read as yes.</summary>
    public CellSet Cells { get; }

    /// <summary>What it asks, in words: <c>licence is full or evaluation</c>.</summary>
    public override string ToString() => _asked is null ? Axis.Name : _asked.Column.Fact.AnswerType.Describe(_asked);

    internal override Truth Over(Region region)
    {
        CellSet left = region[Axis.Index];
        if (!left.Overlaps(Cells)) return Truth.False;
        return left.IsWithin(Cells) ? Truth.True : Truth.Unknown;
    }

    internal override void Vote(Region region, int[] votes)
    {
        if (Over(region) == Truth.Unknown) votes[Axis.Index]++;
    }

    internal override void Mark(bool[] tested) => tested[Axis.Index] = true;
}

/// <summary>Met where another condition is not.</summary>
public sealed class Negation : CellCondition
{
    internal Negation(CellCondition inner) => Inner = inner;

    /// <summary>The condition that must not be met.</summary>
    public CellCondition Inner { get; }

    internal override Truth Over(Region region) => Inner.Over(region).Negate();

    internal override void Vote(Region region, int[] votes) => Inner.Vote(region, votes);

    internal override void Mark(bool[] tested) => Inner.Mark(tested);
}

/// <summary>None of the items: what a section's default waits for. There can be many, so it sheds those that can't hold any more.</summary>
internal sealed class AllFalse(CellCondition[] items) : CellCondition
{
    private readonly Negation _any = new(new Junction(items, all: false));

    internal override Truth Over(Region region) => _any.Over(region);

    internal override void Vote(Region region, int[] votes) => _any.Vote(region, votes);

    internal override void Mark(bool[] tested) => _any.Mark(tested);

    internal override CellCondition Narrow(Region region)
    {
        CellCondition[] left = [.. items.Where(i => i.Over(region) != Truth.False)];
        return left.Length == items.Length ? this : new AllFalse(left);
    }
}

/// <summary>All of the items, or any of them.</summary>
public sealed class Junction : CellCondition
{
    private readonly CellCondition[] _items;
    private readonly Truth _settling;

    internal Junction(CellCondition[] items, bool all)
    {
        _items = items;
        IsAll = all;
        _settling = all ? Truth.False : Truth.True;
    }

    /// <summary>The conditions, in the order in which the policy states them.</summary>
    public IReadOnlyList<CellCondition> Items => field ??= Array.AsReadOnly(_items);

    /// <summary>Whether all have to be met; else any one of them.</summary>
    public bool IsAll { get; }

    internal override Truth Over(Region region)
    {
        Truth result = _settling.Negate();
        foreach (CellCondition item in _items)
        {
            Truth truth = item.Over(region);
            if (truth == _settling) return truth;
            if (truth == Truth.Unknown) result = Truth.Unknown;
        }

        return result;
    }

    internal override void Vote(Region region, int[] votes)
    {
        if (Over(region) != Truth.Unknown) return;
        foreach (CellCondition item in _items)
            if (item.Over(region) == Truth.Unknown) item.Vote(region, votes);
    }

    internal override void Mark(bool[] tested)
    {
        foreach (CellCondition item in _items) item.Mark(tested);
    }

    internal override CellCondition Narrow(Region region) =>
        Array.Exists(_items, i => i is AllFalse) ? new Junction([.. _items.Select(i => i.Narrow(region))], IsAll) : this;
}
