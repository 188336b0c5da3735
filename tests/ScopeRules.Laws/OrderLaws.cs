using CsCheck;
using ScopeRules.Diagrams;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Law 4: the order in which a policy or a case says things means nothing, precedence and levels excepted.</summary>
public sealed class OrderLaws
{
    [Test]
    public void The_order_of_everything_in_a_policy_and_a_case_changes_no_decision() => Law.Holds(
        Reordering.Of(), Sizes.Policies, sample =>
        {
            Policy one = sample.Policy.Load(), other = ReleaseFiles.Parse(sample.Reordered).OrThrow();
            foreach ((CaseDraft draft, CaseDraft reordered) in sample.Cases)
                Summary.Of(other.Decide(reordered.For(other))).Should().Be(Summary.Of(one.Decide(draft.For(one))), "of {0}", draft);
        });

    [Test]
    public void Nor_does_it_past_the_budget_as_long_as_values_keep_their_order() => Law.Holds(
        Reordering.Of("values"), Sizes.Policies, sample =>
        {
            Policy one = sample.Policy.Load(), other = ReleaseFiles.Parse(sample.Reordered).OrThrow();
            foreach (int steps in new[] { 1, 3, 7, 20 })
            {
                Decider decider = new(one, one.Table(PolicyDraft.AsOf), steps, DiagramBudget.None);
                Decider reorderedDecider = new(other, other.Table(PolicyDraft.AsOf), steps, DiagramBudget.None);
                foreach ((CaseDraft draft, CaseDraft reordered) in sample.Cases)
                {
                    Summary.Of(reorderedDecider.Decide(reordered.For(other).State))
                        .Should().Be(Summary.Of(decider.Decide(draft.For(one).State)), "of {0} with {1} steps", draft, steps);
                }
            }
        });

    private sealed record Reordering(PolicyDraft Policy, string Reordered, IReadOnlyList<(CaseDraft, CaseDraft)> Cases)
    {
        public static Gen<Reordering> Of(params IReadOnlyList<string> kept) => new Drawn<Reordering>(
            draw =>
            {
                PolicyDraft policy = PolicyDraft.Draw(draw);
                CaseDrawer drawer = new(draw, policy.Facts);
                string reordered = policy.Root.Reordered(draw, kept).ToDocument();
                return new Reordering(policy, reordered, Draw.Many(Sizes.CasesOfAPolicy, () => Twice(drawer, draw)));
            },
            r => r.Reordered.Length);

        public override string ToString() => $"{Policy.Yaml}\nreordered\n{Reordered}\n{string.Join('\n', Cases)}";

        private static (CaseDraft, CaseDraft) Twice(CaseDrawer drawer, Draw draw)
        {
            CaseDraft one = drawer.Case();
            return (one, one with { Given = draw.Shuffled(one.Given) });
        }
    }
}
