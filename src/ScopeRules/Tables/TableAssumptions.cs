using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>What a policy assumes, over cells.</summary>
internal sealed class TableAssumptions
{
    private readonly (Axis Axis, CellSet Cells)[][] _cells; // by the fact's place

    public TableAssumptions(PolicyModel model, Func<Fact, ArraySegment<Axis>> axesOf)
    {
        Facts = [.. model.Assumable.Where(f => axesOf(f).Count > 0)];
        _cells = new (Axis, CellSet)[model.Facts.Count][];
        foreach (Fact fact in Facts) _cells[fact.Place] = [.. axesOf(fact).Select(a => (a, a.Leaving(fact.Assumption!.On(a.Column!))))];
    }

    /// <summary>The facts of which something is assumed that can matter, by name.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Narrows the axes of a fact to what is assumed of it.</summary>
    public void Narrow(Region region, Fact fact)
    {
        foreach ((Axis axis, CellSet cells) in _cells[fact.Place]) region[axis.Index] = cells;
    }
}
