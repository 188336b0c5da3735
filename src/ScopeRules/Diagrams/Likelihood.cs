using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>How likely the cells are that a case leaves open: by the weights of the values in them, where there are that few, else alike.</summary>
internal sealed class Likelihood
{
    private readonly DecisionTable _table;
    private readonly Region _region;
    private readonly double[]?[] _ofAxis;

    public Likelihood(DecisionTable table, Region region)
    {
        _table = table;
        _region = region;
        _ofAxis = new double[table.Axes.Count][];
    }

    /// <summary>Of the cells left on an axis; together they are 1.</summary>
    public ReadOnlySpan<double> this[int axis] => _ofAxis[axis] ??= Find(_table.Axes[axis]);

    private double[] Find(Axis axis)
    {
        double[] weights = new double[axis.NoneCell + 1];
        weights[axis.NoneCell] = 1;
        Fact? fact = axis.Column?.Fact;
        if (axis.Column is { Member: null } && fact!.AnswerType.Listed.ToList() is { Count: > 0 } values)
            foreach (long value in values) weights[axis.CellOf(value)] += fact.AnswerType.WeightOf(value);
        else
            weights.AsSpan().Fill(1);
        double[] left = [.. _region[axis.Index].Cells().Select(c => weights[c])];
        double sum = left.Sum();
        return [.. left.Select(w => w / sum)];
    }
}
