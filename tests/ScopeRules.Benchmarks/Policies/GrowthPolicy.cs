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
        Products = Math.Max(clauses / 3, 1);
        Clauses = [.. Enumerable.Range(0, clauses).Select(Draw)];
        Yaml = Write();
    }

    public IReadOnlyList<GrowthClause> Clauses { get; }

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
            title: A policy of {{Clauses.Count}} clauses
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
        foreach (GrowthClause clause in Clauses) Append(text, clause);
        return text.Append("otherwise: {verdict: ask-manager}\n").ToString();
    }

    private static void AppendOneOf(StringBuilder text, string fact, string[] values)
    {
        _ = text.Append(CultureInfo.InvariantCulture, $"  {fact}:\n    question: Which {fact}?\n    answer: one-of\n    exhaustive: yes\n    values:\n");
        foreach (string value in values) _ = text.Append(CultureInfo.InvariantCulture, $"      {value}: A {value} one.\n");
    }

    private static void Append(StringBuilder text, GrowthClause clause)
    {
        string overrides = clause.Overridden is { } other ? $"overrides: clause-{other}, " : "";
        _ = text.Append(CultureInfo.InvariantCulture, $"  - {{id: {clause.Id}, title: Clause {clause.Place}., cites: \"1\", when: {{{string.Join(", ", clause.Tests)}}}, {overrides}verdict: {clause.Verdict}}}\n");
    }

    private GrowthClause Draw(int place)
    {
        List<GrowthTest> tests = [.. Others(_random.Next(2, 4))];
        if (place >= General) tests.Insert(0, new GrowthTest("product", $"product-{place % Products}"));
        string verdict = Verdicts[_random.Next(Verdicts.Length)];
        return new GrowthClause(place, tests, verdict, place % 10 == 9 ? _random.Next(place) : null);
    }

    private IEnumerable<GrowthTest> Others(int count)
    {
        List<GrowthTest> tests =
        [
            new("edition", Editions[_random.Next(Editions.Length)]),
            new("licence", Licences[_random.Next(Licences.Length)]),
            new(GrowthTest.Users, (100 * _random.Next(1, 50)).ToString(CultureInfo.InvariantCulture)),
            .. Flags.Select(f => new GrowthTest(f, _random.Next(2) == 0 ? "yes" : "no")),
        ];
        for (int i = 0; i < count; i++)
        {
            int drawn = _random.Next(tests.Count);
            yield return tests[drawn];
            tests.RemoveAt(drawn);
        }
    }
}
