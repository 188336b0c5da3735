using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Text;

namespace ScopeRules.Laws;

/// <summary>Law 2: what is said to a case that leaves things open is what its completions say, counted one by one.</summary>
public sealed class IncompleteCaseLaws
{
    [Test]
    public void A_case_is_decided_as_all_its_completions_are() => Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.SampledPolicies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (CaseDraft draft in sample.Cases)
        {
            Decision decision = policy.Decide(draft.For(policy));
            Expectation expected = new(table, sample.Policy.Facts, draft);
            string said = Summary.Of(decision), meant = Summary.Of(expected, decision);
            if (said != meant) said.Should().Be(meant, "that is what the completions of {0} say, of which questions are worth {1}", draft, expected.Worth);
            decision.IsProven.Should().BeTrue("{0} is small", draft);
        }
    });

    [Test]
    public void Certain_lists_are_in_every_completion_and_possible_ones_hold_all_that_is_in_any() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
        {
            Policy policy = sample.Policy.Load();
            TruthTable table = new(policy);
            foreach (CaseDraft draft in sample.Cases)
            {
                Decision decision = policy.Decide(draft.For(policy));
                foreach (Outcome outcome in new Expectation(table, sample.Policy.Facts, draft).Completions)
                {
                    Clause[] determining = [.. table.Clauses(outcome.Determining)];
                    Rider[] riders = [.. table.Riders(outcome.Riders)];
                    decision.Clauses.Should().BeSubsetOf(determining, "of {0}", draft);
                    determining.Should().BeSubsetOf(decision.Clauses.Concat(decision.PossibleClauses), "of {0}", draft);
                    decision.Riders.Should().BeSubsetOf(riders, "of {0}", draft);
                    riders.Should().BeSubsetOf(decision.Riders.Concat(decision.PossibleRiders), "of {0}", draft);
                    if (decision.Level is { } level && outcome.Level is { } better)
                        Levels.IsWorse(policy, better, than: level).Should().BeFalse("{0} has {1} in some completion, {2} said", draft, better, level);
                }
            }
        });

    [Test]
    public void A_contradictory_case_names_combinations_that_its_completions_meet() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (CaseDraft draft in sample.Cases)
        {
            Decision decision = policy.Decide(draft.For(policy));
            CompletionsLeft left = new(table, sample.Policy.Facts, draft);
            string[] named = [.. decision.Problems.Where(p => p.Diagnostic.Code == "SCOPE3005").Select(p => p.Diagnostic.Message.TrimEnd('.'))];
            if (!left.IsContradictory)
            {
                named.Should().BeEmpty("{0} has a possible completion", draft);
                continue;
            }

            IEnumerable<string> met = table.Impossible(table.Completions(left.DeclaredOnly).Aggregate(0UL, (bits, c) => bits | c.Met))
                .Select(i => Characters.Printable($"the facts can't all be true: {i.Because.TrimEnd('.')}"));
            named.Should().NotBeEmpty("{0} contradicts itself", draft).And.BeSubsetOf(met, "these are met in {0}", draft);
        }
    });
}
