using System.Text;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Loading;

/// <summary>The deepest and largest policies that are accepted are also decided and explained with little stack.</summary>
public sealed class DeepPolicyTests
{
    // Of 32 levels a clause's condition stands below five: file, sections, section, clauses, clause. A term's stands below two.
    private const int DeepestCondition = 27;
    private const int DeepestTerm = 30;

    [Test]
    public void Conditions_nest_as_deep_as_the_limit_on_text_allows()
    {
        Decide(PolicyWith("", Nested("active", DeepestCondition))).Should().Be(Verdict.Covered);
        Policy.Parse(PolicyWith("", Nested("active", DeepestCondition + 1))).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1009");
    }

    [Test]
    public void Terms_of_deep_conditions_nest_thirty_two_times_over()
    {
        StringBuilder terms = new("terms:\n");
        for (int i = 1; i <= 32; i++) terms.Append("  t").Append(i).Append(": ").Append(Nested(i == 1 ? "active" : $"t{i - 1}", DeepestTerm)).Append('\n');

        Decide(PolicyWith(terms.ToString(), Nested("t32", DeepestCondition))).Should().Be(Verdict.Covered);
    }

    [Test]
    public void Overrides_chain_through_thousands_of_clauses()
    {
        const int Count = 2_000;
        StringBuilder sections = new("sections:\n- heading: Scope\n  clauses:\n");
        for (int i = 0; i < Count; i++)
            sections.Append("  - {id: c").Append(i).Append(", title: C., cites: Scope, when: active, verdict: ").Append(i % 2 == 0 ? "covered" : "not-covered")
                .Append(i == 0 ? "" : $", overrides: c{i - 1}").Append("}\n");

        // Every second clause from the last one down is in force, and they all say the same.
        Decide(Samples.Head + Samples.Facts + sections + Samples.Otherwise).Should().Be(Verdict.NotCovered);
    }

    [Test]
    public void A_fact_may_have_thousands_of_values_and_a_policy_thousands_of_facts()
    {
        StringBuilder facts = new("facts:\n  active: {question: Is it active, answer: yes-no}\n  kind:\n    question: Which kind\n    answer: one-of\n    exhaustive: yes\n    values:\n");
        for (int i = 0; i < 3_000; i++) facts.Append("      v").Append(i).Append(": Value\n");
        for (int i = 0; i < 3_000; i++) facts.Append("  f").Append(i).Append(": {question: Is it, answer: yes-no}\n");
        string values = string.Join(", ", Enumerable.Range(0, 2_999).Select(i => $"v{i}"));
        string tests = string.Join(", ", Enumerable.Range(0, 60).Select(i => $"f{i}"));

        string text = Samples.Head + facts + "sections:\n- heading: Scope\n  clauses:\n"
            + $"  - {{id: a, title: A., cites: Scope, when: {{kind: [{values}]}}, verdict: covered}}\n"
            + $"  - {{id: b, title: B., cites: Scope, when: {{any: [{tests}]}}, unless: active, verdict: not-covered}}\n" + Samples.Otherwise;

        Decide(text).Should().Be(Verdict.AskManager);
    }

    private static string PolicyWith(string terms, string condition) => Samples.Head + Samples.Facts + terms
        + $"sections:\n- heading: Scope\n  clauses:\n  - id: deep\n    title: Deep.\n    cites: Scope\n    verdict: covered\n    when: {condition}\n" + Samples.Otherwise;

    // Double negations, which nest two levels each, then lists.
    private static string Nested(string inner, int levels)
    {
        string text = inner;
        for (int i = 0; i < levels; i += 2) text = i + 1 < levels ? $"{{not: {{not: {text}}}}}" : $"[{text}]";
        return text;
    }

    private static Verdict Decide(string text) => SmallStack.Run(() =>
    {
        Policy policy = Policy.Parse(text).OrThrow();
        CaseFacts facts = policy.Case().Set("active", true);
        policy.Explain(policy.Case()).Clauses.Should().HaveCount(policy.Clauses.Count);
        policy.Decide(policy.Case(new CaseOptions { TakeAssumptions = false })).Questions.Should().NotBeNull();
        return policy.Decide(facts).Verdict;
    });
}
