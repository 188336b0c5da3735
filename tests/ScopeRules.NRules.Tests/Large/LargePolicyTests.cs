using NRules;
using ScopeRules.Laws.Oracle;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Large;

/// <summary>Large policies are made into rules, compiled and decided with little stack, as the engine decides.</summary>
public sealed class LargePolicyTests
{
    private const int Clauses = 3_000, Kinds = 300;

    [TestCase(false)]
    [TestCase(true)]
    public void Three_thousand_clauses(bool isStackSmall) => Run(isStackSmall, () =>
    {
        Policy policy = LargeText.Load(
        [
            .. LargeText.Kind(Kinds), .. LargeText.YesNo(100), "sections:",
            .. LargeText.Section(LargeText.Each(Clauses, i => LargeText.Clause(
                $"c{i}", $"[{{kind: [v{i % Kinds}, v{(i + 1 + (i / Kinds)) % Kinds}]}}, f{i % 100}]", i % 3 == 0 ? "covered" : i % 3 == 1 ? "not-covered" : "ask-manager", i % 10 == 9 ? $"c{i - 9}" : null))),
        ]);
        ShouldAgree(policy, Enumerable.Range(0, 60).Select(i => Enumerable.Range(0, 100).Where(f => (f + i) % 7 == 0).Aggregate(policy.Case().Set("kind", $"v{i * 5}"), (c, f) => c.Set($"f{f}", true))));
    });

    [Test]
    public void Overrides_that_chain_through_four_hundred_clauses() => Run(isStackSmall: true, () =>
    {
        Policy policy = LargeText.Load(
        [
            .. LargeText.YesNo(400), "sections:",
            .. LargeText.Section(LargeText.Each(400, i => LargeText.Clause($"c{i}", $"{{any: [active, f{i}]}}", i % 2 == 0 ? "covered" : "not-covered", i == 0 ? null : $"c{i - 1}"))),
        ]);
        ShouldAgree(policy, [
            policy.Case().Set("active", true), policy.Case().Set("active", false),
            .. Enumerable.Range(0, 20).Select(i => Enumerable.Range(i * 5, (i * 13) + 1).Aggregate(policy.Case().Set("active", false), (c, f) => c.Set($"f{f}", true)))]);
    });

    [Test]
    public void A_default_for_a_thousand_clauses() => Run(isStackSmall: true, () =>
    {
        Policy policy = LargeText.Load(
        [
            .. LargeText.Kind(1_100), "sections:",
            .. LargeText.Section(LargeText.Each(1_000, i => LargeText.Clause($"c{i}", $"{{kind: v{i}}}", "covered", i == 999 ? "c998" : null)), "active"),
            "  otherwise: {id: rest, title: T., cites: Scope, verdict: not-covered}",
        ]);
        ShouldAgree(policy, [
            policy.Case().Set("active", false).Set("kind", "v1"),
            .. ((int[])[0, 500, 998, 999, 1_000, 1_099]).Select(i => policy.Case().Set("active", true).Set("kind", $"v{i}"))]);
        policy.Decide(policy.Case().Set("active", true).Set("kind", "v1050")).Clauses.Should().ContainSingle().Which.Id.Should().Be("rest");
    });

    // A clause can't hold in hundreds of ways, but it may ask for hundreds of things, and a rider for any of them.
    [Test]
    public void Nine_hundred_tests_in_a_condition() => Run(isStackSmall: true, () =>
    {
        string each = string.Join(", ", Enumerable.Range(0, 900).Select(i => $"f{i}"));
        Policy policy = LargeText.Load([.. LargeText.YesNo(900), "sections:", .. LargeText.Section(
            [LargeText.Clause("all", $"[{each}]", "covered"), LargeText.Clause("none", $"{{not: {{any: [{each}]}}}}", "not-covered")]),
            "riders:", $"- {{id: some, added-to: [covered, ask-manager], when: {{any: [{each}]}}, fee: possible}}"]);
        ShouldAgree(policy, [
            policy.Case(), .. ((int[])[1, 450, 899, 900]).Select(count => Enumerable.Range(0, count).Aggregate(policy.Case(), (c, i) => c.Set($"f{i}", true))),
            .. ((int[])[0, 449, 899]).Select(i => policy.Case().Set($"f{i}", true))]);
    });

    [Test]
    public void Tests_on_hundreds_of_cells_that_lie_apart() => Run(isStackSmall: true, () =>
    {
        string odd = string.Join(", ", Enumerable.Range(0, 200).Where(i => i % 2 == 1).Select(i => $"v{i}"));
        Policy policy = LargeText.Load(
        [
            .. LargeText.Kind(200), "sections:",
            .. LargeText.Section([LargeText.Clause("odd", $"{{kind: [{odd}]}}", "covered"), LargeText.Clause("few", "{kind: [v1, v6, v63]}", "covered"),
                LargeText.Clause("beyond", "{kind: [v1, v64]}", "covered"), .. LargeText.Each(200, i => LargeText.Clause($"c{i}", $"[active, {{kind: v{i}}}]", i % 5 == 0 ? "not-covered" : "covered"))]),
        ]);
        policy.Table().Axes.Single(a => a.Name == "kind").CellCount.Should().Be(200);
        ShouldAgree(policy, Enumerable.Range(0, 200).Select(i => policy.Case().Set("active", i % 3 == 0).Set("kind", $"v{i}")));
    });

    [Test]
    public void Defaults_of_sections_within_sections() => Run(isStackSmall: true, () =>
    {
        Policy policy = LargeText.Load(
        [
            .. LargeText.YesNo(4), "sections:",
            "- heading: One", "  when: active", "  sections:",
            "  - heading: Two", "    when: f0", "    sections:",
            "    - heading: Three", "      when: f1", "      clauses:",
            "      - {id: inner, title: T., cites: Three, when: f2, verdict: covered}",
            "      otherwise: {id: three, title: T., cites: Three, when: f3, verdict: not-covered}",
            "    otherwise: {id: two, title: T., cites: Two, verdict: ask-manager}",
            "  otherwise: {id: one, title: T., cites: One, verdict: covered}",
        ]);
        ShouldAgree(policy, Enumerable.Range(0, 32).Select(bits => Enumerable.Range(0, 4).Aggregate(policy.Case().Set("active", (bits & 1) != 0), (c, f) => c.Set($"f{f}", (bits >> (f + 1) & 1) != 0))));
    });

    internal static void ShouldAgree(Policy policy, IEnumerable<CaseFacts> cases)
    {
        ISession session = Sessions.FactoryOf(policy).CreateSession();
        HashSet<string> said = [];
        foreach (CaseFacts facts in cases)
        {
            (CaseDecision decision, _) = session.Decide(facts);
            decision.IsByRules.Should().BeTrue();
            Summary.Of(decision.Decision).Should().Be(Summary.Of(policy.Decide(facts)));
            _ = said.Add(Summary.Of(decision.Decision));
        }

        said.Should().HaveCountGreaterThan(1, "else any answer would do");
    }

    private static void Run(bool isStackSmall, Action test)
    {
        if (isStackSmall) SmallStack.Run(test);
        else test();
    }
}
