using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.WorkingMemory;

/// <summary>A case is read in as many ways as open points matter to it: one matters where nothing beside it settles what it is part of.</summary>
public sealed class ReadingTests
{
    [TestCase("[a, p]", "a", "p")]
    [TestCase("[a, p]", "", "")]
    [TestCase("{any: [a, p]}", "a", "")]
    [TestCase("{any: [a, p]}", "", "p")]
    [TestCase("{not: {any: [a, p]}}", "a", "")]
    [TestCase("{not: {any: [a, p]}}", "", "p")]
    [TestCase("[a, {not: p}]", "a", "p")]
    [TestCase("[p, q]", "", "p q")]
    [TestCase("{any: [p, [a, q]]}", "a", "p q")]
    [TestCase("{any: [p, [a, q]]}", "", "p")]
    [TestCase("[{any: [p, a]}, {any: [q, b]}]", "a b", "")]
    [TestCase("[{any: [p, a]}, {any: [q, b]}]", "a", "q")]
    [TestCase("[{any: [p, a]}, {any: [q, b]}]", "", "p q")]
    [TestCase("[p, {not: [q, a]}, b]", "b", "p")]
    [TestCase("[p, {not: [q, a]}, b]", "a b", "p q")]
    [TestCase("[p, {not: [q, a]}, b]", "a", "")]
    [TestCase("{any: [[p, {not: q}], [q, a]]}", "a", "p q")]
    [TestCase("[settled, a]", "a", "")]
    public void The_points_that_are_read_both_ways_are_those_on_which_the_clause_turns(string when, string yes, string points)
    {
        Policy policy = PolicyWith(when);
        ISession session = Sessions.FactoryOf(policy).CreateSession();
        CaseFacts facts = yes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(policy.Case(), (c, f) => c.Set(f, true));
        session.Insert(facts);
        CaseDecision decision = session.Fired(facts);

        CaseReading[] readings = [.. session.All<CaseReading>()];
        string[] read = points.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        readings.Should().HaveCount(1 << read.Length).And.OnlyContain(r => r.Readings.Keys.Select(p => p.Name).SequenceEqual(read));
        readings.Select(r => r.ToString()).Should().OnlyHaveUniqueItems();
        decision.Decision.Possible.Should().Equal(policy.Decide(facts).Possible);
        decision.IsByRules.Should().BeTrue();
    }

    [Test]
    public void Where_clauses_turn_on_one_point_each_all_are_read()
    {
        Policy policy = PolicyWith("p", "[q, a]");
        ISession session = Sessions.FactoryOf(policy).CreateSession();
        CaseFacts facts = policy.Case().Set("a", true);
        session.Insert(facts);
        _ = session.Fire();

        session.All<CaseVerdict>().Select(v => $"{v.Reading} -> {string.Join(' ', v.Clauses)}").Should().BeEquivalentTo(
            "p: yes, q: yes -> c0 c1", "p: yes, q: no -> c0", "p: no, q: yes -> c1", "p: no, q: no -> ");
    }

    private static Policy PolicyWith(params string[] conditions) => Policy.Parse($$"""
        scoperules: 1
        policy: points
        title: Points
        source: {document: Document}
        precedence: [covered]
        facts:
          a: {question: A, answer: yes-no, assume: no}
          b: {question: B, answer: yes-no, assume: no}
        open-points:
          p: {question: P, cites: Scope}
          q: {question: Q, cites: Scope}
          settled: {question: S, cites: Scope, settled: yes}
        sections:
        - heading: Scope
          clauses:
          {{string.Join("\n  ", conditions.Select((when, i) => $"- {{id: c{i}, title: T., cites: Scope, when: {when}, verdict: covered}}"))}}
        otherwise: {verdict: not-covered}
        """).OrThrow();
}
