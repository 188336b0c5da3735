using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Law 3: to know more never opens a decision again.</summary>
public sealed class MonotonicityLaws
{
    [Test]
    public void An_answer_neither_adds_a_verdict_nor_worsens_the_level() => Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (CaseDraft before in sample.Cases)
        {
            Decision less = policy.Decide(before.For(policy));
            foreach (FactDraft fact in sample.Policy.Facts.Where(f => before.Of(f).Standing != Standing.Known))
            {
                foreach (Given answer in Answers(table, sample.Policy.Facts, before, fact))
                {
                    CaseDraft after = before.With(fact, answer);
                    Decision more = policy.Decide(after.For(policy));
                    if (more.Basis == Basis.ContradictoryFacts) continue;
                    // A fact that was given already withdraws no assumption by becoming known.
                    bool wasGiven = before.Of(fact).Standing != Standing.Missing;
                    if (!wasGiven && !StillAssumed(table, sample.Policy.Facts, less, after)) continue;
                    more.Possible.Should().BeSubsetOf(less.Possible, "{0} only adds {1} to {2}", after, fact.Name, before);
                    if (less.Level is { } level && more.Level is { } now)
                        Levels.IsWorse(policy, now, than: level).Should().BeFalse("{0} only adds {1} to {2}", after, fact.Name, before);
                }
            }
        }
    });

    [Test]
    public void What_is_not_recognised_makes_no_case_covered_that_some_declared_value_leaves_open() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
        {
            Policy policy = sample.Policy.Load();
            TruthTable table = new(policy);
            foreach (CaseDraft draft in sample.Cases)
            {
                Decision decision = policy.Decide(draft.For(policy));
                if (decision.Possible is not [Verdict.Covered]) continue;
                foreach (FactDraft fact in sample.Policy.Facts.Where(f => draft.Of(f).Standing == Standing.Unrecognised))
                {
                    foreach (Given value in Answers(table, sample.Policy.Facts, draft, fact))
                    {
                        CaseDraft recognised = draft.With(fact, value);
                        Decision known = policy.Decide(recognised.For(policy));
                        if (known.Basis == Basis.ContradictoryFacts) continue;
                        known.Possible.Should().Equal([Verdict.Covered], "{0} is covered whatever {1} is, so {2} is too", draft, fact.Name, recognised);
                    }
                }
            }
        });

    // The values left to a fact, one for each cell.
    private static IEnumerable<Given> Answers(TruthTable table, IReadOnlyList<FactDraft> facts, CaseDraft draft, FactDraft fact)
    {
        CompletionsLeft left = new(table, facts, draft);
        int[] axes = [.. left.AxesOf(fact)];
        IReadOnlyList<int[]> open = [.. left.DeclaredOnly.Select((cells, i) => axes.Contains(i) ? cells : cells[..1])];
        return TruthTable.Places(open).Select(place => Samples.Of(table, fact, place)).OfType<Given>();
    }

    private static bool StillAssumed(TruthTable table, IReadOnlyList<FactDraft> facts, Decision less, CaseDraft after)
    {
        CompletionsLeft left = new(table, facts, after);
        return less.Assuming.All(a => facts.First(f => f.Name == a.Name) is var fact
            && (left.Taken.Contains(fact) || (after.Of(fact) is { Standing: Standing.Known } known && left.Same(fact, known, fact.Assumed!.Value.Knows))));
    }
}
