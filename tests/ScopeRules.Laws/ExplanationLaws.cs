using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Explanations say of each clause what the rules say of it, and agree with the decision.</summary>
public sealed class ExplanationLaws
{
    [Test]
    public void Each_clause_stands_as_its_condition_and_its_overriders_say() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (CaseDraft draft in sample.Cases)
        {
            CompletionsLeft left = new(table, sample.Policy.Facts, draft);
            Guess guess = new(table, left.With(left.Taken));
            Explanation explanation = policy.Explain(draft.For(policy));
            explanation.Clauses.Select(c => (c.Clause.Id, c.Standing))
                .Should().Equal(policy.Clauses.Select(c => (c.Id, Standing(c, guess, explanation.Decision))), "of {0}", draft);
            foreach (ClauseExplanation clause in explanation.Clauses)
            {
                clause.Overriders.Should().Equal(
                    policy.Clauses.Where(c => c.Overrides.Contains(clause.Clause.Id) && guess.InForce(c) != false), "of {0}", draft);
                if (guess.Of(clause.Clause.Whole) is null)
                    clause.Tests.Should().NotBeEmpty("{0} is open in {1}", clause.Clause, draft).And.OnlyContain(t => t.IsMet == null);
                else
                    clause.Tests.Where(t => t.IsMet is null).Should().BeEmpty("{0} is settled in {1}", clause.Clause, draft);
            }
        }
    });

    private static ClauseStanding Standing(Clause clause, Guess guess, Decision decision) =>
        (guess.Of(clause.Whole), guess.InForce(clause)) switch
        {
            (false, _) => ClauseStanding.DoesNotHold,
            (_, false) => ClauseStanding.SetAside,
            (_, null) => ClauseStanding.MayBeInForce,
            _ => decision.Clauses.Contains(clause) ? ClauseStanding.Determines : ClauseStanding.Outweighed,
        };
}
