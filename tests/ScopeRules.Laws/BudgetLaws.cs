using CsCheck;
using ScopeRules.Diagrams;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Rule 18: a search that has to stop says so, and says at least what is possible.</summary>
public sealed class BudgetLaws
{
    private static readonly int[] Steps = [0, 1, 2, 3, 5, 8, 13, 30, 100];

    [Test]
    public void Past_the_budget_a_decision_holds_all_that_is_possible_and_is_not_called_proven() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
        {
            Policy policy = sample.Policy.Load();
            TruthTable table = new(policy);
            foreach (CaseDraft draft in sample.Cases)
            {
                Expectation byDiagram = new(table, sample.Policy.Facts, draft);
                Expectation bySearch = new(table, sample.Policy.Facts, draft) { HasDiagram = false };
                foreach ((int steps, DiagramBudget diagram) in Steps.SelectMany(s => new[] { (s, DiagramBudget.None), (s, DiagramBudget.Default) }))
                {
                    Expectation exact = diagram == DiagramBudget.None ? bySearch : byDiagram;
                    Decision decision = new Decider(policy, policy.Table(PolicyDraft.AsOf), steps, diagram).Decide(draft.For(policy).State);
                    exact.Possible.Should().BeSubsetOf(decision.Possible, "of {0} with {1} steps", draft, steps);
                    string why = $"of {draft} with {steps} steps";
                    if (decision.IsProven) Summary.Of(decision).Should().Be(Summary.OfAllButAssuming(exact, decision), why + ", said to be proven");
                    else HoldsAll(decision, exact, why);
                }
            }
        });

    private static void HoldsAll(Decision decision, Expectation exact, string why)
    {
        if (exact.IsContradictory) return;
        decision.Clauses.Should().BeSubsetOf(exact.Clauses, why);
        exact.Clauses.Concat(exact.PossibleClauses).Should().BeSubsetOf(decision.Clauses.Concat(decision.PossibleClauses), why);
        decision.Riders.Should().BeSubsetOf(exact.Riders, why);
        exact.Riders.Concat(exact.PossibleRiders).Should().BeSubsetOf(decision.Riders.Concat(decision.PossibleRiders), why);
        exact.Questions.Select(q => q.Split(' ')[0]).Should().BeSubsetOf(decision.Questions.Select(q => q.Fact.Name), why);
        exact.OpenPoints.Should().BeSubsetOf(decision.OpenPoints.Select(p => p.Name), why);
        if (decision.Presumption is { } presumed) presumed.Should().Be(exact.Presumption, why);
        if (decision.Level is { } level && exact.Level is { } better)
            Levels.IsWorse(decision.Policy, better, than: level).Should().BeFalse(why);
    }
}
