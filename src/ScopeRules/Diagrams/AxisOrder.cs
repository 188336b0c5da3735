using ScopeRules.Tables;

namespace ScopeRules.Diagrams;

/// <summary>
/// Finds an order of axes in which the mean way from the root to a leaf is short. That, and not few nodes, makes for quick answers and
/// few tests; wide axes tend to come early by it.
/// </summary>
internal static class AxisOrder
{
    /// <summary>A diagram of a table in the best of some orders; null where none could be built within the budget.</summary>
    public static Diagram? BestOf(TableRows rows, DiagramBudget budget)
    {
        IReadOnlyList<Axis> axes = rows.Table.Axes;
        int[] tests = new int[axes.Count];
        foreach (RowTest test in rows.Rows.Take(rows.FirstOfRiders).SelectMany(r => r.Tests)) tests[test.Axis.Index]++;
        IEnumerable<Axis> facts = axes.Where(a => a.OpenPoint is null), points = axes.Where(a => a.OpenPoint is not null);
        IEnumerable<Axis>[] orders =
        [
            facts, // as the policy declares them: what decides most tends to stand first
            facts.OrderByDescending(a => a.Declared.Count).ThenByDescending(a => tests[a.Index]),
            facts.OrderByDescending(a => tests[a.Index]),
        ];
        Diagram? best = null;
        foreach (IEnumerable<Axis> order in orders)
        {
            Diagram? one = DiagramBuilder.Build(rows, [.. order, .. points], budget, out long steps);
            if (one is not null && !(best?.MeanPath <= one.MeanPath)) best = one;

            // What is far from as small is not worth it; and where one order is too much, others mostly are.
            budget = budget with { Steps = one is null ? budget.Steps / 4 : Math.Min(budget.Steps, 2 * steps) };
        }

        return best;
    }
}
