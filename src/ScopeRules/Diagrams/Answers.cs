namespace ScopeRules.Diagrams;

/// <summary>What the answers to a question lead to.</summary>
internal static class Answers
{
    /// <summary>More different rests than this on the way are not gone through: the members of a set multiply.</summary>
    private const int Most = 2_048;

    /// <summary>By what is left then: how likely an answer is that leads there; null where there would be too many.</summary>
    /// <param name="prospects">What can come of the case.</param>
    /// <param name="node">What is left before.</param>
    /// <param name="axes">The axes of the fact that is asked for.</param>
    public static IReadOnlyDictionary<int, double>? To(Prospects prospects, int node, IEnumerable<int> axes)
    {
        Dictionary<int, double> reached = new() { [node] = 1 };
        foreach (int axis in axes)
        {
            Dictionary<int, double> next = [];
            foreach ((int from, double likelihood) in reached)
            {
                ReadOnlySpan<double> cells = prospects.LikelihoodOf(axis);
                for (int place = 0; place < cells.Length; place++)
                {
                    int to = prospects.With(from, axis, place);
                    next[to] = next.GetValueOrDefault(to) + (likelihood * cells[place]);
                }
            }

            if (next.Count > Most) return null;
            reached = next;
        }

        return reached;
    }
}
