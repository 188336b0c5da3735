namespace ScopeRules.Tests.Support;

/// <summary>Small policies to build tests on.</summary>
internal static class Samples
{
    public const string Head = """
        scoperules: 1
        policy: sample
        title: What our support does
        source: {document: Support Terms}
        precedence: [not-covered, covered]

        """;

    public const string Facts = """
        facts:
          request:
            question: What is asked for?
            answer: one-of
            values:
              explain: Explain how something works
              repair: Repair something
              something-else: None of these
          active:
            question: Is there an active agreement?
            answer: yes-no
            assume: yes

        """;

    public const string Sections = """
        sections:
        - heading: Scope
          clauses:
          - id: help
            title: We explain our product.
            cites: Scope
            when: {request: explain}
            verdict: covered
          - id: lapsed
            title: Without an agreement there is no support.
            cites: Scope
            when: {active: no}
            verdict: not-covered

        """;

    public const string Otherwise = "otherwise: {verdict: ask-manager}\n";

    /// <summary>A whole policy that is as it should be.</summary>
    public const string Text = Head + Facts + Sections + Otherwise;

    /// <summary>The policy of <see cref="Text"/>.</summary>
    public static Policy Policy { get; } = ScopeRules.Policy.Parse(Text).OrThrow();

    /// <summary>A policy whose facts are given and of which one clause tests one of them.</summary>
    /// <param name="facts">What stands under <c>facts:</c>, indented by two.</param>
    /// <param name="condition">The condition under which a case is covered.</param>
    /// <param name="calendars">What stands under <c>calendars:</c>, indented by two; empty if there are none.</param>
    public static Policy With(string facts, string condition, string calendars = "") => ScopeRules.Policy.Parse(
        $"{Head}{(calendars.Length == 0 ? "" : "calendars:\n" + calendars.TrimEnd('\n') + '\n')}facts:\n{facts.TrimEnd('\n')}\n"
        + "sections:\n- heading: Scope\n  clauses:\n  - id: one\n    title: A clause.\n    cites: Scope\n    verdict: covered\n    when: "
        + condition + "\notherwise: {verdict: not-covered}\n").OrThrow();
}
