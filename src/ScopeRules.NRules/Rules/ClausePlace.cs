using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>A clause of the table, and when its turn comes.</summary>
internal sealed class ClausePlace(int place, TableClause clause, int round, int rank)
{
    private readonly HashSet<int> _overriders = [.. clause.Overriders];
    private readonly HashSet<int> _defaultOf = [.. clause.DefaultOf];

    /// <summary>In the table, from 0.</summary>
    public int Place { get; } = place;

    public Clause Clause { get; } = clause.Clause;

    public CellCondition When { get; } = clause.When;

    /// <summary>A default comes a round after the clauses of which none may hold; others come in round 0.</summary>
    public int Round { get; } = round;

    /// <summary>One more than the highest rank of the clauses that override it; 0 if none does.</summary>
    public int Rank { get; } = rank;

    public bool IsDefault => _defaultOf.Count > 0;

    public bool IsOverriddenBy(ClausePlace other) => _overriders.Contains(other.Place);

    public bool IsDefaultOf(ClausePlace other) => _defaultOf.Contains(other.Place);

    /// <summary>The clauses of a table, in its order.</summary>
    public static IReadOnlyList<ClausePlace> Of(DecisionTable table)
    {
        int[] rounds = Levels(table, c => c.DefaultOf), ranks = Levels(table, c => c.Overriders);
        return [.. table.Clauses.Select((c, i) => new ClausePlace(i, c, rounds[i], ranks[i]))];
    }

    // By clause: how long the longest way is that leads to it. There is no circle; without recursion, for chains can be long.
    private static int[] Levels(DecisionTable table, Func<TableClause, IReadOnlyList<int>> before)
    {
        int count = table.Clauses.Count;
        int[] levels = new int[count], waitsFor = new int[count];
        List<int>[] after = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int i = 0; i < count; i++)
        {
            waitsFor[i] = before(table.Clauses[i]).Count;
            foreach (int first in before(table.Clauses[i])) after[first].Add(i);
        }

        Queue<int> ready = new(Enumerable.Range(0, count).Where(i => waitsFor[i] == 0));
        while (ready.TryDequeue(out int first))
        {
            foreach (int next in after[first])
            {
                levels[next] = Math.Max(levels[next], levels[first] + 1);
                if (--waitsFor[next] == 0) ready.Enqueue(next);
            }
        }

        return levels;
    }
}
