using CsCheck;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Law 6: to ask, answer and ask again ends soon, in a verdict or at an open point, and every question was worth asking.</summary>
public sealed class InterviewLaws
{
    [Test]
    public void An_interview_ends_after_as_many_questions_as_facts_are_not_known_and_asks_only_what_matters() => Law.Holds(
        Interview.Any, Sizes.Policies, interview =>
        {
            Policy policy = interview.Sample.Policy.Load();
            TruthTable table = new(policy);
            foreach (CaseDraft start in interview.Sample.Cases)
            {
                IReadOnlyList<FactDraft> facts = interview.Sample.Policy.Facts;
                if (Truth(table, facts, start, interview.Choice) is not { } truth) continue;
                CaseDraft draft = start;
                int asked = 0, unknown = facts.Count(f => start.Of(f).Standing != Standing.Known);
                for (Decision next = policy.Decide(draft.For(policy)); next.Questions is { Count: > 0 } questions; next = policy.Decide(draft.For(policy)))
                {
                    policy.Decide(draft.For(policy)).MissingFacts.Should().Equal(questions.Where(q => !q.IsAssumed).Select(q => q.Fact).OrderBy(f => f.Name, StringComparer.Ordinal));
                    (++asked).Should().BeLessThanOrEqualTo(unknown, "{0} is asked about", draft);
                    IReadOnlyList<string> names = Summary.Asked(questions);
                    names.Should().Equal(new Expectation(table, facts, draft).QuestionsLike(names), "these matter to {0}", draft);
                    FactDraft fact = facts.First(f => f.Name == questions[0].Fact.Name);
                    draft = draft.With(fact, Samples.Of(table, fact, truth)!.Value);
                }

                Decision end = policy.Decide(draft.For(policy));
                (end.Possible.Count == 1 || end.Basis == Basis.OpenPoint).Should().BeTrue("{0} ends with {1}", draft, end);
            }
        });

    // A completion of what the case gives, which its answers are taken from; null where it contradicts itself.
    private static int[]? Truth(TruthTable table, IReadOnlyList<FactDraft> facts, CaseDraft draft, int choice)
    {
        int[][] possible = [.. TruthTable.Places(new CompletionsLeft(table, facts, draft).DeclaredOnly)
            .Where(p => table.At(p).IsPossible).Select(p => p.ToArray())];
        return possible.Length == 0 ? null : possible[choice % possible.Length];
    }

    private sealed record Interview(CaseSample Sample, int Choice)
    {
        public static Gen<Interview> Any { get; } = CaseSample.Of(Sizes.CasesOfAPolicy).Select(Gen.Int[0, 100_000], (s, c) => new Interview(s, c));

        public override string ToString() => Sample.ToString();
    }
}
