using System.Numerics;
using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>
/// What can still come of a case: the diagram restricted to what the case leaves open, open points taken out. Its leaves are sets of
/// verdicts: those between which only open points stand once every fact is known; none where that is impossible.
/// </summary>
internal sealed class Prospects
{
    /// <summary>The leaf of what is impossible.</summary>
    public const int Impossible = 0;

    /// <summary>A set of verdicts has a bit for each leaf of the diagram but the first, which is what is impossible.</summary>
    public const int Outcomes = 1 << (Leaf.Count - 1);

    // As bits by outcome.
    private const int OneVerdict = (1 << 1) | (1 << 2) | (1 << 4);

    private readonly Likelihood _likelihood;
    private readonly Dictionary<int, double[]> _chances = [];
    private readonly Dictionary<int, int> _reached = [];
    private readonly Dictionary<int, HashSet<int>> _axes = [];
    private readonly Dictionary<(int Axis, int Place), Dictionary<int, int>> _with = []; // to what is left of a node

    public Prospects(Diagram diagram, Region region)
    {
        _likelihood = new Likelihood(diagram.Table, region);
        Restriction restriction = new(diagram, region);
        OpenPoints = restriction.OpenPoints;
        Root = restriction.Project(Nodes);
    }

    public DiagramNodes Nodes { get; } = new(Outcomes);

    public int Root { get; }

    /// <summary>The open points on which a verdict hangs, as indexes of axes.</summary>
    public IReadOnlySet<int> OpenPoints { get; }

    /// <summary>How likely each cell left on an axis is.</summary>
    public ReadOnlySpan<double> LikelihoodOf(int axis) => _likelihood[axis];

    /// <summary>The axes on which it hangs what comes of it.</summary>
    public IReadOnlySet<int> AxesOf(int node) =>
        _axes.TryGetValue(node, out HashSet<int>? known) ? known : _axes[node] = Nodes.Under(node).Select(Nodes.AxisOf).ToHashSet();

    /// <summary>Whether some answers lead to one verdict, whatever the open points.</summary>
    public bool CanSettle(int node) => (Reached(node) & OneVerdict) != 0;

    /// <summary>Whether nothing is left to ask: one outcome is left, or no answers lead to one verdict.</summary>
    public bool IsOver(int node) => BitOperations.PopCount((uint)(Reached(node) & ~(1 << Impossible))) <= 1 || !CanSettle(node);

    /// <summary>By outcome: how likely it is, if the axes have nothing to do with each other.</summary>
    public double[] Chances(int node)
    {
        if (_chances.TryGetValue(node, out double[]? known)) return known;
        foreach (int under in Nodes.IsLeaf(node) ? [node] : Nodes.Under(node))
        {
            if (_chances.ContainsKey(under)) continue;
            double[] chances = new double[Outcomes];
            ReadOnlySpan<int> children = Nodes.ChildrenOf(under);
            if (children.Length == 0) chances[under] = 1;
            for (int place = 0; place < children.Length; place++) Add(Chances(children[place]), _likelihood[Nodes.AxisOf(under)][place], to: chances);
            _chances[under] = chances;
        }

        return _chances[node];
    }

    // The outcomes to which some answers lead, as bits; however unlikely they are.
    private int Reached(int node)
    {
        if (Nodes.IsLeaf(node)) return 1 << node;
        foreach (int under in Nodes.Under(node))
        {
            if (_reached.ContainsKey(under)) continue;
            int outcomes = 0;
            foreach (int child in Nodes.ChildrenOf(under)) outcomes |= Nodes.IsLeaf(child) ? 1 << child : _reached[child];
            _reached.Add(under, outcomes);
        }

        return _reached[node];
    }

    /// <summary>What is left once an axis is known.</summary>
    /// <param name="node">What is left before.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="place">Which of the cells left on it.</param>
    public int With(int node, int axis, int place)
    {
        if (Nodes.IsLeaf(node)) return node;
        if (!_with.TryGetValue((axis, place), out Dictionary<int, int>? results)) _with.Add((axis, place), results = []);
        if (results.TryGetValue(node, out int known)) return known;
        foreach (int under in Nodes.Under(node))
        {
            if (results.ContainsKey(under)) continue;
            int[] children = Nodes.ChildrenOf(under).ToArray(); // a copy: what is added moves them
            results.Add(under, Nodes.AxisOf(under) == axis ? Result(children[place]) : Nodes.Intern(Nodes.AxisOf(under), [.. children.Select(Result)]));
        }

        return results[node];

        int Result(int old) => Nodes.IsLeaf(old) ? old : results[old];
    }

    /// <summary>How likely it is that a case is possible at all. Added up, not taken from the whole: that would lose what is hardly possible.</summary>
    public static double Possible(double[] chances) => chances.Skip(1).Sum();

    /// <summary>Adds chances, each by a factor.</summary>
    public static void Add(double[] chances, double factor, double[] to)
    {
        for (int i = 0; i < to.Length; i++) to[i] += factor * chances[i];
    }
}
