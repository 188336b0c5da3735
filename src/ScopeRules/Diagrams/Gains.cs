namespace ScopeRules.Diagrams;

/// <summary>
/// How much less open it is on average what comes of a case once an axis is known: the mutual information of its cell and the
/// outcome, in bits, given that the case is possible. Found for all axes in one go: how likely the ways to a node are is
/// combined with what comes of each of its children.
/// </summary>
internal sealed class Gains
{
    private readonly Prospects _prospects;
    private readonly double[] _total;
    private readonly Dictionary<int, double[][]> _byCell = []; // by axis: outcomes by cell, for the ways that test it
    private readonly Dictionary<int, double[]> _through = []; // by axis: outcomes of the ways that test it

    public Gains(Prospects prospects)
    {
        _prospects = prospects;
        _total = prospects.Chances(prospects.Root);
        DiagramNodes nodes = prospects.Nodes;
        Dictionary<int, double> ways = new() { [prospects.Root] = 1 };
        foreach (int node in nodes.Under(prospects.Root).Reverse())
        {
            int axis = nodes.AxisOf(node);
            ReadOnlySpan<int> children = nodes.ChildrenOf(node);
            ReadOnlySpan<double> likelihood = prospects.LikelihoodOf(axis);
            if (!_byCell.TryGetValue(axis, out double[][]? byCell))
            {
                _byCell[axis] = byCell = [.. Enumerable.Range(0, children.Length).Select(_ => new double[Prospects.Outcomes])];
                _through[axis] = new double[Prospects.Outcomes];
            }

            Prospects.Add(prospects.Chances(node), ways[node], _through[axis]);
            for (int place = 0; place < children.Length; place++)
            {
                Prospects.Add(prospects.Chances(children[place]), ways[node], byCell[place]);
                ways[children[place]] = ways.GetValueOrDefault(children[place]) + (ways[node] * likelihood[place]);
            }
        }
    }

    /// <summary>What knowing some axes gains; they are those of one fact.</summary>
    public double Of(IReadOnlyList<int> axes)
    {
        double before = Entropy(_total, Prospects.Possible(_total));
        return Math.Max(0, before - (axes.Count == 1 ? After(axes[0]) : After(axes)));
    }

    private double After(int axis)
    {
        if (!_byCell.TryGetValue(axis, out double[][]? byCell)) return Entropy(_total, Prospects.Possible(_total));
        ReadOnlySpan<double> likelihood = _prospects.LikelihoodOf(axis);
        double sum = 0;
        for (int place = 0; place < byCell.Length; place++)
        {
            double[] outcomes = [.. _total.Select((all, o) => Math.Max(0, all - _through[axis][o] + byCell[place][o]))];
            sum += likelihood[place] * Prospects.Possible(outcomes) * Entropy(outcomes, Prospects.Possible(outcomes));
        }

        return sum / Prospects.Possible(_total);
    }

    // Several axes are known at once: gone through answer by answer, those that come to the same together. Where they are too many, at
    // least what the best of them tells is gained.
    private double After(IReadOnlyList<int> axes)
    {
        if (Answers.To(_prospects, _prospects.Root, axes) is not { } answers) return axes.Min(After);
        double sum = 0;
        foreach ((int node, double likelihood) in answers)
        {
            double[] outcomes = _prospects.Chances(node);
            sum += likelihood * Prospects.Possible(outcomes) * Entropy(outcomes, Prospects.Possible(outcomes));
        }

        return sum / Prospects.Possible(_total);
    }

    private static double Entropy(double[] outcomes, double possible) =>
        outcomes.Skip(1).Where(o => o > 0).Sum(o => -o / possible * Math.Log2(o / possible));
}
