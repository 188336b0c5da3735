using ScopeRules.Printing;

namespace ScopeRules.Laws;

/// <summary>Law 9, at the limits: the deepest policies that are accepted are bound, decided, explained and printed on a small stack.</summary>
public sealed class NestingLaws
{
    // The root and `terms` stand around a condition.
    private const int Levels = 30, Terms = 32;

    [TestCase("not")]
    [TestCase("list")]
    [TestCase("map")]
    [TestCase("any")]
    public void Thirty_two_terms_of_thirty_two_levels_each_in_the_next_are_decided_on_a_small_stack(string kind) => SmallStack.Run(() =>
    {
        Policy policy = Policy.Parse(Nested(kind, Levels)).OrThrow();
        foreach (string json in new[] { "{}", """{"a": "yes"}""", """{"a": "no", "b": "?"}""", """{"a": ["yes", "no"], "b": true}""" })
        {
            CaseFacts facts = policy.Case(System.Text.Encoding.UTF8.GetBytes(json));
            Decision decision = policy.Decide(facts);
            decision.IsProven.Should().BeTrue();
            _ = decision.ToJson();
            policy.Explain(facts).Clauses.Should().HaveCount(2);
        }

        string printed = PolicyPrinter.Print(policy.Model);
        PolicyPrinter.Print(Policy.Parse(printed).OrThrow().Model).Should().Be(printed);
    });

    [TestCase("not")]
    [TestCase("list")]
    [TestCase("map")]
    [TestCase("any")]
    public void One_level_more_is_refused_at_its_place(string kind) => SmallStack.Run(() =>
        Policy.Parse(Nested(kind, Levels + 2)).Diagnostics.Select(d => (d.Code, d.Line > 0)).Should().Equal([("SCOPE1009", true)]));

    // Each term uses the one before it in its innermost place.
    private static string Nested(string kind, int levels)
    {
        IEnumerable<string> terms = Enumerable.Range(1, Terms).Select(i => $"  t{i}: {Condition(kind, levels, i == 1 ? "b" : $"t{i - 1}")}");
        return $"""
            scoperules: 1
            policy: nested
            title: Nested
            source: {"{"}document: None{"}"}
            precedence: [covered, not-covered]
            facts:
              a: {"{"}question: Is it so, answer: yes-no{"}"}
              b: {"{"}question: Is it so, answer: yes-no, assume: no{"}"}
            terms:
            {string.Join('\n', terms)}
            impossible:
            - because: None
              when: [t{Terms}, a]
            sections:
            - heading: All
              clauses:
              - {"{"}id: one, title: One, cites: None, when: t{Terms}, verdict: covered{"}"}
              - id: two
                title: Two
                cites: None
                when: {"{"}not: t{Terms - 1}{"}"}
                unless: t{Terms - 2}
                verdict: not-covered
                overrides: one
            otherwise: {"{"}verdict: ask-manager{"}"}
            """;
    }

    private static string Condition(string kind, int levels, string innermost)
    {
        (string open, string close, int cost) = kind switch
        {
            "not" => ("{not: ", "}", 1),
            "list" => ("[a, ", "]", 1),
            "map" => ("{a: yes, not: ", "}", 1),
            _ => ("{any: [a, ", "]}", 2),
        };
        int times = levels / cost;
        return string.Concat(Enumerable.Repeat(open, times)) + innermost + string.Concat(Enumerable.Repeat(close, times));
    }
}
