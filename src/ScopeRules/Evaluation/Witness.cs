using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;

namespace ScopeRules.Evaluation;

/// <summary>Finds facts of a possible case that shows something.</summary>
internal static class Witness
{
    /// <summary>Facts of a possible case in which a condition holds: of those only that it turns on.</summary>
    /// <returns>Null where there is no such case, or none was found within the budget.</returns>
    public static string? Of(DecisionTable table, CellCondition condition)
    {
        Budget budget = new(Budget.Default);
        Search search = new(table, budget);
        if (search.Where(condition, table.Everything(), ifPossible: true) is not { } region || budget.IsSpent) return null;
        bool[] tested = new bool[table.Axes.Count];
        condition.Mark(tested);
        List<(Column Column, long Value)> facts = [];
        foreach (Axis axis in table.Axes.Where(a => tested[a.Index] && a.Column is not null))
        {
            int cell = region[axis.Index].Cells().First(c => search.IsFeasible(With(region, axis, c)));
            region = With(region, axis, cell);
            facts.Add((axis.Column!, axis.Sample(cell)!.Value));
        }

        return facts.Count == 0 ? "any" : Words.And(facts.GroupBy(f => f.Column.Fact).Select(f => Shown(f.Key, [.. f])));
    }

    private static string Shown(Fact fact, IReadOnlyList<(Column Column, long Value)> columns)
    {
        if (columns[0].Column.Member is null) return $"{fact.Name}: {fact.AnswerType.Write(columns[0].Value)}";
        IEnumerable<string> members = columns.Where(c => c.Value == 1).Select(c => fact.Values[c.Column.Member!.Value].Name);
        return $"{fact.Name}: [{string.Join(", ", members)}]";
    }

    private static Region With(Region region, Axis axis, int cell)
    {
        Region narrowed = region.Copy();
        narrowed[axis.Index] = axis.Single(cell);
        return narrowed;
    }
}
