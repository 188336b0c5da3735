namespace ScopeRules.Changes;

/// <summary>Sets of things that cost something, the cheapest first.</summary>
internal static class Subsets
{
    /// <summary>All sets but the empty one, each in the order of the things; made as they are asked for.</summary>
    public static IEnumerable<(IReadOnlyList<T> Set, long Cost)> CheapestFirst<T>(IReadOnlyList<T> things, Func<T, int> costOf)
    {
        int[] byCost = [.. Enumerable.Range(0, things.Count).OrderBy(i => costOf(things[i]))];
        PriorityQueue<int[], long> open = new();
        if (byCost.Length > 0) open.Enqueue([0], costOf(things[byCost[0]]));
        while (open.TryDequeue(out int[]? places, out long cost))
        {
            yield return ([.. places.Select(p => byCost[p]).Order().Select(i => things[i])], cost);
            int last = places[^1], next = last + 1;
            if (next == byCost.Length) continue;

            // The next thing besides, or instead of the last: so each set comes once, and none before one that is cheaper.
            long nextCost = costOf(things[byCost[next]]);
            open.Enqueue([.. places, next], cost + nextCost);
            open.Enqueue([.. places[..^1], next], cost - costOf(things[byCost[last]]) + nextCost);
        }
    }
}
