using System.Buffers;
using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>
/// The verdict of every completion, as a reduced multi-valued decision diagram over the axes of a table: a node tests an axis, has a
/// child for each of its cells, and stands once for all partial cases that come to the same. Open points come last.
/// </summary>
internal sealed class Diagram
{
    /// <summary>Marks of visited nodes take no more words than this on the stack.</summary>
    private const int MostOnStack = 64;

    /// <summary>Nor stand more nodes there at once that are still to be visited.</summary>
    private const int MostOpen = 64;

    private readonly int[] _axes;
    private readonly int[] _firstChild;
    private readonly int[] _children;
    private readonly byte[] _below; // by node: the leaves below it

    public Diagram(DecisionTable table, DiagramNodes nodes, int root)
    {
        Table = table;
        Root = root;
        _axes = new int[nodes.Count];
        _firstChild = new int[nodes.Count + 1];
        _below = new byte[nodes.Count];
        List<int> children = [];
        for (int node = 0; node < nodes.Count; node++)
        {
            _axes[node] = nodes.AxisOf(node);
            children.AddRange(nodes.ChildrenOf(node));
            _firstChild[node + 1] = children.Count;
            if (node < Leaf.Count) _below[node] = (byte)(1 << node);
            foreach (int child in nodes.ChildrenOf(node)) _below[node] |= _below[child];
        }

        _children = [.. children];
        MeanPath = FindMeanPath();
    }

    public DecisionTable Table { get; }

    public int Root { get; }

    /// <summary>Nodes, leaves included. Children have smaller numbers than their parents.</summary>
    public int Count => _axes.Length;

    /// <summary>The mean number of facts that are tested on the way to the verdict, all declared cells being equally likely.</summary>
    public double MeanPath { get; }

    /// <summary>The index of the axis that a node tests; -1 for a leaf.</summary>
    public int AxisOf(int node) => _axes[node];

    /// <summary>Where each cell of the axis leads.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node) => _children.AsSpan(_firstChild[node].._firstChild[node + 1]);

    /// <summary>The leaves that completions of a case lead to, as bits.</summary>
    public int LeavesOf(Region region)
    {
        int words = (Count + 63) / 64;
        if (words <= MostOnStack) return LeavesOf(region, stackalloc int[MostOpen], stackalloc ulong[words]);
        ulong[] seen = ArrayPool<ulong>.Shared.Rent(words);
        seen.AsSpan(0, words).Clear();
        int found = LeavesOf(region, stackalloc int[MostOpen], seen.AsSpan(0, words));
        ArrayPool<ulong>.Shared.Return(seen);
        return found;
    }

    // Nodes still to be visited stand on a stack; where that is full, the next wait in a list.
    private int LeavesOf(Region region, Span<int> open, Span<ulong> seen)
    {
        int found = 0, depth = 0;
        Stack<int>? more = null;
        open[depth++] = Root;
        while (depth > 0 || more?.Count > 0)
        {
            int node = depth > 0 ? open[--depth] : more!.Pop();
            if ((_below[node] & ~found) == 0) continue;
            if (node < Leaf.Count)
            {
                found |= 1 << node;
                continue;
            }

            CellSet left = region[_axes[node]];
            int first = _firstChild[node];
            for (int cell = left.Next(0); cell >= 0; cell = left.Next(cell + 1))
            {
                int child = _children[first + cell];
                ulong bit = 1UL << (child & 63);
                if ((seen[child >> 6] & bit) != 0) continue;
                seen[child >> 6] |= bit;
                if (depth < open.Length) open[depth++] = child;
                else (more ??= []).Push(child);
            }
        }

        return found;
    }

    private double FindMeanPath()
    {
        double[] mean = new double[Count];
        for (int node = Leaf.Count; node < Count; node++)
        {
            Axis axis = Table.Axes[_axes[node]];
            if (axis.OpenPoint is not null) continue;
            double sum = 0;
            foreach (int child in ChildrenOf(node)[..axis.NoneCell]) sum += mean[child];
            mean[node] = 1 + (sum / axis.NoneCell);
        }

        return mean[Root];
    }
}
