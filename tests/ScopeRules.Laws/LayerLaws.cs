using System.Collections.Concurrent;
using CsCheck;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>A policy in several files is the policy that it comes to.</summary>
public sealed class LayerLaws
{
    [Test]
    public void A_policy_divided_into_layers_and_parameters_decides_as_the_whole() => Law.Holds(Layered.Any, Sizes.Policies, sample =>
    {
        Policy whole = sample.Case.Policy.Load(), layered = Load(sample.Files);
        layered.Layers.Should().Equal("below", whole.Id);
        layered.Clauses.Select(c => c.Id).Should().BeEquivalentTo(whole.Clauses.Select(c => c.Id));
        foreach (CaseDraft draft in sample.Case.Cases)
            Summary.Of(layered.Decide(draft.For(layered))).Should().Be(Summary.Of(whole.Decide(draft.For(whole))), "of {0}", draft);
    });

    [Test]
    public void A_policy_in_a_set_says_what_it_says_alone() => Law.Holds(Set, Sizes.Policies, sample =>
    {
        Policy alone = sample.Case.Policy.Load(), set = Load(sample.Files);
        foreach (CaseDraft draft in sample.Case.Cases)
        {
            Decision decision = alone.Decide(draft.For(alone)), inSet = set.Decide((draft with { Given = [.. draft.Given, new GivenDraft("which", new Given("\"one\"", Knows.Nothing))] }).For(set));
            Said(inSet).Should().Be(Said(decision), "of {0}", draft);
            Along(decision).Should().BeSubsetOf(Along(inSet), "of {0}", draft);
            Along(inSet, certain: true).Should().BeSubsetOf(Along(decision, certain: true), "of {0}", draft);
        }
    });

    [Test]
    public void Drawn_layers_do_everything_that_layers_can()
    {
        ConcurrentDictionary<string, int> seen = [];
        Law.Holds(Layered.Any, Sizes.PoliciesCounted, sample =>
        {
            Piece.Mapping layer = (Piece.Mapping)sample.Files.Files[0].Root, below = (Piece.Mapping)sample.Files.Files[1].Root;
            foreach ((string key, _) in layer.Entries) _ = seen.AddOrUpdate(below[key] is null ? key : $"{key} in both", 1, (_, count) => count + 1);
        });
        string[] wanted =
        [
            "extends", "remove", "replace", "change", "parameters in both", "facts in both", "terms in both", "contacts in both", "channels in both", "calendars in both",
            "open-points in both", "impossible in both", "sections in both", "riders in both", "precedence", "precedence in both", "levels in both", "documents in both",
        ];
        wanted.Where(w => seen.GetValueOrDefault(w) < Sizes.PoliciesCounted / 200).Should().BeEmpty("each is in one of 200 policies at least");
    }

    private static Policy Load(FilesDraft files)
    {
        PolicyResult result = files.Load();
        string.Concat(result.Diagnostics.Select(d => d.Render())).Should().BeEmpty();
        return result.OrThrow();
    }

    // What the policy says otherwise is a clause in the set: the basis is another, and what that clause says along may be only possible.
    private static string Said(Decision decision) => string.Join('\n', [
        $"{decision.Verdict}, possible {string.Join(' ', decision.Possible)}, presumed {decision.Presumption}, proven {decision.IsProven}",
        $"clauses {string.Join(' ', decision.Clauses.Select(c => c.Id.Split('/')[^1]).Where(id => id != "otherwise"))}",
        $"riders {string.Join(' ', decision.Riders.Select(c => c.Id.Split('/')[^1]))}",
        $"questions {string.Join(' ', decision.Questions)}, open points {string.Join(' ', decision.OpenPoints)}",
    ]);

    private static IEnumerable<string> Along(Decision decision, bool certain = false) =>
    [
        .. decision.Referrals.Where(r => r.IsCertain || !certain).Select(r => $"refer {r}"),
        .. decision.Fees.Where(f => f.IsCertain || !certain).Select(f => $"fee {f}"),
        .. decision.Obligations.Where(o => o.IsCertain || !certain).Select(o => $"obligation {o}"),
    ];

    private static Gen<Layered> Set { get; } = new Drawn<Layered>(
        draw =>
        {
            CaseSample one = CaseSample.Draw(draw, Sizes.CasesOfAPolicy);
            Piece.Mapping root = (Piece.Mapping)one.Policy.Root;
            Piece other = root with
            {
                Entries = [.. root.Entries.Select(e => e.Key == "policy" ? (e.Key, Piece.Plain("p-2")) : e.Key == "otherwise" ? (e.Key, Piece.Flow(("verdict", Piece.Plain("covered")))) : e)],
            };
            Piece set = Piece.Block(
                ("scoperules", Piece.Plain("1")), ("policy", Piece.Plain("set")), ("title", Piece.Plain("Set")), ("source", Piece.Flow(("document", Piece.Plain("Set")))),
                ("precedence", root["precedence"]),
                ("facts", Piece.Block(("which", Piece.Block(
                    ("question", Piece.Plain("Which")), ("answer", Piece.Plain("one-of")), ("exhaustive", Piece.Plain("yes")),
                    ("values", Piece.Block(("one", Piece.Plain("One")), ("two", Piece.Plain("Two")))))))),
                ("policies", Piece.List(draw, [Member("one", "one"), Member("two", "two")])),
                ("otherwise", Piece.Flow(("verdict", Piece.Plain("ask-manager")))));
            return new Layered(one, new FilesDraft(("policy.yaml", set), ("one.yaml", root), ("two.yaml", other)));
        },
        s => s.Files.ToString().Length);

    private static Piece Member(string file, string which) =>
        Piece.Flow(("policy", Piece.Plain($"{file}.yaml")), ("when", Piece.Flow(("which", Piece.Plain(which)))));

    private sealed record Layered(CaseSample Case, FilesDraft Files)
    {
        public static Gen<Layered> Any { get; } = new Drawn<Layered>(
            draw =>
            {
                CaseSample whole = CaseSample.Draw(draw, Sizes.CasesOfAPolicy);
                return new Layered(whole, new LayerDrawer(draw).Draw(whole.Policy));
            },
            s => s.Files.ToString().Length);

        public override string ToString() => $"{Case}\n{Files}";
    }
}
