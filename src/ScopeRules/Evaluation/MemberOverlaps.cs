using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;

namespace ScopeRules.Evaluation;

/// <summary>Policies of a set that can both apply to one possible case.</summary>
internal sealed class MemberOverlaps(DecisionTable table)
{
    /// <summary>Pairs of members, each with facts of such a case.</summary>
    public IEnumerable<(Member First, Member Second, string Facts)> Find()
    {
        IReadOnlyList<Member> members = table.Model.Members;
        for (int second = 1; second < members.Count; second++)
            for (int first = 0; first < second; first++)
                if (Facts(members[first].When, members[second].When) is { } facts) yield return (members[first], members[second], facts);
    }

    private string? Facts(Condition first, Condition second)
    {
        CellCondition both = table.Compile(new AllOf([first, second]));
        Budget budget = new(Budget.Default);
        Search search = new(table, budget);
        if (search.Where(both, table.Everything(), ifPossible: true) is not { } region || budget.IsSpent) return null;
        bool[] tested = new bool[table.Axes.Count];
        both.Mark(tested);
        List<string> facts = [];
        foreach (Axis axis in table.Axes.Where(a => tested[a.Index] && a.Column is not null))
        {
            int cell = region[axis.Index].Cells().First(c => search.IsFeasible(With(region, axis, c)));
            region = With(region, axis, cell);
            facts.Add($"{axis.Name}: {Shown(axis.Column!, axis.Sample(cell)!.Value)}");
        }

        return facts.Count == 0 ? "any" : Words.And(facts);
    }

    private static string Shown(Column column, long value) =>
        column.Member is null ? column.Fact.AnswerType.Write(value) : value == 1 ? "yes" : "no";

    private static Region With(Region region, Axis axis, int cell)
    {
        Region narrowed = region.Copy();
        narrowed[axis.Index] = axis.Single(cell);
        return narrowed;
    }
}
