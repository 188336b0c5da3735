using System.Globalization;
using System.Text;

namespace ScopeRules.Benchmarks.Policies;

/// <summary>Policies of any size: about three clauses for each product, each with two or three tests more, and a few that ask for no product.</summary>
internal sealed class GrowthPolicy
{
    public static readonly TextLimits Limits = new() { MaxBytes = int.MaxValue, MaxEvents = int.MaxValue };

    private const int General = 6;

    private static readonly string[] Editions = ["basic", "plus", "pro", "max"];
    private static readonly string[] Licences = ["full", "evaluation", "none-yet"];
    private static readonly string[] Flags = ["agreement", "altered", "production", "latest"];
    private static readonly string[] Verdicts = ["covered", "not-covered", "ask-manager"];

    private readonly Random _random;

    public GrowthPolicy(int clauses)
    {
        _random = new Random(clauses);
        Clauses = clauses;
        Products = Math.Max(clauses / 3, 1);
        Yaml = Write();
    }

    public int Clauses { get; }

    public int Products { get; }

    public string Yaml { get; }

    /// <summary>Complete cases, as dictionaries.</summary>
    public IEnumerable<Dictionary<string, object?>> Cases()
    {
        Random random = new(7);
        while (true)
        {
            Dictionary<string, object?> drawn = new(StringComparer.Ordinal)
            {
                ["product"] = $"product-{random.Next(Products)}",
                ["edition"] = Editions[random.Next(Editions.Length)],
                ["licence"] = Licences[random.Next(Licences.Length)],
                ["users"] = random.Next(10_001),
            };
            foreach (string flag in Flags) drawn.Add(flag, random.Next(2) == 0);
            yield return drawn;
        }
    }

    private string Write()
    {
        StringBuilder text = new($$"""
            scoperules: 1
            policy: growth
            title: A policy of {{Clauses}} clauses
            source: {document: None}
            precedence: [not-covered, ask-manager, covered]
            facts:
              product:
                question: Which product?
                answer: one-of
                exhaustive: yes
                values:

            """);
        for (int i = 0; i < Products; i++) _ = text.Append(CultureInfo.InvariantCulture, $"      product-{i}: Product {i}.\n");
        AppendOneOf(text, "edition", Editions);
        AppendOneOf(text, "licence", Licences);
        foreach (string flag in Flags) _ = text.Append(CultureInfo.InvariantCulture, $"  {flag}: {{question: Is it {flag}?, answer: yes-no}}\n");
        _ = text.Append("  users: {question: How many users?, answer: whole-number, from: 0, to: 10000}\nsections:\n- heading: All\n  clauses:\n");
        for (int i = 0; i < Clauses; i++) AppendClause(text, i);
        return text.Append("otherwise: {verdict: ask-manager}\n").ToString();
    }

    private static void AppendOneOf(StringBuilder text, string fact, string[] values)
    {
        _ = text.Append(CultureInfo.InvariantCulture, $"  {fact}:\n    question: Which {fact}?\n    answer: one-of\n    exhaustive: yes\n    values:\n");
        foreach (string value in values) _ = text.Append(CultureInfo.InvariantCulture, $"      {value}: A {value} one.\n");
    }

    private void AppendClause(StringBuilder text, int place)
    {
        List<string> tests = [.. Others(_random.Next(2, 4))];
        if (place >= General) tests.Insert(0, $"product: product-{place % Products}");
        string verdict = Verdicts[_random.Next(Verdicts.Length)];
        string overrides = place % 10 == 9 ? $"overrides: clause-{_random.Next(place)}, " : "";
        _ = text.Append(CultureInfo.InvariantCulture, $"  - {{id: clause-{place}, title: Clause {place}., cites: \"1\", when: {{{string.Join(", ", tests)}}}, {overrides}verdict: {verdict}}}\n");
    }

    private IEnumerable<string> Others(int count)
    {
        List<string> tests =
        [
            $"edition: {Editions[_random.Next(Editions.Length)]}",
            $"licence: {Licences[_random.Next(Licences.Length)]}",
            $"users: {{at-least: {100 * _random.Next(1, 50)}}}",
            .. Flags.Select(f => $"{f}: {(_random.Next(2) == 0 ? "yes" : "no")}"),
        ];
        for (int i = 0; i < count; i++)
        {
            int drawn = _random.Next(tests.Count);
            yield return tests[drawn];
            tests.RemoveAt(drawn);
        }
    }
}
