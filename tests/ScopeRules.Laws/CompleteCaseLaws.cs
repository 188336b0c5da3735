using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Law 1: where nothing is left open, searching and the reference evaluator agree on everything.</summary>
public sealed class CompleteCaseLaws
{
    [Test]
    public void Every_complete_case_is_decided_as_by_the_reference_evaluator() => Law.Holds(PolicyDraft.Any, Sizes.ExhaustedPolicies, draft =>
    {
        Policy policy = draft.Load();
        TruthTable table = new(policy);
        foreach (int[] place in TruthTable.Places([.. table.Axes.Select(a => a.Declared)]))
        {
            CaseDraft given = Samples.Case(table, draft.Facts, place);
            CaseFacts facts = given.For(policy);
            for (int i = 0; i < place.Length; i++)
                if (table.Axes[i].Point is { } point) facts.Read(point, yes: table.Axes[i].Value(place[i]) == 1);
            Decision decision = policy.Decide(facts);
            string said = Said(decision), meant = Meant(table, table.At(place));
            if (said != meant || !decision.IsProven) said.Should().Be(meant, "that is what the reference says to {0}", given);
        }
    });

    private static string Said(Decision decision) =>
        $"{decision.Verdict} by {decision.Basis}, presumed {decision.Presumption}, clauses {string.Join(' ', decision.Clauses)}, "
        + $"level {decision.Level}, riders {string.Join(' ', decision.Riders)}, "
        + $"perhaps {string.Join(' ', [.. decision.PossibleClauses, .. decision.PossibleRiders, .. decision.Questions.Select(q => q.Fact), .. decision.OpenPoints])}"
        + (decision.IsProven ? "" : ", not proven");

    private static string Meant(TruthTable table, Outcome outcome)
    {
        if (!outcome.IsPossible) return $"{Verdict.AskManager} by {Basis.ContradictoryFacts}, presumed , clauses , level , riders , perhaps ";
        return $"{outcome.Verdict} by {(outcome.ByOtherwise ? Basis.Otherwise : Basis.Clauses)}, presumed {outcome.Presumption}, "
            + $"clauses {string.Join(' ', table.Clauses(outcome.Determining))}, level {outcome.Level}, riders {string.Join(' ', table.Riders(outcome.Riders))}, perhaps ";
    }
}
