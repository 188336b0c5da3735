using System.Runtime.InteropServices;

namespace ScopeRules.Diagrams;

/// <summary>
/// Nodes in flat arrays, children before parents; the first are the leaves. A node stands once for its axis and children, and not at
/// all where its children are one: so two nodes are the same function exactly if they are the same number.
/// </summary>
/// <param name="leaves">How many leaves there are.</param>
internal sealed class DiagramNodes(int leaves)
{
    private readonly List<int> _axes = [.. Enumerable.Repeat(-1, leaves)];
    private readonly List<int> _firstChild = [.. Enumerable.Repeat(0, leaves)];
    private readonly List<int> _children = [];
    private readonly Dictionary<int, int[]> _under = [];
    private readonly Dictionary<int, int> _lastOfHash = []; // to the last node of a hash
    private readonly List<int> _before = [.. Enumerable.Repeat(-1, leaves)]; // the one before it of the same hash

    /// <summary>How many there are, leaves included.</summary>
    public int Count => _axes.Count;

    public bool IsLeaf(int node) => node < leaves;

    /// <summary>A node and all below it, leaves excepted, children before parents.</summary>
    public IReadOnlyList<int> Under(int node)
    {
        if (_under.TryGetValue(node, out int[]? known)) return known;
        HashSet<int> seen = [];
        Stack<int> open = new([node]);
        while (open.TryPop(out int next))
        {
            if (IsLeaf(next) || !seen.Add(next)) continue;
            foreach (int child in ChildrenOf(next)) open.Push(child);
        }

        return _under[node] = [.. seen.Order()];
    }

    /// <summary>The axis that a node tests; -1 for a leaf.</summary>
    public int AxisOf(int node) => _axes[node];

    /// <summary>Where each cell of the axis leads.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node)
    {
        int end = node + 1 < _firstChild.Count ? _firstChild[node + 1] : _children.Count;
        return CollectionsMarshal.AsSpan(_children)[_firstChild[node]..end];
    }

    /// <summary>The node with an axis and children.</summary>
    public int Intern(int axis, ReadOnlySpan<int> children)
    {
        if (!children.ContainsAnyExcept(children[0])) return children[0];
        HashCode code = default;
        code.Add(axis);
        foreach (int child in children) code.Add(child);
        int hash = code.ToHashCode();
        int last = _lastOfHash.GetValueOrDefault(hash, -1);
        for (int node = last; node >= 0; node = _before[node])
            if (_axes[node] == axis && ChildrenOf(node).SequenceEqual(children)) return node;
        _lastOfHash[hash] = _axes.Count;
        _before.Add(last);
        _axes.Add(axis);
        _firstChild.Add(_children.Count);
        _children.AddRange(children);
        return _axes.Count - 1;
    }
}
