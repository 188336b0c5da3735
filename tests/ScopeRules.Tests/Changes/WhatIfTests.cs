using ScopeRules.Changes;

namespace ScopeRules.Tests.Changes;

/// <summary>What would have to change for a case to get a verdict.</summary>
public sealed class WhatIfTests
{
    private static readonly Policy Policy = Policy.Parse("""
        scoperules: 1
        policy: sample
        title: What our support does
        source: {document: Support Terms}
        precedence: [not-covered, covered]
        calendars:
          office: {zone: Europe/Berlin, open: {mon-fri: "09:00-17:00"}}
        facts:
          plan: {question: Which plan, answer: one-of, values: {free: Free, basic: Basic, pro: Pro, gold: Gold}, exhaustive: yes, can-change: {cost: 5}}
          booked: {question: Is it booked, answer: yes-no, assume: no, can-change: yes}
          seats: {question: How many, answer: whole-number, from: 0, can-change: {cost: 2}}
          parts: {question: Which, answer: several-of, values: {door: Door, roof: Roof, wall: Wall}, can-change: {cost: 3}}
          when: {question: When, answer: date-time, can-change: {cost: 4}}
          size: {question: How large, answer: whole-number, from: 0}
          late: {question: Is it late, answer: yes-no}
        open-points:
          weekends: {question: Weekends too, cites: Hours}
        impossible:
        - {because: A free plan has no bookings., when: {plan: free, booked: yes}}
        sections:
        - heading: Scope
          clauses:
          - {id: free, title: Nothing is free., cites: Scope, when: {plan: [free, basic]}, unless: booked, verdict: not-covered}
          - {id: many, title: Ten seats at most., cites: Scope, when: {seats: {more-than: 10}}, verdict: not-covered}
          - {id: parts, title: Doors only., cites: Scope, when: {parts: {includes-any: [roof, wall]}}, verdict: not-covered}
          - {id: hours, title: In the hours., cites: Scope, when: {when: {not: {within: office}}}, verdict: not-covered}
          - {id: large, title: Not if it is large., cites: Scope, when: {size: {at-least: 5}}, verdict: not-covered}
          - {id: late, title: Not late., cites: Scope, when: [late, weekends], verdict: not-covered}
        otherwise: {verdict: covered}
        """).OrThrow();

    [Test]
    public void The_cheapest_change_is_named_even_if_its_fact_is_only_assumed() => Answer(Facts("basic")).Should().Be("1: booked: yes");

    [Test]
    public void An_impossible_change_is_none_and_values_that_do_equally_are_one_change() =>
        Answer(Facts("free")).Should().Be("5: plan: pro or gold");

    [Test]
    public void Of_a_number_it_is_said_in_which_stretch_it_would_have_to_lie() => Answer(Facts("pro").Set("seats", 11)).Should().Be("2: seats: less than 11");

    [Test]
    public void A_set_changes_as_a_whole_and_all_that_cost_the_same_are_named() => Answer(Facts("pro").Set("parts", ["door", "roof", "wall"])).Should().Be("3: parts: [door]");

    [Test]
    public void Of_a_moment_it_is_said_in_which_hours_it_would_have_to_lie() =>
        Answer(Facts("pro").Set("when", "2026-11-29T10:00:00Z")).Should().Be("4: when: within office");

    [Test]
    public void Changes_that_have_to_be_made_together_add_up() => Answer(Facts("basic").Set("seats", 11)).Should().Be("3: booked: yes, seats: less than 11");

    [Test]
    public void What_is_missing_or_partly_known_or_not_recognised_stays_so()
    {
        Answer(Facts("pro").Set("seats", null)).Should().Be("none");
        Answer(Facts("pro").Set("seats", "twelve")).Should().Be("none");
        Answer(Facts("basic").Set("plan", ["basic", "pro"])).Should().Be("1: booked: yes", "the plan could be changed but is not known");
        Answer(Policy.Case("""{"plan": "pro", "seats": [5, 11], "parts": ["door"], "when": "2026-11-25T10:00:00Z", "size": 1, "late": false}"""u8)).Should().Be("none");
    }

    [Test]
    public void What_is_assumed_only_as_long_as_nothing_speaks_against_it_is_no_fact_to_change() =>
        Answer(Facts("basic").Set("plan", ["free", "basic"]).Set("misspelt", "x")).Should().Be("none");

    [Test]
    public void What_cannot_be_changed_is_not_changed_nor_is_an_open_point_settled()
    {
        Answer(Facts("pro").Set("size", 7)).Should().Be("none");
        Answer(Facts("pro").Set("late", true)).Should().Be("none");
    }

    [Test]
    public void A_case_that_has_the_verdict_needs_no_change_which_costs_nothing()
    {
        WhatIfAnswer answer = Policy.WhatIf(Facts("pro"), Verdict.Covered);

        answer.ChangeSets.Should().ContainSingle().Which.Changes.Should().BeEmpty();
        answer.ChangeSets[0].Decision.Verdict.Should().Be(Verdict.Covered);
        (answer.ChangeCost, answer.IsProven, answer.Wanted).Should().Be((0, true, Verdict.Covered));
    }

    [Test]
    public void Any_verdict_can_be_asked_for() => Answer(Facts("pro"), Verdict.NotCovered).Should().Be("2: seats: at least 11");

    [Test]
    public void A_change_says_what_is_now_and_gives_values_that_facts_files_take()
    {
        Change plan = Policy.WhatIf(Facts("free"), Verdict.Covered).ChangeSets[0].Changes[0];
        (plan.Fact.Name, plan.From).Should().Be(("plan", "free"));
        plan.To.Should().Equal("pro", "gold");
        Policy.WhatIf(Facts("pro").Set("seats", 11), Verdict.Covered).ChangeSets[0].Changes[0].To.Should().Equal("0");
    }

    [Test]
    public void The_decision_of_a_change_set_is_that_of_the_changed_case_with_its_own_assumptions()
    {
        ChangeSet set = Policy.WhatIf(Facts("free"), Verdict.Covered).ChangeSets[0];

        set.Decision.ToJson().Should().Be(Policy.Decide(Facts("pro")).ToJson());
        set.Decision.Assuming.Select(f => f.Name).Should().BeEmpty();
        Policy.WhatIf(Facts("basic"), Verdict.Covered).ChangeSets[0].Decision.Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void Values_become_one_change_only_where_any_of_them_does_with_any_of_the_others()
    {
        Policy policy = Policy.Parse("""
            scoperules: 1
            policy: pairs
            title: Pairs
            source: {document: Support Terms}
            precedence: [covered]
            facts:
              x: {question: Which, answer: one-of, values: {a: A, b: B, c: C}, exhaustive: yes, can-change: yes}
              y: {question: Which, answer: one-of, values: {a: A, b: B, c: C}, exhaustive: yes, can-change: yes}
            sections: [{heading: Scope, clauses: [{id: pairs, title: Pairs., cites: Scope, when: {any: [{x: [b, c], y: b}, {x: c, y: c}]}, verdict: covered}]}]
            otherwise: {verdict: not-covered}
            """).OrThrow();

        WhatIfAnswer answer = policy.WhatIf(policy.Case().Set("x", "a").Set("y", "a"), Verdict.Covered);

        answer.ChangeSets.Select(s => s.ToString()).Should().Equal("x: b or c, y: b", "x: c, y: c");
        answer.ChangeCost.Should().Be(2);
    }

    [Test]
    public void Past_the_budget_nothing_is_named_and_the_answer_is_not_proven()
    {
        WhatIfAnswer answer = new WhatIf(new(Policy, Policy.Table()), steps: 3).Answer(Facts("basic").Set("seats", 11).State, Verdict.Covered);

        answer.ChangeSets.Should().BeEmpty();
        (answer.ChangeCost, answer.IsProven).Should().Be((null, false));
    }

    [Test]
    public void Twenty_change_sets_at_most_are_named()
    {
        string facts = string.Join("\n", Enumerable.Range(10, 25).Select(i => $"  f{i}: {{question: Is it, answer: yes-no, can-change: yes}}"));
        string tests = string.Join(", ", Enumerable.Range(10, 25).Select(i => $"{{f{i}: no}}"));
        Policy policy = Policy.Parse($$"""
            scoperules: 1
            policy: many
            title: Many
            source: {document: Support Terms}
            precedence: [not-covered]
            facts:
            {{facts}}
            sections: [{heading: Scope, clauses: [{id: all, title: All., cites: Scope, when: {all: [{{tests}}]}, verdict: not-covered}]}]
            otherwise: {verdict: covered}
            """).OrThrow();
        CaseFacts nothing = policy.Case();
        for (int i = 10; i < 35; i++) _ = nothing.Set($"f{i}", false);

        WhatIfAnswer answer = policy.WhatIf(nothing, Verdict.Covered);

        answer.ChangeSets.Select(s => s.ToString()).Should().Equal(Enumerable.Range(10, 20).Select(i => $"f{i}: yes"));
    }

    [Test]
    public void Facts_of_another_policy_are_refused() =>
        Policy.Invoking(p => p.WhatIf(Support.Samples.Policy.Case(), Verdict.Covered)).Should().Throw<ArgumentException>();

    private static CaseFacts Facts(string plan) =>
        Policy.Case().Set("plan", plan).Set("seats", 5).Set("parts", ["door"]).Set("when", "2026-11-25T10:00:00Z").Set("size", 1).Set("late", false);

    private static string Answer(CaseFacts facts, Verdict wanted = Verdict.Covered)
    {
        WhatIfAnswer answer = Policy.WhatIf(facts, wanted);
        answer.IsProven.Should().BeTrue();
        return answer.ChangeSets.Count == 0 ? "none" : $"{answer.ChangeCost}: {string.Join(" / ", answer.ChangeSets)}";
    }
}
