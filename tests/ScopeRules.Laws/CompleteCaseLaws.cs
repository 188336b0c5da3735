using CsCheck;
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

    [Test]
    public void A_complete_case_is_decided_as_the_text_of_the_policy_says() => Law.Holds(CompleteSample.Any, Sizes.SampledPolicies, sample =>
    {
        Policy policy = sample.Policy.Load();
        foreach (CaseDraft draft in sample.Cases)
        {
            Dictionary<string, bool> readings = policy.Model.OpenPoints.ToDictionary(p => p.Name, _ => sample.Reading, StringComparer.Ordinal);
            CaseFacts facts = draft.For(policy);
            foreach (OpenPoint point in policy.Model.OpenPoints.Where(p => p.Settled is null)) facts.Read(point, sample.Reading);
            TextMeaning meaning = new(sample.Policy, draft, readings);
            Decision decision = policy.Decide(facts);
            TextMeaning.Line(decision).Should().Be(meaning.IsPossible ? meaning.Said : "impossible", "that is what the text says to {0}", draft);
        }
    });

    private sealed record CompleteSample(PolicyDraft Policy, IReadOnlyList<CaseDraft> Cases, bool Reading)
    {
        public static Gen<CompleteSample> Any { get; } = new Drawn<CompleteSample>(
            draw =>
            {
                PolicyDraft policy = PolicyDraft.Draw(draw);
                CaseDraft Case() => CaseDraft.Empty with { Given = [.. policy.Facts.Select(f => new GivenDraft(f.Name, f.Value(draw)))] };
                return new CompleteSample(policy, Draw.Many(8, Case), draw.Chance(50));
            },
            s => s.Policy.Yaml.Length);

        public override string ToString() => $"{Policy.Yaml}\n{string.Join('\n', Cases)}\nopen points read {(Reading ? "yes" : "no")}";
    }

    private static string Said(Decision decision) =>
        $"{decision.Verdict} by {decision.Basis}, presumed {decision.Presumption}, clauses {string.Join(' ', decision.Clauses)}, "
        + $"level {decision.Level}, riders {string.Join(' ', decision.Riders)}, "
        + $"perhaps {string.Join(' ', [.. decision.PossibleClauses, .. decision.PossibleRiders, .. decision.Questions, .. decision.OpenPoints])}"
        + (decision.IsProven ? "" : ", not proven");

    private static string Meant(TruthTable table, Outcome outcome)
    {
        if (!outcome.IsPossible) return $"{Verdict.AskManager} by {Basis.ContradictoryFacts}, presumed , clauses , level , riders , perhaps ";
        return $"{outcome.Verdict} by {(outcome.ByOtherwise ? Basis.Otherwise : Basis.Clauses)}, presumed {outcome.Presumption}, "
            + $"clauses {string.Join(' ', table.Clauses(outcome.Determining))}, level {outcome.Level}, "
            + $"riders {string.Join(' ', table.Riders(outcome.Riders))}, perhaps ";
    }
}
