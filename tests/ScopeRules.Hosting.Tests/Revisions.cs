using System.Globalization;

namespace ScopeRules.Hosting.Tests;

/// <summary>Revisions of a small policy. The title, the titles of its clauses and what they decide all say which one it is.</summary>
internal static class Revisions
{
    /// <summary>Not YAML at all, and a policy with a mistake.</summary>
    public static readonly IReadOnlyList<string> Bad = ["scoperules: [1", Of(99).Replace("verdict: ask-manager", "verdict: maybe", StringComparison.Ordinal)];

    public static Verdict VerdictOf(int number) => number % 2 == 0 ? Verdict.NotCovered : Verdict.Covered;

    public static string TitleOf(int number) => "Revision " + number.ToString(CultureInfo.InvariantCulture);

    public static string Of(int number) => $$"""
        scoperules: 1
        policy: desk
        title: {{TitleOf(number)}}
        source: {document: Desk}
        precedence: [not-covered, ask-manager, covered]
        {{Facts}}
        {{Sections(number)}}
        """;

    /// <summary>What lies upon <see cref="BaseOf"/>.</summary>
    public static string LayerOf(int number) => $$"""
        scoperules: 1
        policy: desk
        title: {{TitleOf(number)}}
        source: {document: Desk}
        extends: base.yaml
        otherwise: {verdict: ask-manager}
        """;

    public static string BaseOf(int number) => Of(number).Replace("policy: desk", "policy: base", StringComparison.Ordinal);

    /// <summary>Which revision a policy is, if all of it is of one.</summary>
    public static int NumberOf(Policy policy)
    {
        int number = int.Parse(policy.Title.Split(' ')[1], CultureInfo.InvariantCulture);
        Decision decision = policy.Decide(policy.Case().Set("request", "fix"));
        decision.Policy.Should().BeSameAs(policy);
        decision.Clauses.Should().ContainSingle().Which.Title.Should().Be(TitleOf(number));
        decision.Verdict.Should().Be(VerdictOf(number));
        return number;
    }

    private const string Facts = """
        facts:
          request:
            question: What is asked for?
            answer: one-of
            exhaustive: yes
            values:
              fix: Mend something.
              teach: Show something.
              sell: Sell something.
          rented:
            question: Is it rented?
            answer: yes-no
        """;

    private static string Sections(int number) => $$"""
        sections:
        - heading: All
          clauses:
          - {id: fixing, title: {{TitleOf(number)}}, cites: All, when: {request: fix}, verdict: {{(number % 2 == 0 ? "not-covered" : "covered")}}}
          - {id: teaching, title: {{TitleOf(number)}}, cites: All, when: {request: teach, rented: yes}, verdict: covered}
          - {id: teaching-others, title: {{TitleOf(number)}}, cites: All, when: {request: teach, rented: no}, verdict: not-covered}
          - {id: selling, title: {{TitleOf(number)}}, cites: All, when: {request: sell}, verdict: not-covered}
        otherwise: {verdict: ask-manager}
        """;
}
