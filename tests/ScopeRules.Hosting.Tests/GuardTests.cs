using ScopeRules.Hosting.Reload;

namespace ScopeRules.Hosting.Tests;

/// <summary>Revisions without a mistake that a host does not go on with all the same.</summary>
internal sealed class GuardTests
{
    private static IEnumerable<TestCaseData> Refused()
    {
        yield return Edit("it has only 1 of 4 clauses still", Without("teaching", "teaching-others", "selling"));
        yield return Edit("it is the policy `table`, and in use is `desk`", y => Replace(y, "policy: desk", "policy: table"));
        yield return Edit("there is no fact `rented` any more", y => Replace(y, "rented", "hired"));
        yield return Edit("`request` has no value `sell` any more", y => Replace(Replace(y, "sell:", "vend:"), "request: sell", "request: vend"));
        yield return Edit("`rented` is answered with date now, and was with yes-no", y => Replace(
            Replace(Replace(y, "answer: yes-no", "answer: date"), "rented: yes", "rented: {before: 2026-01-01}"), "rented: no", "rented: {on-or-after: 2026-01-01}"));

        static TestCaseData Edit(string reason, Func<string, string> edit) => new TestCaseData(reason, edit).SetArgDisplayNames(reason);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_revision_that_takes_away_too_much_is_refused_once_for_each_content(string reason, Func<string, string> edit)
    {
        using Desk desk = new(Revisions.Of(1));
        string refused = edit(Revisions.Of(2));
        PolicySnapshot first = desk.Source.Current;
        _ = desk.Events();
        desk.Folder.Write(refused);
        for (int i = 0; i < 3; i++) await desk.Look();
        desk.Source.Current.Should().BeSameAs(first);
        desk.Records.Should().ContainSingle().Which.Message.Should()
            .Be($"Policy default: a revision with the SHA-256 {Policy.Load(desk.Folder.Path).OrThrow().Sha256} is refused, and revision 1 stays in use: {reason}. "
                + $"If it is right, restart the host, which then takes it; what lets the like pass is the option {(reason.Contains("clauses", StringComparison.Ordinal) ? "MinimumClausesKept" : "AllowVocabularyBreaks")}.");
        desk.Folder.Write(refused + "\n# again\n");
        await desk.Look();
        desk.Events().Should().Equal(3, 3);
        desk.Folder.Write(Revisions.Of(3));
        await desk.Look();
        desk.Number.Should().Be(3);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_revision_that_takes_away_much_is_taken_where_the_options_say_so(string reason, Func<string, string> edit)
    {
        reason.Should().NotBeEmpty();
        using Desk desk = new(Revisions.Of(1), o =>
        {
            (o.ReloadInterval, o.SettleTime) = (TimeSpan.Zero, TimeSpan.Zero);
            (o.MinimumClausesKept, o.AllowVocabularyBreaks) = (0, true);
        });
        _ = desk.Source.Current;
        desk.Folder.Write(edit(Revisions.Of(2)));
        await desk.Look();
        desk.Number.Should().Be(2);
    }

    [Test]
    public async Task Half_of_the_clauses_and_what_is_named_formerly_are_enough()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        desk.Folder.Write(Replace(Without("teaching", "teaching-others")(Revisions.Of(2)), "  rented:", "  hired:\n    formerly: rented"));
        await desk.Look();
        desk.Number.Should().Be(2);
        desk.Source.Current.Policy.Vocabulary.TryFind("rented", out Fact? fact).Should().BeTrue();
        fact!.Name.Should().Be("hired");
    }

    // As after an incident: what was in use before comes back, though the policy has gone on from there.
    [Test]
    public async Task What_was_in_use_before_may_come_back_whatever_it_lacks()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        desk.Folder.Write(Replace(Revisions.Of(2), "  rented:", "  hired: {question: Is it hired?, answer: yes-no}\n  rented:"));
        await desk.Look();
        desk.Folder.Write(Revisions.Of(3));
        await desk.Look();
        desk.Number.Should().Be(2, "there is no fact `hired` in the third one");
        desk.Folder.Write(Revisions.Of(1));
        await desk.Look();
        desk.Number.Should().Be(1);
        desk.Source.Current.Revision.Should().Be(3);
        desk.Events().Should().Equal(1, 1, 3, 1);
    }

    [Test]
    public void A_refusal_names_each_option_that_would_let_it_pass()
    {
        Refusal refusal = new RevisionGuard(new ScopeRulesOptions()).Refuse(
            Policy.Parse(Revisions.Of(1)).OrThrow(), Policy.Parse(Replace(Printing, "policy: desk", "policy: table")).OrThrow())!;
        refusal.Options.Should().Equal("MinimumClausesKept", "AllowVocabularyBreaks");
        refusal.Reasons.Should().Equal(
            "it has only 0 of 4 clauses still", "it is the policy `table`, and in use is `desk`", "there is no fact `request` any more", "there is no fact `rented` any more");
    }

    [Test]
    public async Task A_revision_that_drops_the_former_names_that_cases_still_give_is_refused()
    {
        using Desk desk = new(Replace(Replace(Revisions.Of(1), "  rented:", "  rented:\n    formerly: hired"), "sell: Sell something.", "sell: {meaning: Sell something., formerly: vend}"));
        _ = desk.Source.Current;
        desk.Folder.Write(Revisions.Of(3));
        await desk.Look();
        desk.Number.Should().Be(1);
        desk.Records[^1].Message.Should().Contain(": `request` has no value `vend` any more; there is no fact `hired` any more. ");
    }

    [TestCase("b: B.", "b: {meaning: B., values: {b1: B1., b2: B2.}}", "`b` of `kind` stands for several values now")]
    [TestCase("{meaning: A., formerly: old-a}", "A.", "`kind` has no value `old-a` any more")]
    [TestCase("{meaning: A., formerly: old-a}", "A., old-a: Another.", "`old-a` of `kind` is something else than `a` now")]
    [TestCase("    formerly: sheets\n", "", "there is no fact `sheets` any more")]
    [TestCase("    formerly: sheets\n", "  sheets: {question: Sheets?, answer: yes-no}\n", "`sheets` is something else than `pages` now")]
    [TestCase("{g1: G1., g2: G2.}}", "{g1: G1.}}, g2: G2.", "`g` of `kind` stands for fewer values now")]
    [TestCase("to: 10", "to: 9", "`pages` takes less than before")]
    [TestCase("unit: pages", "unit: leaves", "`pages` counts something else than before")]
    public void A_revision_that_takes_cases_in_another_meaning_is_objected_to(string before, string now, string objection) =>
        Objections(before, now).Should().Equal(objection);

    [TestCase("to: 10", "to: 90")]
    [TestCase("b: B.", "c: {meaning: C., formerly: b}")]
    [TestCase("b: B.", "b: B., c: C.")]
    public void A_revision_that_takes_more_is_not_objected_to(string before, string now) => Objections(before, now).Should().BeEmpty();

    private static IReadOnlyList<string> Objections(string before, string now) =>
        new RevisionGuard(new ScopeRulesOptions()).Refuse(Policy.Parse(Printing).OrThrow(), Policy.Parse(Replace(Printing, before, now)).OrThrow())?.Reasons ?? [];

    private const string Printing = """
        scoperules: 1
        policy: desk
        title: Desk
        source: {document: Desk}
        precedence: [not-covered, covered]
        facts:
          kind:
            question: Which?
            answer: one-of
            exhaustive: yes
            values: {a: {meaning: A., formerly: old-a}, b: B., g: {meaning: G., values: {g1: G1., g2: G2.}}}
          pages:
            question: How many?
            answer: whole-number
            from: 0
            to: 10
            unit: pages
            formerly: sheets
        sections:
        - heading: All
          clauses:
          - {id: one, title: One., cites: All, when: {pages: {more-than: 5}}, verdict: covered}
        otherwise: {verdict: ask-manager}
        """;

    private static Func<string, string> Without(params string[] clauses) => yaml => string.Join('\n', yaml.Split('\n')
        .Where(l => !clauses.Any(c => l.Contains($"id: {c},", StringComparison.Ordinal))));

    private static string Replace(string yaml, string old, string next)
    {
        yaml.Should().Contain(old);
        return yaml.Replace(old, next, StringComparison.Ordinal);
    }
}
