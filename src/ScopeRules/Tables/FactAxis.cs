using System.Runtime.CompilerServices;

namespace ScopeRules.Tables;

/// <summary>Where one value of a fact lies.</summary>
internal readonly struct FactAxis
{
    private const int MostListed = 256;

    private readonly Axis? _axis;
    private readonly int[] _cells; // by value, where there are few

    /// <param name="axes">The axes of the fact.</param>
    public FactAxis(ArraySegment<Axis> axes)
    {
        _axis = axes.Count == 1 && axes[0].Column!.Member is null ? axes[0] : null;
        Index = _axis?.Index ?? -1;
        Axis? axis = _axis;
        long[] values = axis is null ? [] : [.. axis.Column!.Fact.AnswerType.Listed.Order()];
        bool isDense = values.Length <= MostListed && values.Select((v, i) => v == i).All(same => same);
        _cells = isDense ? [.. values.Select(v => axis!.CellOf(v))] : [];
    }

    /// <summary>The fact's only axis; -1 where it has none, or one for each member of a set.</summary>
    public int Index { get; }

    /// <summary>The cell of a value on that axis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // once for each fact of each case
    public int CellOf(long value) => (ulong)value < (ulong)_cells.Length ? _cells[value] : _axis!.CellOf(value);
}
