using System.Globalization;
using System.Text;

namespace ScopeRules.Benchmarks.Policies;

/// <summary>Policies made to explode: clauses of five to eight tests each, drawn at random from thirty yes-no facts.</summary>
internal static class ExplodingPolicy
{
    public const int Facts = 30;

    private static readonly string[] Verdicts = ["covered", "not-covered", "ask-manager"];

    public static string Write(int clauses)
    {
        Random random = new(clauses);
        StringBuilder text = new("""
            scoperules: 1
            policy: exploding
            title: A policy made to explode
            source: {document: None}
            precedence: [not-covered, ask-manager, covered]
            facts:

            """);
        for (int i = 0; i < Facts; i++) _ = text.Append(CultureInfo.InvariantCulture, $"  fact-{i}: {{question: Is it {i}?, answer: yes-no}}\n");
        _ = text.Append("sections:\n- heading: All\n  clauses:\n");
        int[] facts = [.. Enumerable.Range(0, Facts)];
        for (int i = 0; i < clauses; i++)
        {
            random.Shuffle(facts);
            string tests = string.Join(", ", facts.Take(random.Next(5, 9)).Select(f => $"fact-{f}: {(random.Next(2) == 0 ? "yes" : "no")}"));
            _ = text.Append(CultureInfo.InvariantCulture, $"  - {{id: clause-{i}, title: Clause {i}., cites: \"1\", when: {{{tests}}}, verdict: {Verdicts[random.Next(3)]}}}\n");
        }

        return text.Append("otherwise: {verdict: ask-manager}\n").ToString();
    }
}
