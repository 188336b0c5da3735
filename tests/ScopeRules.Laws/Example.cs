namespace ScopeRules.Laws;

/// <summary>Small policies, by their parts, for what the laws have found.</summary>
internal static class Example
{
    /// <summary>A policy of these parts; `otherwise` asks a manager where it is not given.</summary>
    public static string Yaml(string facts, string clauses, string? others = null, string otherwise = "{verdict: ask-manager}") => $"""
        scoperules: 1
        policy: example
        title: An example
        source: {"{"}document: None{"}"}
        precedence: [ask-manager, not-covered, covered]
        facts:
        {Indented(facts, 2)}
        {others}
        sections:
        - heading: All
          clauses:
        {Indented(clauses, 2)}
        otherwise: {otherwise}
        """;

    public static Policy Policy(string facts, string clauses, string? others = null, string otherwise = "{verdict: ask-manager}") =>
        ScopeRules.Policy.Parse(Yaml(facts, clauses, others, otherwise)).OrThrow();

    private static string Indented(string text, int by) => string.Join('\n', text.Split('\n').Select(line => new string(' ', by) + line));
}
