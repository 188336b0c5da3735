using CsCheck;
using ScopeRules.Diagrams;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Tables;

namespace ScopeRules.Laws;

/// <summary>The diagram says of every completion what the reference evaluator says, in any order of axes, and says nothing twice.</summary>
public sealed class DiagramLaws
{
    [Test]
    public void A_diagram_says_of_every_completion_what_the_reference_evaluator_says() => ForEachOrder((table, diagram, _, why) =>
    {
        double tests = 0, declared = 0;
        foreach (int[] place in TruthTable.Places(All(table)))
        {
            (int leaf, int facts) = Walk(diagram, place);
            int meant = LeafOf(table.At(place));
            if (leaf != meant) leaf.Should().Be(meant, "of {0}, {1}", string.Join(' ', place), why);
            if (place.Where((cell, axis) => table.Axes[axis].Point is null && cell == table.Axes[axis].None).Any()) continue;
            tests += facts;
            declared++;
        }

        diagram.MeanPath.Should().BeApproximately(tests / declared, 1e-9, why);
    });

    [Test]
    public void The_leaves_of_a_case_are_what_its_completions_come_to() => ForEachOrder((table, diagram, sample, why) =>
    {
        foreach (CaseDraft draft in sample.Cases)
        {
            CompletionsLeft left = new(table, sample.Policy.Facts, draft);
            foreach (IReadOnlyList<int[]> cells in new[] { left.With([]), left.With(left.Taken), left.DeclaredOnly, All(table) })
            {
                int meant = table.Completions(cells).Select(LeafOf).Distinct().Sum(leaf => 1 << leaf);
                diagram.LeavesOf(new Region([.. cells.Select(c => CellSet.Of(c))])).Should().Be(meant, "of {0}, {1}", draft, why);
            }
        }
    });

    [Test]
    public void A_diagram_has_one_node_for_each_function_that_is_left_in_its_order() => ForEachOrder((table, diagram, sample, why) =>
    {
        int[] order = sample.OrderOf(why, table);
        (diagram.Count - Leaf.Count).Should().Be(CountedFunctions.Of(table, order), why);
        for (int node = Leaf.Count; node < diagram.Count; node++)
        {
            int[] children = diagram.ChildrenOf(node).ToArray();
            int level = Array.IndexOf(order, diagram.AxisOf(node));
            bool isRight = children.Length == table.Axes[diagram.AxisOf(node)].Cells && children.Distinct().Count() > 1
                && children.All(c => c < node && (c < Leaf.Count || Array.IndexOf(order, diagram.AxisOf(c)) > level));
            isRight.Should().BeTrue("node {0} with {1} stands for something, before its children; {2}", node, string.Join(' ', children), why);
        }
    });

    private static void ForEachOrder(Action<TruthTable, Diagram, Sample, string> law) => Law.Holds(Sample.Any, Sizes.DiagramPolicies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        TableRows rows = TableRows.Of(policy.Table(PolicyDraft.AsOf))!;
        foreach (string why in Sample.Orders)
        {
            Axis[] order = [.. sample.OrderOf(why, table).Select(i => rows.Table.Axes[i])];
            law(table, DiagramBuilder.Build(rows, order, DiagramBudget.Default)!, sample, why);
        }
    });

    private static IReadOnlyList<int[]> All(TruthTable table) => [.. table.Axes.Select(a => Enumerable.Range(0, a.Cells).ToArray())];

    private static int LeafOf(Outcome outcome) => outcome.IsPossible ? Leaf.Of(outcome.Verdict) : Leaf.Impossible;

    private static (int Leaf, int Facts) Walk(Diagram diagram, int[] place)
    {
        int node = diagram.Root, facts = 0;
        for (; node >= Leaf.Count; node = diagram.ChildrenOf(node)[place[diagram.AxisOf(node)]])
            if (diagram.Table.Axes[diagram.AxisOf(node)].OpenPoint is null) facts++;
        return (node, facts);
    }

    private sealed record Sample(PolicyDraft Policy, IReadOnlyList<CaseDraft> Cases, IReadOnlyList<int> Numbers)
    {
        public static readonly IReadOnlyList<string> Orders = ["as declared", "reversed", "shuffled"];

        public static Gen<Sample> Any { get; } = new Drawn<Sample>(
            draw => CaseSample.Draw(draw, cases: 2) is var s ? new Sample(s.Policy, s.Cases, draw.Shuffled(Enumerable.Range(0, 40))) : null!,
            s => s.Policy.Yaml.Length);

        /// <summary>The indexes of the axes in one of the orders; open points come last in each.</summary>
        public int[] OrderOf(string name, TruthTable table)
        {
            IEnumerable<int> all = Enumerable.Range(0, table.Axes.Count).OrderBy(i => name == "shuffled" ? Numbers[i % Numbers.Count] : name == "reversed" ? -i : i);
            return [.. all.OrderBy(i => table.Axes[i].Point is not null)];
        }

        public override string ToString() => $"{Policy.Yaml}\n{string.Join('\n', Cases)}";
    }
}
