using ScopeRules.Authoring.Findings;

namespace ScopeRules.Authoring.Tests.Findings;

/// <summary>What a new revision takes away is said; what it adds or says in other words is not.</summary>
internal sealed class ChangeTests
{
    private const string Old = """
        scoperules: 1
        policy: demo
        title: A policy
        source: {document: Terms}
        precedence: [not-covered, covered]
        facts:
          kind: {question: Which kind, answer: one-of, values: {a: A, b: B, something-else: {meaning: Neither, formerly: other}}}
          parts: {question: Which parts, answer: several-of, values: {x: X, y: {meaning: Y, formerly: why}}}
          price: {question: How much, answer: number, from: 0}
          urgent: {question: Is it urgent, answer: yes-no, formerly: [hurry, haste]}
          size: {question: How large, answer: one-of, exhaustive: yes, values: {small: Small, large: {meaning: L, values: {big: Big, huge: {meaning: Huge, formerly: giant}}}, none: None}}
        sections:
        - heading: A
          clauses: [{id: a, title: A., cites: A, when: urgent, verdict: covered}]
        riders: [{id: r, added-to: covered, when: always, caveats: So.}]
        otherwise: {verdict: ask-manager}

        """;

    private static IEnumerable<string> Codes => ChangeCodes.All.Select(d => d.Code);

    [Test]
    public void Nothing_is_said_of_a_policy_against_itself()
    {
        Policy imail = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();

        PolicyChanges.Between(imail, imail).Should().BeEmpty();
        Found("otherwise:", "otherwise:").Should().BeEmpty();
    }

    [TestCase("answer: yes-no", "answer: yes-no, assume: no, note: Ask the customer.")]
    [TestCase("{a: A, b: B,", "{a: Another A, b: B, c: C,")]
    [TestCase("b: B, something-else:", "wide: {meaning: W, values: {b: B, c: C}}, something-else:")]
    [TestCase("b: B,", "bee: {meaning: B, formerly: b},")]
    [TestCase("  urgent: {question: Is it urgent, answer: yes-no, formerly: [hurry, haste]}", "  rush: {question: Is it urgent, answer: yes-no, formerly: [haste, urgent, hurry]}")]
    [TestCase("{x: X, y:", "{z: Z, x: X, y:")]
    [TestCase("from: 0", "from: -1")]
    [TestCase("values: {big: Big,", "values: {larger: More, big: Big,")]
    [TestCase("large: {meaning: L, values: {big: Big, huge: {meaning: Huge, formerly: giant}}}", "any: {meaning: Any, formerly: large, values: {big: Big, huge: {meaning: Huge, formerly: giant}, more: More}}")]
    [TestCase(", from: 0", "")]
    [TestCase("facts:", "facts:\n  more: {question: More, answer: yes-no}")]
    [TestCase("when: urgent, verdict: covered", "when: {urgent: no}, verdict: not-covered")]
    public void What_is_added_or_said_otherwise_breaks_nobody(string before, string now) => Found(before, now).Should().BeEmpty();

    [TestCase("formerly: [hurry, haste]", "formerly: haste", "new.yaml(10,3): error SCOPE5100: there is no fact `hurry` any more, and cases may give it")]
    [TestCase("  urgent: {question: Is it urgent, answer: yes-no, formerly: [hurry, haste]}", "  hurry: {question: Is it urgent, answer: yes-no, formerly: haste}", "new.yaml(10,3): error SCOPE5100: there is no fact `urgent` any more, and cases may give it")]
    [TestCase("formerly: [hurry, haste]}", "formerly: haste}\n  hurry: {question: Hurry?, answer: yes-no}", "new.yaml(11,3): error SCOPE5106: `hurry` is something else than `urgent` now, and was a former name of it")]
    [TestCase("{meaning: Neither, formerly: other}", "Neither", "new.yaml(7,3): error SCOPE5102: `kind` has no value `other` any more, and cases may give it")]
    [TestCase("{meaning: Neither, formerly: other}", "Neither, other: Another", "new.yaml(7,3): error SCOPE5106: `kind: other` is something else than `kind: something-else` now, and was a former name of it")]
    [TestCase("{meaning: Y, formerly: why}", "Y", "new.yaml(8,3): error SCOPE5102: `parts` has no value `why` any more, and cases may give it")]
    [TestCase("{meaning: Y, formerly: why}", "Y, why: Why", "new.yaml(8,3): error SCOPE5106: `parts: why` is something else than `parts: y` now, and was a former name of it")]
    [TestCase("number, from: 0", "whole-number, from: 0", "new.yaml(9,3): error SCOPE5101: `price` is answered with whole-number now, and was with number")]
    [TestCase("b: B,", "c: C,", "new.yaml(7,3): error SCOPE5102: `kind` has no value `b` any more, and cases may give it")]
    [TestCase("{x: X, y:", "{x: X, zed:", "new.yaml(8,3): error SCOPE5102: `parts` has no value `y` any more, and cases may give it")]
    [TestCase("b: B,", "b: {meaning: B, values: {b-one: One, b-two: Two}},", "new.yaml(7,3): error SCOPE5103: `b` of `kind` stands for several values now, so cases that give it leave open which")]
    [TestCase("from: 0", "from: 0.5", "new.yaml(9,3): error SCOPE5104: `price` takes less than before: a number, 0.5 or more now, and it was a number, 0 or more")]
    [TestCase("from: 0", "from: 0, to: 100", "new.yaml(9,3): error SCOPE5104: `price` takes less than before: a number from 0 to 100 now, and it was a number, 0 or more")]
    [TestCase("{big: Big, huge: {meaning: Huge, formerly: giant}}}, none", "{big: Big}}, huge: {meaning: Huge, formerly: giant}, none", "new.yaml(11,3): error SCOPE5104: `size: large` takes less than before: big now, and it was big or huge")]
    [TestCase("large: {meaning: L, values: {big: Big, huge: {meaning: Huge, formerly: giant}}}", "big: {meaning: B, formerly: large}, huge: {meaning: Huge, formerly: giant}", "new.yaml(11,3): error SCOPE5104: `size: large` takes less than before: large now, and it was big or huge")]
    [TestCase("from: 0", "from: 0, unit: euro, per: month", "new.yaml(9,3): error SCOPE5105: `price` counts something else than before: euro per month now, and it was no unit")]
    [TestCase("{id: a,", "{id: b,", "old.yaml(14,13): warning SCOPE5113: there is no clause or rider `a` any more")]
    [TestCase("{id: r,", "{id: s,", "old.yaml(15,10): warning SCOPE5113: there is no clause or rider `r` any more")]
    public void What_is_taken_away_is_said(string before, string now, string message) => Found(before, now).Should().Equal(message);

    [Test]
    public void Values_within_values_are_told_by_their_names()
    {
        const string Flat = "{big: Big, huge: {meaning: Huge, formerly: giant}}", Deep = "{big: Big, more: {meaning: More, values: {huge: Huge, vast: Vast}}}";
        Policy old = Policy.Parse(Old.Replace(Flat, Deep, StringComparison.Ordinal), "old.yaml").OrThrow();
        Policy revised = Policy.Parse(Old.Replace(Flat, Deep.Replace(", vast: Vast}}", "}}, vast: Vast", StringComparison.Ordinal), StringComparison.Ordinal), "new.yaml").OrThrow();

        PolicyChanges.Between(old, revised).Select(d => d.Message).Should().Equal("`size: more` takes less than before: huge now, and it was huge or vast");
    }

    [Test]
    public void Every_name_of_a_fact_that_is_gone_is_said() =>
        Found("  urgent: {question: Is it urgent, answer: yes-no, formerly: [hurry, haste]}\n", "").Should().Equal(
            "old.yaml(10,3): error SCOPE5100: there is no fact `urgent` any more, and cases may give it",
            "old.yaml(10,3): error SCOPE5100: there is no fact `hurry` any more, and cases may give it",
            "old.yaml(10,3): error SCOPE5100: there is no fact `haste` any more, and cases may give it");

    [Test]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        HelpPage.CodesIn(typeof(ChangeCodes).Assembly).Where(c => c.StartsWith("SCOPE51", StringComparison.Ordinal))
            .Should().Equal(Codes).And.Equal(typeof(ChangeCodes).GetFields().Select(f => f.GetValue(null)).OfType<ScopeRules.Diagnostics.Descriptor>().Select(d => d.Code));

    [TestCaseSource(nameof(Codes))]
    public void A_page_shows_what_is_found_and_how_it_is_mended(string code)
    {
        HelpPage page = HelpPage.Of(typeof(ChangeCodes).Assembly, code);
        Policy old = Policy.Load(Path.Combine(Repository.Cases, "pages-changes")).OrThrow();

        page.Code.Should().Be(code);
        Diagnostic found = PolicyChanges.Between(old, Policy.Parse(page.Avoid!.Text, "new.yaml").OrThrow()).Should().ContainSingle().Subject;
        found.Code.Should().Be(code);
        if (found.File == "new.yaml") page.Avoid.IsRemarkedOn(found.Line).Should().BeTrue();
        PolicyChanges.Between(old, Policy.Parse(page.Prefer!.Text).OrThrow()).Should().BeEmpty();
    }

    private static IEnumerable<string> Found(string before, string now)
    {
        string text = Old.Replace(before, now, StringComparison.Ordinal);
        if (!text.Contains("  urgent:", StringComparison.Ordinal)) text = text.Replace("when: urgent", "when: {kind: a}", StringComparison.Ordinal);
        return PolicyChanges.Between(Policy.Parse(Old, "old.yaml").OrThrow(), Policy.Parse(text, "new.yaml").OrThrow()).Select(d => d.ToString());
    }
}
