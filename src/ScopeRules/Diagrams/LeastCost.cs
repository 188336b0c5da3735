namespace ScopeRules.Diagrams;

/// <summary>
/// The least that it costs on average to ask until nothing is left to ask, by going through all orders in which to ask. What is left
/// is a node, so what was found once need not be found again.
/// </summary>
internal sealed class LeastCost(Prospects prospects, IReadOnlyList<(IReadOnlyList<int> Axes, double Cost)> facts)
{
    /// <summary>More facts than this are not gone through.</summary>
    public const int MostFacts = 8;

    /// <summary>Nor are more nodes than this looked at.</summary>
    private const int MostSteps = 400_000;

    private readonly Dictionary<int, double> _known = [];
    private long _steps;

    /// <summary>What it costs on average to ask for each fact first; null where finding out would cost too much.</summary>
    public double[]? OfEach()
    {
        double[] costs = new double[facts.Count];
        for (int i = 0; i < costs.Length; i++) costs[i] = Asking(prospects.Root, i);
        return _steps > MostSteps ? null : costs;
    }

    // Each call asks for one fact more, so that it goes no deeper than there are facts.
    private double Of(int node)
    {
        if (_known.TryGetValue(node, out double known)) return known;
        double least = 0;
        if (_steps <= MostSteps && !prospects.IsOver(node))
        {
            IReadOnlySet<int> axes = prospects.AxesOf(node);
            least = Enumerable.Range(0, facts.Count).Where(i => facts[i].Axes.Any(axes.Contains)).Min(i => Asking(node, i));
        }

        return _known[node] = least;
    }

    private double Asking(int node, int fact)
    {
        _steps += (long)facts[fact].Axes.Sum(a => prospects.LikelihoodOf(a).Length) * prospects.Nodes.Under(node).Count;
        if (_steps > MostSteps) return 0;
        if (Answers.To(prospects, node, facts[fact].Axes) is not { } answers)
        {
            _steps = MostSteps + 1;
            return 0;
        }

        double sum = 0, possible = Possible(node);
        foreach ((int left, double likelihood) in answers)
        {
            double chance = likelihood * Possible(left) / possible;
            if (chance > 0) sum += chance * Of(left);
        }

        return facts[fact].Cost + sum;
    }

    private double Possible(int node) => Prospects.Possible(prospects.Chances(node));
}
