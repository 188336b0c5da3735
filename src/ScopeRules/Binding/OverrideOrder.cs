namespace ScopeRules.Binding;

/// <summary>Finds clauses that override each other in a circle.</summary>
internal static class OverrideOrder
{
    /// <summary>Each circle once; overrides of the clause itself and of unknown ones are reported elsewhere and passed over.</summary>
    public static IEnumerable<IReadOnlyList<Clause>> Circles(IReadOnlyList<Clause> clauses)
    {
        // Kahn's algorithm leaves the clauses that are on circles or behind them; nothing recurses.
        Dictionary<string, Clause> left = clauses.ToDictionary(c => c.Id, StringComparer.Ordinal);
        Dictionary<string, int> overriders = clauses.ToDictionary(c => c.Id, _ => 0, StringComparer.Ordinal);
        foreach (string target in clauses.SelectMany(Targets)) overriders[target]++;
        Queue<Clause> free = new(clauses.Where(c => overriders[c.Id] == 0));
        while (free.TryDequeue(out Clause? clause))
        {
            _ = left.Remove(clause.Id);
            foreach (string target in Targets(clause))
                if (--overriders[target] == 0) free.Enqueue(left[target]);
        }

        while (left.Count > 0)
        {
            List<Clause> path = Walk(left);
            if (path.Count > 0) yield return path;
        }

        IEnumerable<string> Targets(Clause c) => c.Overrides.Where(o => o != c.Id && overriders.ContainsKey(o)).Distinct();

        // Follows overrides until one comes again or nothing is left to follow; what was walked is taken out.
        List<Clause> Walk(Dictionary<string, Clause> among)
        {
            List<Clause> path = [];
            Clause? next = among.Values.MinBy(c => c.Span.Start);
            while (next is not null && !path.Contains(next))
            {
                path.Add(next);
                next = Targets(next).Select(t => among.GetValueOrDefault(t)).FirstOrDefault(c => c is not null);
            }

            foreach (Clause walked in path) _ = among.Remove(walked.Id);
            return next is null ? [] : path[path.IndexOf(next)..];
        }
    }
}
