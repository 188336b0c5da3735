namespace ScopeRules.Binding;

/// <summary>Finds names that refer to each other in a circle.</summary>
internal static class Circles
{
    /// <summary>Circles that share no name, until none is left among the other names.</summary>
    /// <param name="references">To which names each name refers, in the order of the text; only to names that have an entry.</param>
    public static IEnumerable<IReadOnlyList<string>> In(IReadOnlyDictionary<string, IReadOnlyList<string>> references)
    {
        Dictionary<string, int> leaving = references.ToDictionary(r => r.Key, r => r.Value.Count, StringComparer.Ordinal);
        ILookup<string, string> referring = references.SelectMany(r => r.Value.Select(to => (to, r.Key))).ToLookup(p => p.to, p => p.Key);
        HashSet<string> left = [.. references.Keys];
        Queue<string> dead = new(left.Where(name => leaving[name] == 0));
        foreach (string start in references.Keys)
        {
            TakeOutDeadEnds();
            while (left.Contains(start))
            {
                // Nothing left is a dead end, so following any reference must come round.
                List<string> path = [start];
                Dictionary<string, int> places = new(StringComparer.Ordinal) { [start] = 0 };
                string next = Next(start);
                for (; places.TryAdd(next, path.Count); next = Next(next)) path.Add(next);
                List<string> circle = path[places[next]..];
                foreach (string name in circle) dead.Enqueue(name);
                TakeOutDeadEnds();
                yield return circle;
            }
        }

        string Next(string name) => references[name].First(left.Contains);

        void TakeOutDeadEnds()
        {
            while (dead.TryDequeue(out string? name))
            {
                if (!left.Remove(name)) continue;
                foreach (string other in referring[name])
                    if (--leaving[other] == 0) dead.Enqueue(other);
            }
        }
    }
}
