using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>A diagram restricted to the cells that a case leaves open. Nodes have children for these only.</summary>
internal sealed class Restriction
{
    private readonly DecisionTable _table;
    private readonly DiagramNodes _nodes = new(Leaf.Count);
    private readonly int _root;

    public Restriction(Diagram diagram, Region region)
    {
        _table = diagram.Table;
        int[] results = new int[diagram.Count];
        for (int node = 0; node < diagram.Count; node++)
        {
            if (node < Leaf.Count)
            {
                results[node] = node;
                continue;
            }

            CellSet left = region[diagram.AxisOf(node)];
            ReadOnlySpan<int> all = diagram.ChildrenOf(node);
            int[] children = new int[left.Count];
            int place = 0;
            for (int cell = left.Next(0); cell >= 0; cell = left.Next(cell + 1)) children[place++] = results[all[cell]];
            results[node] = _nodes.Intern(diagram.AxisOf(node), children);
        }

        _root = results[diagram.Root];
    }

    /// <summary>The open points on which a verdict hangs, as indexes of axes.</summary>
    public IReadOnlySet<int> OpenPoints => _nodes.Under(_root).Select(_nodes.AxisOf).Where(a => _table.Axes[a].OpenPoint is not null).ToHashSet();

    /// <summary>The same without open points: where they come, the verdicts below stand as one leaf.</summary>
    /// <param name="nodes">Where to put it; its leaves are sets of verdicts.</param>
    /// <returns>The root.</returns>
    public int Project(DiagramNodes nodes)
    {
        Dictionary<int, int> results = [];
        for (int leaf = 0; leaf < Leaf.Count; leaf++) results.Add(leaf, 1 << leaf >> 1);
        foreach (int node in _nodes.Under(_root))
        {
            int axis = _nodes.AxisOf(node);
            int[] children = [.. _nodes.ChildrenOf(node).ToArray().Select(c => results[c])];
            results.Add(node, _table.Axes[axis].OpenPoint is null ? nodes.Intern(axis, children) : children.Aggregate(0, static (all, c) => all | c));
        }

        return results[_root];
    }
}
