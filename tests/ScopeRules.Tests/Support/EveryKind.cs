using System.Text;
using ScopeRules.Model;

namespace ScopeRules.Tests.Support;

/// <summary>A policy with facts of every kind, some with former names, an assumption and an open point.</summary>
internal static class EveryKind
{
    public const string Text = """
        scoperules: 1
        policy: every-kind
        title: Facts of every kind
        source: {document: Support Terms}
        precedence: [not-covered, covered]
        calendars:
          hours: {zone: America/New_York, open: {mon-fri: 09:00-17:00}}
        facts:
          request:
            question: What is asked for?
            formerly: [wanted]
            answer: one-of
            values:
              help:
                meaning: Some help
                values: {explain: Explain how something works, repair: Repair something}
              teach: {meaning: Teach, formerly: [train]}
              something-else: None of these
          active: {question: Is there an agreement?, answer: yes-no, formerly: [agreement], assume: yes}
          seats: {question: How many seats?, answer: whole-number, from: 0, to: 5000}
          hours-used: {question: How many hours?, answer: number, from: -2.5}
          version: {question: Which version?, answer: version}
          bought: {question: When was it bought?, answer: date}
          wanted-at: {question: When is it wanted?, answer: date-time}
          parts: {question: Which parts?, answer: several-of, values: {door: Door, roof: Roof}}
          idle: {question: Does it matter?, answer: yes-no}
        open-points:
          kind: {question: Are we kind?, cites: Scope}
        sections:
        - heading: Scope
          clauses:
          - {id: kind, title: We are kind., cites: Scope, when: {all: [kind, {request: teach}]}, verdict: covered}
          - {id: help, title: We help., cites: Scope, when: {request: {is-a: help}, seats: {at-least: 10}}, verdict: covered}
          - {id: used-up, title: No hours are left., cites: Scope, when: {hours-used: {more-than: 7.5}}, verdict: not-covered}
          - {id: old, title: It is old., cites: Scope, when: {any: [{version: {less-than: 3.4.1}}, {bought: {before: 2020-05}}]}, verdict: not-covered}
          - {id: closed, title: We sleep., cites: Scope, when: {wanted-at: {not: {within: hours}}}, verdict: not-covered}
          - {id: lapsed, title: No agreement., cites: Scope, when: {active: no}, verdict: not-covered}
          - {id: roof, title: Roofs are yours., cites: Scope, when: {parts: {includes-any: roof}}, verdict: not-covered}
        otherwise: {verdict: ask-manager}
        """;

    public static Policy Policy { get; } = ScopeRules.Policy.Parse(Text).OrThrow();

    public static CaseOptions Options { get; } = new() { Ignoring = ["ticket", "note", "größe", "seats", "ticket-with-a-name-of-more-than-sixteen"] };

    /// <summary>All that facts given have come to: what is known of each, and what was wrong with which place.</summary>
    public static string Describe(CaseFacts facts)
    {
        StringBuilder text = new();
        foreach ((Fact fact, Knowledge knowledge) in facts.State.Known)
            _ = text.Append(fact.Name).Append(": ").Append(knowledge).Append(" | ").Append(knowledge.Unrecognised).Append(" | ").Append(knowledge.UnrecognisedAt?.Start).Append('\n');
        foreach (Problem problem in facts.Problems)
            _ = text.Append(problem.FactName).Append(" -> ").Append(problem.Diagnostic.Render()).Append('\n');
        return text.ToString();
    }
}
