using ScopeRules.Diagrams;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Tables;

namespace ScopeRules.Laws;

/// <summary>Law 6, what it costs: to ask what is offered first costs as little on average as any order of asking.</summary>
public sealed class AskingCostLaws
{
    /// <summary>Of more facts than this not all orders are gone through.</summary>
    private const int MostFacts = 8;

    /// <summary>Interviews of more combinations of answers than this are not played.</summary>
    private const int MostPlayed = 400;

    [Test]
    public void No_other_order_of_asking_costs_less_on_average_than_to_ask_what_is_offered_first() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.DiagramPolicies, sample =>
        {
            Policy policy = sample.Policy.Load();
            TruthTable table = new(policy);
            IReadOnlyList<FactDraft> facts = sample.Policy.Facts;
            foreach (CaseDraft draft in sample.Cases)
            {
                // What is assumed may be given up by an answer, and nobody answers that a value is none of those declared.
                CaseDraft start = draft with { TakeAssumptions = false };
                CompletionsLeft left = new(table, facts, start);
                if (left.IsContradictory || facts.Any(f => start.Of(f).Standing == Standing.Unrecognised)) continue;
                AnswersLeft answers = new AnswersLeft(table, left, facts, left.With([])).OfThoseThatMatter();
                bool isSmall = answers.Facts.Count <= MostFacts && Combinations(answers) <= MostPlayed;
                if (!answers.CanSettle || !isSmall) continue;
                double least = new AskingCosts(answers).Least, played = new Play(policy, table, facts).From(start);
                played.Should().BeApproximately(least, 1e-6 * Math.Max(1, least), "that is the least that {0} can cost", start);
            }
        });

    [Test]
    public void What_a_fact_tells_is_what_its_answers_and_the_outcomes_have_in_common() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.DiagramPolicies, sample =>
        {
            Policy policy = sample.Policy.Load();
            TruthTable table = new(policy);
            Decider decider = policy.DeciderOn(PolicyDraft.AsOf);
            foreach (CaseDraft draft in sample.Cases)
            {
                CompletionsLeft left = new(table, sample.Policy.Facts, draft);
                if (left.IsContradictory) continue;
                IReadOnlyList<int[]> open = left.With(left.Taken);
                AnswersLeft answers = new(table, left, sample.Policy.Facts, open);
                Gains gains = new(new Prospects(decider.Diagram!, new Region([.. open.Select(cells => CellSet.Of(cells))])));
                for (int i = 0; i < answers.Facts.Count; i++)
                {
                    double found = gains.Of([.. left.AxesOf(answers.Facts[i])]), meant = answers.GainOf(i);
                    if (Math.Abs(found - meant) > 1e-9) found.Should().BeApproximately(meant, 1e-9, "that is what {0} tells in {1}", answers.Facts[i].Name, draft);
                }
            }
        });

    private static int Combinations(AnswersLeft answers) => Enumerable.Range(0, answers.Facts.Count).Aggregate(1, (all, f) => all * answers.CountOf(f));

    /// <summary>Asks what the policy asks first, is given every answer, and adds up what it costs on average.</summary>
    private sealed class Play(Policy policy, TruthTable table, IReadOnlyList<FactDraft> facts)
    {
        public double From(CaseDraft draft)
        {
            if (policy.Decide(draft.For(policy)).Questions is not [var first, ..]) return 0;
            FactDraft fact = facts.First(f => f.Name == first.Fact.Name);
            CompletionsLeft left = new(table, facts, draft);
            AnswersLeft answers = new(table, left, facts, left.With([]));
            int place = answers.Facts.ToList().IndexOf(fact);
            double possible = answers.Chances().Skip(1).Sum(), cost = first.Fact.Cost;
            IReadOnlyList<int[]>[] parts = [.. left.ByValueOf(fact, left.With([]))];
            for (int answer = 0; answer < parts.Length; answer++)
            {
                double chance = answers.Likelihood(place, answer) * answers.Chances(place, answer).Skip(1).Sum() / possible;
                int[] at = [.. parts[answer].Select(cells => cells[0])];
                if (chance > 0) cost += chance * From(draft.With(fact, Samples.Of(table, fact, at)!.Value));
            }

            return cost;
        }
    }
}
