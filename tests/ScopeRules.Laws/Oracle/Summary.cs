namespace ScopeRules.Laws.Oracle;

/// <summary>All that a decision says, as text whose lines don't depend on the order of a policy's parts.</summary>
internal static class Summary
{
    public static string Of(Decision decision) => Of(decision, decision.Assuming);

    /// <summary>With other assumptions than those found to be needed.</summary>
    public static string Of(Decision decision, IEnumerable<Fact> assuming) => Lines(
        decision.Verdict.Name(),
        decision.Basis,
        decision.Presumption?.Name(),
        decision.Possible.Select(v => v.Name()),
        decision.Clauses,
        decision.PossibleClauses,
        decision.Level,
        decision.Riders,
        decision.PossibleRiders,
        assuming.Select(f => f.Name),
        Asked(decision.Questions),
        decision.OpenPoints.Select(p => p.Name),
        ("refer", decision.Referrals.Select(r => (r.Value.Name, r.IsCertain))),
        ("providers", Each(decision.Providers)),
        ("fees", Each(decision.Fees)),
        ("channels", Each(decision.Channels)),
        ("responses", Each(decision.Responses)),
        ("discretion", Each(decision.Discretion)),
        ("obligations", Each(decision.Obligations)),
        ("caveats", Each(decision.Caveats)),
        ("promises", Each(decision.Promises)),
        ("restored by", Each(decision.RestoredBy)));

    /// <summary>What is expected, its questions in the order of a decision where that is as good.</summary>
    public static string Of(Expectation expected, Decision said) => Of(expected, said, expected.Assuming);

    /// <summary>The same with what the decision assumes, which is not called proven to be the least.</summary>
    public static string OfAllButAssuming(Expectation expected, Decision said) => Of(expected, said, [.. said.Assuming.Select(f => f.Name)]);

    /// <summary>Questions as text.</summary>
    public static IReadOnlyList<string> Asked(IEnumerable<Question> questions) => [.. questions.Select(q => q.Fact.Name + (q.IsAssumed ? " (assumed)" : ""))];

    private static string Of(Expectation expected, Decision said, IReadOnlyList<string> assuming) => Lines(
        expected.Verdict.Name(),
        expected.Basis,
        expected.Presumption?.Name(),
        expected.Possible.Select(v => v.Name()),
        expected.Clauses,
        expected.PossibleClauses,
        expected.Level,
        expected.Riders,
        expected.PossibleRiders,
        assuming,
        expected.QuestionsLike(Asked(said.Questions)),
        expected.OpenPoints,
        ("refer", PolicySpeech.Referrals(expected)),
        ("providers", PolicySpeech.One(expected, o => o.Provider)),
        ("fees", PolicySpeech.One(expected, o => o.Fee)),
        ("channels", PolicySpeech.All(expected, o => o.Channels.Select(c => c.Name))),
        ("responses", PolicySpeech.One(expected, o => o.Response)),
        ("discretion", PolicySpeech.One(expected, o => o.Discretion)),
        ("obligations", PolicySpeech.All(expected, o => o.Obligations)),
        ("caveats", PolicySpeech.All(expected, o => o.Caveats)),
        ("promises", PolicySpeech.All(expected, o => o.Promises)),
        ("restored by", PolicySpeech.All(expected, o => o.RestoredBy)));

    private static IEnumerable<(string, bool)> Each<T>(IEnumerable<Consequence<T>> items)
        where T : notnull => items.Select(i => (i.ToString(), i.IsCertain));

    private static string Lines(
        string verdict,
        Basis basis,
        string? presumption,
        IEnumerable<string> possible,
        IEnumerable<Clause> clauses,
        IEnumerable<Clause> possibleClauses,
        string? level,
        IEnumerable<Rider> riders,
        IEnumerable<Rider> possibleRiders,
        IEnumerable<string> assuming,
        IEnumerable<string> questions,
        IEnumerable<string> openPoints,
        params IEnumerable<(string What, IEnumerable<(string, bool)> Items)> along) => string.Join('\n', [
            $"verdict: {verdict}, basis: {basis}, presumption: {presumption ?? "none"}, possible: {string.Join(' ', possible)}",
            $"clauses: {Sorted(clauses.Select(c => c.Id))}, possible: {Sorted(possibleClauses.Select(c => c.Id))}, level: {level ?? "none"}",
            $"riders: {Sorted(riders.Select(r => r.Id))}, possible: {Sorted(possibleRiders.Select(r => r.Id))}",
            $"assuming: {string.Join(' ', assuming)}, questions: {string.Join(' ', questions)}, open points: {string.Join(' ', openPoints)}",
            string.Join(", ", along.Select(a => $"{a.What}: {Sorted(a.Items)}")),
        ]);

    private static string Sorted(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    private static string Sorted(IEnumerable<(string Text, bool IsCertain)> items) =>
        string.Join(" | ", items.Select(i => i.Text + (i.IsCertain ? "" : "?")).Order(StringComparer.Ordinal));
}
