using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Yaml;

/// <summary>
/// Texts that are made to hurt: each is refused, at a place, on a thread with little stack. Most of them end the process when
/// they are read through YamlDotNet's own tree.
/// </summary>
public sealed class HostileTextTests
{
    private static IEnumerable<TestCaseData> Texts =>
    [
        Of("flow lists in each other", Repeat("[", 100_000)),
        Of("flow lists in each other, closed", Repeat("[", 50_000) + Repeat("]", 50_000)),
        Of("flow mappings in each other", Repeat("{a: ", 100_000)),
        Of("lists in each other on one line", Repeat("- ", 100_000)),
        Of("keys in keys", Repeat("? ", 50_000)),
        Of("questions in braces", Repeat("{? ", 50_000)),
        Of("blocks in each other", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))),
        Of("an alias for a key that is anchored later", "*x : 1\nb: &x 2\n"),
        Of("the same in braces", "{*x : 1, b: &x 2}"),
        Of("an anchored key that holds itself", "? &x [*x]\n: 1\n"),
        Of("an anchor that holds itself", "a: &a [1, *a]\n"),
        Of("nine times nine laughs", Laughs()),
        Of("merge keys in merge keys", string.Concat(Enumerable.Range(0, 24).Select(i => $"a{i}: &a{i}\n  <<: [*a{i - 1}, *a{i - 1}]\n"))),
        Of("aliases in heaps", "a: &a x\nb: [" + string.Join(", ", Enumerable.Repeat("*a", 100_000)) + "]\n"),
        Of("documents in heaps", Repeat("---\na: 1\n", 100_000)),
        Of("keys in heaps", string.Concat(Enumerable.Range(0, 150_000).Select(i => $"k{i}: 1\n"))),
        Of("the same key in heaps", Repeat("a: 1\n", 90_000)),
        Of("tabs in heaps", Repeat("\t\n", 500_000)),
        Of("control characters in heaps", Repeat("\u0001", 500_000)),
        Of("zero bytes in heaps", Repeat("\0", 1_000_000)),
        Of("directives in heaps", Repeat("%x\n", 300_000)),
        Of("one value of three million characters", "a: " + Repeat("x", 3_000_000)),
        Of("nothing but comments", Repeat("# x\n", 500_000)),
        Of("nothing but white space", Repeat(" \n", 500_000)),
        Of("quotes that never close", "a: \"" + Repeat("x\n  ", 100_000)),
        Of("colons", Repeat(":", 100_000)),
        Of("dashes", Repeat("-", 100_000)),
        Of("percent signs", Repeat("%", 100_000)),
        Of("exclamation marks", Repeat("!", 100_000)),
        Of("ampersands", Repeat("& ", 100_000)),
        Of("a tag without end", "a: !<" + Repeat("x", 100_000)),
    ];

    [TestCaseSource(nameof(Texts))]
    public void Is_refused_at_a_place(string text)
    {
        IReadOnlyList<Diagnostic> mistakes = SmallStack.Run(() => Policy.Parse(text).Diagnostics);

        mistakes.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(101);
        mistakes.Should().OnlyContain(d => d.Line > 0 || d.Code == "SCOPE1099");
    }

    [TestCaseSource(nameof(Texts))]
    public void Is_refused_as_facts(string text)
    {
        CaseFacts facts = SmallStack.Run(() =>
        {
            CaseFacts given = Samples.Policy.Case();
            given.AddYaml(text);
            return given;
        });

        facts.Problems.Should().NotBeEmpty();
        Samples.Policy.Decide(facts).Verdict.Should().NotBe(Verdict.Covered);
    }

    private static TestCaseData Of(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Laughs()
    {
        string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 9; i++) text += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n";
        return text;
    }
}
