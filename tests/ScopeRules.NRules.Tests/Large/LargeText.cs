namespace ScopeRules.NRules.Tests.Large;

/// <summary>Policies as text that are larger than any person writes.</summary>
internal static class LargeText
{
    private static readonly TextLimits Limits = new() { MaxBytes = 64 * 1024 * 1024, MaxEvents = 10_000_000 };

    /// <summary>Loads a policy of which the facts and what follows on them are given, in lines.</summary>
    public static Policy Load(params IEnumerable<string> facts) => Policy.Parse(string.Join('\n',
        [
            "scoperules: 1", "policy: large", "title: Large", "source: {document: Large document}", "precedence: [not-covered, ask-manager, covered]", "facts:",
            "  active: {question: Is it active, answer: yes-no}",
            .. facts, "otherwise: {verdict: ask-manager, presume: not-covered}", "",
        ]), limits: Limits).OrThrow();

    /// <summary>Yes-no facts `f0`, `f1` and so on.</summary>
    public static IEnumerable<string> YesNo(int count) => Each(count, i => $"  f{i}: {{question: Is it, answer: yes-no, assume: no}}");

    /// <summary>A fact `kind` of which the values are `v0`, `v1` and so on.</summary>
    public static IEnumerable<string> Kind(int values) =>
        ["  kind:", "    question: Which kind", "    answer: one-of", "    exhaustive: yes", "    values:", .. Each(values, i => $"      v{i}: Value")];

    /// <summary>A section with clauses.</summary>
    public static IEnumerable<string> Section(IEnumerable<string> clauses, string? when = null) =>
        ["- heading: Scope", .. when is null ? (IEnumerable<string>)[] : [$"  when: {when}"], "  clauses:", .. clauses];

    public static string Clause(string id, string when, string verdict, string? overrides = null) =>
        $"  - {{id: {id}, title: T., cites: Scope, when: {when}, verdict: {verdict}{(overrides is null ? "" : $", overrides: {overrides}")}}}";

    public static IEnumerable<string> Each(int count, Func<int, string> line) => Enumerable.Range(0, count).Select(line);
}
