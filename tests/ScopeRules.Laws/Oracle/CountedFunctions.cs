namespace ScopeRules.Laws.Oracle;

/// <summary>
/// Counts by brute force the different functions that are left of a policy once axes are known one by one in an order: that many
/// nodes a diagram in this order has if each stands once and none is needless.
/// </summary>
internal static class CountedFunctions
{
    /// <summary>Those that hang on the next axis; what hangs on no axis is a leaf.</summary>
    /// <param name="table">What the policy says to each completion.</param>
    /// <param name="order">The indexes of the axes.</param>
    public static int Of(TruthTable table, IReadOnlyList<int> order)
    {
        int[] functions = [.. InOrder(table, order).Select(o => o.Function)];
        int count = 0;
        foreach (int axis in order.Reverse())
        {
            Dictionary<string, int> known = new(StringComparer.Ordinal);
            functions = [.. functions.Chunk(table.Axes[axis].Cells).Select(parts => parts.Distinct().Count() == 1 ? parts[0] : Numbered(parts, known, count))];
            count += known.Count;
        }

        return count;
    }

    // Numbers behind those of what hangs on later axes, so that none means two things.
    private static int Numbered(int[] parts, Dictionary<string, int> known, int before)
    {
        string key = string.Join(' ', parts);
        if (known.TryGetValue(key, out int number)) return number;
        return known[key] = 1_000 + before + known.Count;
    }

    // The last axis of the order turns first.
    private static IEnumerable<Outcome> InOrder(TruthTable table, IReadOnlyList<int> order)
    {
        int[] turning = [.. order.Reverse()], place = new int[order.Count];
        IReadOnlyList<int[]> cells = [.. turning.Select(axis => Enumerable.Range(0, table.Axes[axis].Cells).ToArray())];
        foreach (int[] at in TruthTable.Places(cells))
        {
            for (int i = 0; i < at.Length; i++) place[turning[i]] = at[i];
            yield return table.At(place);
        }
    }
}
