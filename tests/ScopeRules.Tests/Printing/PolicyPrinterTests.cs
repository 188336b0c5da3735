using ScopeRules.Printing;
using ScopeRules.Tests.Evaluation;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Printing;

/// <summary>A printed policy reads back as the same policy.</summary>
public sealed class PolicyPrinterTests
{
    private static IEnumerable<TestCaseData> Folders =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Cases, "good")).Concat(Directory.EnumerateDirectories(Repository.PathOf("rules")))
            .Order(StringComparer.Ordinal).Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));

    [TestCaseSource(nameof(Folders))]
    public void Print_read_print_is_print(string folder)
    {
        string printed = PolicyPrinter.Print(Policy.Load(folder).OrThrow().Model);

        PolicyPrinter.Print(CaseFolder.Beside(folder, printed).Model).Should().Be(printed);
    }

    [TestCaseSource(nameof(Folders))]
    public void What_is_read_back_decides_alike(string folder)
    {
        Policy policy = Policy.Load(folder).OrThrow();
        Policy again = CaseFolder.Beside(folder, PolicyPrinter.Print(policy.Model));

        foreach (string file in Directory.EnumerateFiles(folder, "*.facts.*"))
        {
            string expected = policy.Decide(FactsFile.Read(policy, file, GoodCaseTests.Options)).ToJson().Replace(policy.Sha256, again.Sha256, StringComparison.Ordinal);
            again.Decide(FactsFile.Read(again, file, GoodCaseTests.Options)).ToJson().Should().Be(expected);
        }
    }

    [TestCase("answer: several-of, values: {a: A, b: B}, assume: []", "{f: {includes-any: a}}")]
    [TestCase("answer: several-of, values: {a: A, b: B}, assume: [b, a]", "{f: {includes-none: [a, b]}}")]
    [TestCase("answer: several-of, values: {a: A, b: B}, assume: {includes: [b]}", "{f: {includes-all: [a, b], includes-any: b}}")]
    [TestCase("answer: whole-number, assume: -3", "{f: {at-least: -5, at-most: 9}}")]
    [TestCase("answer: whole-number, from: 1, to: 9, assume: 3", "{f: {more-than: 1, less-than: 9}}")]
    [TestCase("answer: whole-number, from: 1, to: 9", "{f: {not: {at-least: 3}}}")]
    [TestCase("answer: whole-number, from: 1, to: 9", "{f: {at-most: 9}}")]
    [TestCase("answer: whole-number, from: 1, to: 9", "{f: {at-least: 1}}")]
    [TestCase("answer: whole-number, to: 9", "{f: {not: {not: [3, 1]}}}")]
    [TestCase("answer: yes-no, assume: true, can-change: yes, note: So.", "f")]
    [TestCase("answer: yes-no, cost: 1000, can-change: {cost: 7}, weight: {true: 1, no: 1000000}", "f")]
    [TestCase("answer: yes-no, cost: 1, can-change: {cost: 1}, weight: {no: 1}", "f")]
    [TestCase("answer: one-of, values: {a: {meaning: A, values: {b: {meaning: B, values: {c: C}}}}, something-else: E}, weight: {b: 3, c: 2, a: 7}", "{f: c}")]
    [TestCase("answer: yes-no", "{not: [f, {f: no}, {any: [f, {not: f}]}]}")]
    [TestCase("answer: date-time, assume: 2026-07-01T12:00-04:00", "{f: {not: {within: [h, i]}}}")]
    [TestCase("answer: one-of, values: {yes: It is, no: It is not, something-else: 'Neither: nor'}, assume: no", "{f: {not: [yes, no]}}")]
    [TestCase("answer: one-of, values: {on: Turned on, off: Turned off}, exhaustive: yes", "{f: on}")]
    [TestCase("answer: one-of, values: {y: Y, n: N}, exhaustive: yes", "{f: {not: n}}")]
    public void Every_declaration_and_test_comes_back(string answer, string condition)
    {
        Policy policy = Samples.With($"  f: {{question: \"What is it?\", {answer}}}", condition,
            "  h: {zone: Europe/Berlin, open: {sat-mon: [09:00-12:00, 22:00-06:00], wed: 00:00-24:00}, holidays: [2026-12-25]}\n  i: {zone: UTC, open: {mon: 00:00-00:01}}\n");

        string printed = PolicyPrinter.Print(policy.Model);
        Policy again = Policy.Parse(printed).OrThrow();

        PolicyPrinter.Print(again.Model).Should().Be(printed);
        again.Vocabulary.Facts[0].Assumed.Should().Be(policy.Vocabulary.Facts[0].Assumed);
        again.Vocabulary.ToJsonSchema().Should().Be(policy.Vocabulary.ToJsonSchema());
        again.Decide(again.Case()).Verdict.Should().Be(policy.Decide(policy.Case()).Verdict);
    }

    [TestCase("Is it: so? # \"really\" 'so' é 🛟 {[,]} \\ %@`")]
    [TestCase("- dash")]
    [TestCase("null")]
    [TestCase("yes")]
    [TestCase("two\\nlines")]
    [TestCase("&a *b !c | >")]
    [TestCase("tab\\there")]
    public void Prose_comes_back_whatever_it_looks_like(string text)
    {
        Policy policy = Policy.Parse(Samples.Text.Replace("What our support does", $"\"{text.Replace("\\ ", "\\\\ ", StringComparison.Ordinal).Replace("\"really\"", "\\\"really\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal)).OrThrow();

        Policy.Parse(PolicyPrinter.Print(policy.Model)).OrThrow().Title.Should().Be(policy.Title);
    }
}
