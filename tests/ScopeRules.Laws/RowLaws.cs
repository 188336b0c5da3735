using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Laws;

/// <summary>Rows: conditions are met where one of their rows is, and the rows that a case meets are found.</summary>
public sealed class RowLaws
{
    /// <summary>Of more completions than this only as many are looked at, spread over all of them.</summary>
    private const int MostCompletions = 500;

    [Test]
    public void A_condition_holds_exactly_where_one_of_its_rows_is_met() => Law.Holds(PolicyDraft.Any, Sizes.DiagramPolicies, draft =>
    {
        Policy policy = draft.Load();
        TruthTable table = new(policy);
        TableRows rows = TableRows.Of(policy.Table(PolicyDraft.AsOf))!;
        ReferenceEvaluator reference = new(policy.Model, PolicyDraft.AsOf);
        Condition[] conditions = [.. policy.Model.Impossible.Select(i => i.When), .. policy.Model.Clauses.Select(c => c.Whole), .. policy.Model.Riders.Select(r => r.Whole)];
        int clauses = policy.Model.Impossible.Count, riders = clauses + policy.Model.Clauses.Count;
        foreach (int[] place in Spread([.. table.Axes.Select(a => Enumerable.Range(0, a.Cells).ToArray())]))
        {
            bool[] isMet = new bool[conditions.Length];
            for (int row = 0; row < rows.Rows.Count; row++)
            {
                int kind = row < rows.FirstOfClauses ? 0 : row < rows.FirstOfRiders ? clauses : riders;
                isMet[kind + rows.Owners[row]] |= rows.Rows[row].Tests.All(t => t.Cells.Contains(place[t.Axis.Index]));
            }

            // A default waits for the clauses beside it, which its rows leave out.
            for (int clause = 0; clause < policy.Model.Clauses.Count; clause++)
                foreach (Clause beside in policy.Model.Clauses[clause].DefaultOf ?? []) isMet[clauses + clause] &= !isMet[clauses + policy.Model.Clauses.ToList().IndexOf(beside)];
            Completion completion = CompletionAt(table, place);
            bool[] holds = [.. conditions.Select(c => reference.Holds(c, completion))];
            if (!isMet.SequenceEqual(holds)) isMet.Should().Equal(holds, "so they hold in {0}", string.Join(' ', place));
        }
    });

    [Test]
    public void The_rows_that_a_case_meets_are_found() => Law.Holds(PolicyDraft.Any, Sizes.DiagramPolicies, draft =>
    {
        TruthTable table = new(draft.Load());
        FindsRows(draft.Load(), [.. table.Axes.Select(a => a.Declared)]);
    });

    [TestCase(15)]
    [TestCase(16)]
    [TestCase(70)]
    public void They_are_found_by_the_cell_of_a_wide_axis_too(int values)
    {
        IEnumerable<int> all = Enumerable.Range(0, values);
        Policy policy = Example.Policy(
            $"""
            wide: {"{"}question: Which, answer: one-of, exhaustive: yes, values: {"{"}{string.Join(", ", all.Select(v => $"v-{v}: Value"))}{"}"}{"}"}
            a: {"{"}question: Is it so, answer: yes-no{"}"}
            """,
            string.Join('\n', all.Select(v =>
                $"- {{id: c-{v}, title: One, cites: None, when: {{wide: {(v % 7 == 0 ? $"[v-{v}, v-{(v + 5) % values}]" : $"v-{v}")}{(v % 3 == 0 ? ", a: yes" : "")}}}, verdict: covered}}"))
            + "\n- {id: any, title: One, cites: None, when: a, verdict: not-covered}\n- {id: not-one, title: One, cites: None, when: {wide: {not: v-3}}, verdict: covered}");
        Axis[] axes = [.. policy.Table().Axes];
        axes[0].NoneCell.Should().Be(values);
        FindsRows(policy, [.. axes.Select(a => a.Declared.Cells().ToArray())]);
    }

    private static void FindsRows(Policy policy, IReadOnlyList<int[]> declared)
    {
        TableRows rows = TableRows.Of(policy.Table(PolicyDraft.AsOf))!;
        RowIndex index = RowIndex.Of(rows)!;
        foreach (int[] place in Spread(declared))
        {
            int[] met = [.. Enumerable.Range(0, rows.Rows.Count).Where(r =>
                rows.Rows[r].Tests.All(t => t.Axis.OpenPoint is not null || t.Cells.Contains(place[t.Axis.Index])))];
            int[] found = [.. Met(index.General, place).Concat(index.BlockOf(place) is var block and >= 0 ? Met(index.Blocks[block], place) : []).Order()];
            if (!found.SequenceEqual(met)) found.Should().Equal(met, "these are met by {0}", string.Join(' ', place));
        }
    }

    private static List<int> Met(RowBlock block, int[] place)
    {
        ulong[] set = new ulong[block.Words];
        block.FindMet(place, set);
        List<int> rows = [];
        block.AddRows(set, rows);
        return rows;
    }

    private static IEnumerable<int[]> Spread(IReadOnlyList<int[]> cells)
    {
        int all = cells.Aggregate(1, (product, c) => product * c.Length), step = 1 + (all / MostCompletions);
        return TruthTable.Places(cells).Where((_, i) => i % step == 0);
    }

    private static Completion CompletionAt(TruthTable table, int[] place) => new(
        table.Axes.Select((a, i) => (a, i)).Where(p => p.a.Column is not null).ToDictionary(p => p.a.Column!, p => p.a.Value(place[p.i])),
        table.Axes.Select((a, i) => (a, i)).Where(p => p.a.Point is not null).ToDictionary(p => p.a.Point!, p => p.a.Value(place[p.i]) == 1));
}
