using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>The facts that are enough for a verdict are enough whatever the others are, and none of them can be left out.</summary>
public sealed class SufficientReasonLaws
{
    [Test]
    public void Sufficient_facts_alone_lead_to_the_verdict_and_without_any_of_them_another_is_possible() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (CaseDraft draft in sample.Cases)
        {
            CompletionsLeft left = new(table, sample.Policy.Facts, draft);
            Expectation expected = new(table, sample.Policy.Facts, draft);
            IReadOnlyList<Fact>? sufficient = policy.Explain(draft.For(policy)).SufficientFacts;
            (sufficient is not null).Should().Be(expected.IsCertain, "of {0}", draft);
            if (sufficient is null) continue;
            string[] names = [.. sufficient.Select(f => f.Name)];
            names.Should().BeInAscendingOrder(StringComparer.Ordinal);
            PossibleWith(names).Should().Equal([expected.Verdict], "that is known of {0} by {1}", draft, string.Join(", ", names));
            foreach (string name in names)
                PossibleWith([.. names.Except([name])]).Should().HaveCountGreaterThan(1, "{0} of {1} is needed in {2}", name, string.Join(", ", names), draft);

            // Other facts can have any declared value; one that is not recognised may still be none.
            IEnumerable<Verdict> PossibleWith(string[] known)
            {
                IReadOnlyList<int[]> all = left.With(left.Taken);
                IReadOnlyList<int[]> some = [.. all.Select((cells, i) => table.Axes[i] is { Column: { } column } axis
                    && !known.Contains(column.Fact.Name) && !cells.Contains(axis.None) ? axis.Declared : cells)];
                return table.Completions(some).Where(c => c.IsPossible).Select(c => c.Verdict).Distinct();
            }
        }
    });
}
