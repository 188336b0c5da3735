using ScopeRules.Diagrams;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Tables;

namespace ScopeRules.Laws;

/// <summary>A case of which every fact is known is decided by rows as by search or diagram, and one decision is made only once.</summary>
public sealed class RowDecisionLaws
{
    /// <summary>Of more cases than this only as many are decided, spread over all of them.</summary>
    private const int MostCases = 200;

    [Test]
    public void Rows_decide_as_search_and_diagram_do() => Law.Holds(PolicyDraft.Any, Sizes.DiagramPolicies, draft =>
    {
        Policy policy = draft.Load();
        TruthTable table = new(policy);
        Decider search = new(policy, policy.Table(PolicyDraft.AsOf), Budget.Default, DiagramBudget.None);
        Decider diagram = new(policy, policy.Table(PolicyDraft.AsOf));
        _ = diagram.Diagram;
        foreach (int[] place in Places(table))
        {
            CaseDraft given = Samples.Case(table, draft.Facts, place);
            Decision byRows = policy.Decide(given.For(policy));
            foreach (Decider decider in new[] { search, diagram })
            {
                Decision other = decider.Decide(given.For(policy).State);
                string said = Summary.Of(byRows), meant = Summary.Of(other);
                if (said != meant) said.Should().Be(meant, "that is what is found to {0} otherwise", given);
                byRows.Problems.Select(p => p.Diagnostic.Render()).Should().Equal(other.Problems.Select(p => p.Diagnostic.Render()), "of {0}", given);
            }
        }
    });

    [Test]
    public void Cases_that_come_to_the_same_get_one_decision_and_others_another() => Law.Holds(PolicyDraft.Any, Sizes.DiagramPolicies, draft =>
    {
        Policy policy = draft.Load();
        TruthTable table = new(policy);
        TableRows rows = TableRows.Of(policy.Table(PolicyDraft.AsOf))!;
        Dictionary<(ulong, ulong), Decision> known = [];
        foreach (int[] place in Places(table))
        {
            Outcome outcome = table.At(place);
            if (!outcome.IsPossible) continue;
            CaseDraft given = Samples.Case(table, draft.Facts, place);
            Decision decision = policy.Decide(given.For(policy));
            policy.Decide(given.For(policy)).Should().BeSameAs(decision, "{0} is decided twice", given);
            bool hasPoint = rows.Rows.Any(r => r.HasPoint && r.Tests.All(t => t.Axis.OpenPoint is not null || t.Cells.Contains(place[t.Axis.Index])));
            if (hasPoint) continue;
            bool isKnown = known.TryGetValue((outcome.Determining, outcome.Riders), out Decision? before);
            if (isKnown) decision.Should().BeSameAs(before, "{0} comes to the same", given);
            else known.Values.Should().NotContain(other => ReferenceEquals(other, decision), "{0} comes to something else", given);
            known[(outcome.Determining, outcome.Riders)] = decision;
        }
    });

    [Test]
    public void What_is_wrong_with_one_case_is_not_said_of_another()
    {
        Policy policy = Example.Policy("a: {question: Is it so, answer: yes-no}", "- {id: one, title: One, cites: None, when: a, verdict: covered}");
        CaseFacts Case() => policy.Case().Set("a", true);
        policy.Decide(Case()).Problems.Should().BeEmpty();
        policy.Decide(Case().Set("b", true)).Problems.Should().ContainSingle();
        policy.Decide(Case()).Problems.Should().BeEmpty();
    }

    // Every fact known; open points, which stay open, stand in their first cell.
    private static IEnumerable<int[]> Places(TruthTable table)
    {
        int[][] cells = [.. table.Axes.Select(a => a.Point is null ? a.Declared : a.Declared[..1])];
        int all = cells.Aggregate(1, (product, c) => product * c.Length), step = 1 + (all / MostCases);
        return TruthTable.Places(cells).Where((_, i) => i % step == 0);
    }
}
