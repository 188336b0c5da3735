using ScopeRules.Tables;

namespace ScopeRules.Tests.Cases;

/// <summary>Cases in the table, and decisions on what something else has worked out there.</summary>
public sealed class CompleteCaseTests
{
    private static readonly Policy Sample = Load("facts-in-a-row");

    private static readonly DecisionTable Table = Sample.Table(new DateOnly(2026, 1, 31));

    [Test]
    public void A_case_whose_facts_are_known_lies_in_a_cell_of_each_and_leaves_open_points_open() =>
        Case().Set("licence", "trial").Set("incidents", 0L).PlaceIn(Table)!.Cells.Should().Equal(1, 0, CompleteCase.Open);

    [Test]
    public void A_fact_that_is_assumed_lies_in_the_cell_of_its_assumption() =>
        Case().Set("licence", "full").PlaceIn(Table)!.Cells.Should().Equal(0, 1, CompleteCase.Open);

    [Test]
    public void A_fact_may_be_open_on_which_nothing_turns()
    {
        CaseFacts facts = Case().Set("licence", "none-yet").SetDontKnow("incidents");
        CompleteCase placed = facts.PlaceIn(Table)!;

        placed.Cells.Should().Equal(2, 0, CompleteCase.Open);
        placed.Conclude([new ReadingOutcome([Clause("none")], [Sample.Riders[0]])]).ToJson().Should().Be(Sample.Decide(facts).ToJson());
        Case().Set("licence", "none-yet").Set("incidents", "some").PlaceIn(Table).Should().NotBeNull("nor does it matter that it is not recognised");
    }

    [Test]
    public void A_case_lies_nowhere_where_a_fact_is_open_on_which_something_turns()
    {
        Case().Set("incidents", 0L).PlaceIn(Table).Should().BeNull("the licence is missing");
        Case().Set("licence", ["full", "trial"]).PlaceIn(Table).Should().BeNull("the licence is partly known");
        Case().Set("licence", "fill").Set("incidents", 0L).PlaceIn(Table).Should().BeNull("the licence is not recognised");
        Case().Set("licence", "full").SetDontKnow("incidents").PlaceIn(Table).Should().BeNull("nobody knows how many incidents are left");
        Case().Set("licence", "full").Set("licnce", "full").PlaceIn(Table).Should().BeNull("a name that is no fact withdraws assumptions");
    }

    [Test]
    public void A_case_that_contradicts_itself_lies_nowhere() =>
        Case().Set("licence", "trial").Set("incidents", 7L).PlaceIn(Table).Should().BeNull("a trial has no incidents");

    [Test]
    public void A_case_of_another_day_lies_nowhere() =>
        Sample.Case(new CaseOptions { AsOf = new DateOnly(2026, 2, 1) }).Set("licence", "full").PlaceIn(Table).Should().BeNull();

    [Test]
    public void A_table_of_another_policy_is_the_callers_mistake() =>
        Case().Invoking(c => c.PlaceIn(Load("another").Table())).Should().Throw<ArgumentException>().WithMessage("This table is of another policy.*");

    [Test]
    public void A_placed_case_stays_where_it_was()
    {
        CaseFacts facts = Case().Set("licence", "full");
        CompleteCase placed = facts.PlaceIn(Table)!;
        _ = facts.Set("licence", "trial").Set("incidents", 0L);
        placed.Cells.Should().Equal(0, 1, CompleteCase.Open);
    }

    [Test]
    public void What_the_clauses_of_one_reading_come_to_is_the_decision()
    {
        CaseFacts facts = Case().Set("licence", "none-yet").Set("incidents", 3L);
        Decision decision = facts.PlaceIn(Table)!.Conclude([new ReadingOutcome([Clause("none")], [Sample.Riders[0]])]);

        decision.ToJson().Should().Be(Sample.Decide(facts).ToJson());
        decision.ToString().Should().Be("not-covered (clauses)");
    }

    [Test]
    public void Readings_that_disagree_leave_it_to_the_manager()
    {
        CaseFacts facts = Case().Set("licence", "full").Set("incidents", 3L);
        Decision decision = facts.PlaceIn(Table)!.Conclude([new ReadingOutcome([Clause("full")], []), new ReadingOutcome([], [])]);

        decision.ToString().Should().Be("ask-manager (open-point)");
        decision.Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered);
        decision.Clauses.Should().BeEmpty();
        decision.PossibleClauses.Select(c => c.Id).Should().Equal("full");
        decision.OpenPoints.Select(p => p.Name).Should().Equal("weekends");
    }

    [Test]
    public void A_decision_doesnt_change_with_the_lists_that_led_to_it()
    {
        List<Clause> clauses = [Clause("weekend"), Clause("full"), Clause("full")];
        List<ReadingOutcome> outcomes = [new(clauses, [])];
        Decision decision = Case().Set("licence", "full").Set("incidents", 0L).PlaceIn(Table)!.Conclude(outcomes);
        clauses.Clear();
        outcomes.Clear();

        decision.Clauses.Select(c => c.Id).Should().Equal(["full", "weekend"], "that is their order in the document");
        decision.ToString().Should().Be("covered (clauses)");
    }

    [Test]
    public void What_rests_on_an_assumption_says_so() =>
        Case().Set("licence", "full").PlaceIn(Table)!.Conclude([new ReadingOutcome([Clause("full")], [])]).Assuming.Select(f => f.Name).Should().Equal("incidents");

    [Test]
    public void Outcomes_that_no_table_can_have_are_the_callers_mistake()
    {
        CompleteCase placed = Case().Set("licence", "full").PlaceIn(Table)!;
        placed.Invoking(p => p.Conclude([])).Should().Throw<ArgumentException>().WithMessage("There has to be one reading at least.*");
        placed.Invoking(p => p.Conclude([new ReadingOutcome([Clause("full"), Clause("none")], [])])).Should().Throw<ArgumentException>()
            .WithMessage("Clauses that determine a verdict together have the same one.*");
        placed.Invoking(p => p.Conclude([new ReadingOutcome([Clause("full")], [Sample.Riders[0]])])).Should().Throw<ArgumentException>()
            .WithMessage("The rider note is not added to covered.*");
        placed.Invoking(p => p.Conclude([new ReadingOutcome(Load("another").Clauses.Take(1), [])])).Should().Throw<ArgumentException>()
            .WithMessage("full is of another policy.*");
    }

    [Test]
    public void A_copy_goes_its_own_way()
    {
        CaseFacts original = Case().Set("licence", "full").Set("incidents", -1L);
        CaseFacts copy = original.Copy();
        _ = copy.Set("licence", "trial").Set("incidents", 0L);

        (copy.Problems.Count, original.Problems.Count).Should().Be((0, 1));
        copy.PlaceIn(Table)!.Cells.Should().Equal(1, 0, CompleteCase.Open);
        _ = original.Set("incidents", 1L);
        original.PlaceIn(Table)!.Cells.Should().Equal(0, 1, CompleteCase.Open);
    }

    [Test]
    public void A_case_says_what_it_gives()
    {
        CaseFacts facts = Case().Set("licence", "fill").Set("incidents", (string?)null);
        (facts.Gives("licence"), facts.Gives("incidents")).Should().Be((true, false), "what is not recognised is given, and null is missing");
        facts.Invoking(f => f.Gives("licnce")).Should().Throw<ArgumentException>().WithMessage("facts-in-a-row has no fact `licnce`.*");
    }

    private static CaseFacts Case() => Sample.Case(new CaseOptions { AsOf = new DateOnly(2026, 1, 31) });

    private static Clause Clause(string id) => Sample.Clauses.Single(c => c.Id == id);

    private static Policy Load(string name) => Policy.Parse($$$"""
        scoperules: 1
        policy: {{{name}}}
        title: A sample
        source: {document: None}
        precedence: [not-covered, covered]
        facts:
          licence: {question: Which?, answer: one-of, exhaustive: yes, values: {full: Full., trial: On trial., none-yet: None.}}
          incidents: {question: How many?, answer: whole-number, from: 0, assume: 3}
        open-points:
          weekends: {question: Do weekends count?, cites: Hours}
        impossible:
        - {because: A trial has no incidents., when: [{licence: trial}, {incidents: {at-least: 1} }]}
        sections:
        - heading: Main
          clauses:
          - {id: full, title: Full., cites: "1", when: [{licence: full}, weekends], verdict: covered}
          - {id: weekend, title: At weekends., cites: "1", when: [{licence: full}, weekends, {incidents: {at-most: 0}}], verdict: covered}
          - {id: none, title: None., cites: "1", when: {licence: none-yet}, effective-until: 2026-01-31, verdict: not-covered}
        riders:
        - {id: note, added-to: not-covered, when: always, caveats: [Note.]}
        otherwise: {verdict: not-covered}
        """).OrThrow();
}
