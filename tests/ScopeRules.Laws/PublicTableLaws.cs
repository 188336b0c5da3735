using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Tables;

namespace ScopeRules.Laws;

/// <summary>Law 12, as far as the table goes: who knows nothing but the public face of a policy's table decides as the policy does.</summary>
public sealed class PublicTableLaws
{
    /// <summary>Of more cases than this only as many are decided, spread over all of them.</summary>
    private const int MostCases = 100;

    [Test]
    public void The_public_table_says_all_that_it_takes_to_decide() => Law.Holds(PolicyDraft.Any, Sizes.DiagramPolicies, draft =>
    {
        Policy policy = draft.Load();
        TruthTable truth = new(policy);
        int[][] cells = [.. truth.Axes.Select(a => a.Point is null ? a.Declared : a.Declared[..1])];
        int all = cells.Aggregate(1, (product, c) => product * c.Length), step = 1 + (all / MostCases);
        foreach (int[] place in TruthTable.Places(cells).Where((_, i) => i % step == 0))
        {
            CaseDraft given = Samples.Case(truth, draft.Facts, place);
            CaseFacts facts = given.For(policy);
            CompleteCase? complete = facts.PlaceIn(policy.Table(PolicyDraft.AsOf));
            (complete is null).Should().Be(!truth.At(place).IsPossible, "{0} leaves nothing open", given);
            if (complete is not null) Compare(policy, facts, complete, given);
        }
    });

    [Test]
    public void Nor_does_it_take_more_where_facts_are_open_on_which_nothing_turns()
    {
        int open = 0;
        Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
        {
            Policy policy = sample.Policy.Load();
            foreach (CaseDraft draft in sample.Cases)
            {
                CaseFacts facts = draft.For(policy);
                if (facts.PlaceIn(policy.Table(PolicyDraft.AsOf)) is not { } complete) continue;
                Compare(policy, facts, complete, draft);
                if (sample.Policy.Facts.Any(f => !facts.Gives(f.Name))) _ = Interlocked.Increment(ref open);
            }
        });
        open.Should().BePositive("cases with open facts are among them");
    }

    private static void Compare(Policy policy, CaseFacts facts, CompleteCase complete, CaseDraft given)
    {
        Decision said = complete.Conclude(Readings(policy, complete)), meant = policy.Decide(facts);
        Summary.Of(said).Should().Be(Summary.Of(meant), "{0} is decided so", given);
        if (meant.IsProven) said.ToJson().Should().Be(meant.ToJson(), "{0} is decided so", given);
    }

    private static IEnumerable<ReadingOutcome> Readings(Policy policy, CompleteCase complete)
    {
        DecisionTable table = policy.Table(PolicyDraft.AsOf);
        int[][] cells = [.. complete.Cells.Select(c => c == CompleteCase.Open ? (int[])[0, 1] : [c])];
        foreach (int[] at in TruthTable.Places(cells)) yield return Decide(policy, table, at);
    }

    private static ReadingOutcome Decide(Policy policy, DecisionTable table, int[] at)
    {
        bool[] holds = new bool[table.Clauses.Count];
        for (int i = 0; i < holds.Length; i++) holds[i] = IsMet(table.Clauses[i].When, at) && !table.Clauses[i].DefaultOf.Any(d => holds[d]);
        bool IsInForce(int clause) => holds[clause] && !table.Clauses[clause].Overriders.Any(IsInForce);
        Clause[] inForce = [.. Enumerable.Range(0, holds.Length).Where(IsInForce).Select(i => table.Clauses[i].Clause)];
        Verdict verdict = table.Precedence.Cast<Verdict?>().FirstOrDefault(v => inForce.Any(c => c.Verdict == v)) ?? table.Otherwise.Verdict;
        return new ReadingOutcome(
            [.. inForce.Where(c => c.Verdict == verdict)],
            [.. policy.Riders.Where((r, i) => r.AddedTo.Contains(verdict) && IsMet(table.Riders[i], at))]);
    }

    private static bool IsMet(CellCondition condition, int[] at) => condition switch
    {
        InCells test => test.Cells.Contains(at[test.Axis.Index]),
        Negation not => !IsMet(not.Inner, at),
        Junction { IsAll: true } all => all.Items.All(i => IsMet(i, at)),
        Junction any => any.Items.Any(i => IsMet(i, at)),
        ConstantCondition constant => constant.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
