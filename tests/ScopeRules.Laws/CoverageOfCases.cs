using System.Collections.Concurrent;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>What the other laws are tried on: were the generators to go stale, laws would hold of nothing.</summary>
public sealed class CoverageOfCases
{
    [Test]
    public void Drawn_cases_reach_every_basis_and_whatever_else_rules_speak_of()
    {
        ConcurrentDictionary<string, int> seen = [];
        int cases = 0;
        Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.PoliciesCounted, sample =>
        {
            Policy policy = sample.Policy.Load();
            TruthTable table = new(policy);
            foreach (CaseDraft draft in sample.Cases)
            {
                Expectation expected = new(table, sample.Policy.Facts, draft);
                _ = Interlocked.Increment(ref cases);
                foreach (string trait in Traits(policy.Decide(draft.For(policy)), expected, draft).Concat(Changes(policy, draft, expected)))
                    _ = seen.AddOrUpdate(trait, 1, (_, count) => count + 1);
            }
        });
        foreach ((string trait, int count) in seen.OrderBy(p => p.Key, StringComparer.Ordinal))
            TestContext.Out.WriteLine($"{trait}: {100.0 * count / cases:0.0} %");
        Expected().Where(e => seen.GetValueOrDefault(e.Trait) < e.PerThousand * cases / 1000)
            .Should().BeEmpty("of {0} cases so many in a thousand were expected", cases);
    }

    private static IEnumerable<(string Trait, int PerThousand)> Expected() =>
    [
        .. Enum.GetValues<Basis>().Select(b => ($"basis {b}", 10)),
        .. Enum.GetValues<Verdict>().Select(v => ($"certainly {v}", 50)),
        .. Enum.GetValues<Standing>().Select(s => ($"a fact {s}", 50)),
        ("2 possible", 50), ("3 possible", 10), ("assumption taken", 50), ("assumption withdrawn", 10),
        ("assumption not needed", 20), ("assumption needed", 20), ("certain in spite of an unrecognised fact", 10),
        ("question about an assumed fact", 10), ("several questions", 20), ("questions not by name", 20), ("open point matters", 20), ("presumed for the manager", 20),
        ("level", 20), ("rider", 20), ("rider perhaps", 20), ("clause perhaps", 50), ("several clauses determine", 10), ("undeclared name", 20),
        ("changes lead to another verdict", 50), ("no change does", 50), ("several changes together", 5), ("several ways", 3), ("several values do", 10),
        ("an assumed fact changes", 20), ("a set changes", 10), ("a change resolves a contradiction", 2),
    ];

    private static IEnumerable<string> Traits(Decision decision, Expectation expected, CaseDraft draft)
    {
        bool isCertain = decision.Possible.Count == 1;
        FactDraft[] assumable = [.. expected.Facts.Where(f => f.Assumed is not null && draft.Of(f).Standing == Standing.Missing)];
        bool mayAssume = !expected.IsContradictory && draft.TakeAssumptions && !draft.HasUndeclared(expected.Facts);
        yield return $"basis {decision.Basis}";
        yield return $"{decision.Possible.Count} possible";
        if (isCertain) yield return $"certainly {decision.Verdict}";
        foreach (Standing standing in expected.Facts.Select(f => draft.Of(f).Standing).Distinct()) yield return $"a fact {standing}";
        if (expected.Taken.Count > 0) yield return "assumption taken";
        if (mayAssume && expected.Taken.Count < assumable.Length) yield return "assumption withdrawn";
        if (decision.Assuming.Count < expected.Taken.Count) yield return "assumption not needed";
        if (decision.Assuming.Count > 0) yield return "assumption needed";
        if (isCertain && expected.Facts.Any(f => draft.Of(f).Standing == Standing.Unrecognised)) yield return "certain in spite of an unrecognised fact";
        if (decision.Questions.Any(q => q.IsAssumed)) yield return "question about an assumed fact";
        if (decision.Questions.Count > 1) yield return "several questions";
        string[] asked = [.. decision.Questions.TakeWhile(q => !q.IsAssumed).Select(q => q.Fact.Name)];
        if (!asked.Order(StringComparer.Ordinal).SequenceEqual(asked)) yield return "questions not by name";
        if (decision.OpenPoints.Count > 0) yield return "open point matters";
        if (decision.Verdict == Verdict.AskManager && decision.Presumption is not null) yield return "presumed for the manager";
        if (decision.Level is not null) yield return "level";
        if (decision.Riders.Count > 0) yield return "rider";
        if (decision.PossibleRiders.Count > 0) yield return "rider perhaps";
        if (decision.PossibleClauses.Count > 0) yield return "clause perhaps";
        if (decision.Clauses.Count > 1) yield return "several clauses determine";
        if (draft.HasUndeclared(expected.Facts)) yield return "undeclared name";
    }

    private static IEnumerable<string> Changes(Policy policy, CaseDraft draft, Expectation expected)
    {
        WhatIfAnswer[] answers = [.. Enum.GetValues<Verdict>().Select(wanted => policy.WhatIf(draft.For(policy), wanted)).Where(a => a.ChangeCost != 0)];
        ChangeSet[] sets = [.. answers.SelectMany(a => a.ChangeSets)];
        if (answers.Any(a => a.ChangeSets.Count == 0)) yield return "no change does";
        if (answers.Any(a => a.ChangeSets.Count > 1)) yield return "several ways";
        if (sets.Length > 0) yield return "changes lead to another verdict";
        if (sets.Length > 0 && expected.IsContradictory) yield return "a change resolves a contradiction";
        if (sets.Any(s => s.Changes.Count > 1)) yield return "several changes together";
        if (sets.Any(s => s.Changes.Any(c => c.To.Count > 1))) yield return "several values do";
        if (sets.Any(s => s.Changes.Any(c => expected.Taken.Any(f => f.Name == c.Fact.Name)))) yield return "an assumed fact changes";
        if (sets.Any(s => s.Changes.Any(c => c.Fact.Answer == "several-of"))) yield return "a set changes";
    }
}
