using ScopeRules.Tables;

namespace ScopeRules.Tests.Tables;

/// <summary>What a policy's table shows to those who print it.</summary>
public sealed class DecisionTableTests
{
    private static readonly Policy Sample = Policy.Parse("""
        scoperules: 1
        policy: sample
        title: A sample
        source: {document: None}
        precedence: [not-covered, ask-manager, covered]
        facts:
          licence: {question: Which?, answer: one-of, exhaustive: yes, values: {full: Full., trial: On trial., none-yet: None.}}
          incidents: {question: How many?, answer: whole-number, from: 0, assume: 3}
          parts: {question: Which parts?, answer: several-of, values: {server: A server., client: A client.}}
          unused: {question: Is it?, answer: yes-no}
        open-points:
          weekends: {question: Do weekends count?, cites: Hours}
          settled: {question: Is it settled?, cites: Hours, settled: yes}
        sections:
        - heading: Main
          clauses:
          - {id: full, title: Full., cites: "1", when: {licence: full}, unless: {incidents: {at-most: 0}}, verdict: covered}
          - {id: trial, title: Trial., cites: "1", when: {any: [{licence: trial}, weekends]}, overrides: full, verdict: not-covered}
          - {id: server, title: Server., cites: "1", when: [settled, {parts: {includes-any: server}}], effective-until: 2026-01-31, verdict: covered}
          otherwise: {id: rest, title: The rest., cites: "1", verdict: ask-manager, presume: covered}
        riders:
        - {id: note, added-to: covered, when: {licence: {not: trial}}, caveats: [Note.]}
        otherwise: {verdict: ask-manager, presume: not-covered}
        """).OrThrow();

    private static readonly DateOnly Day = new(2026, 1, 31);

    [Test]
    public void Its_axes_are_what_conditions_test_with_a_sample_of_each_cell() =>
        Sample.Table(Day).Axes.Select(a => $"{a.Index} {a} = {string.Join(" | ", Enumerable.Range(0, a.CellCount).Select(a.SampleOf))}").Should().Equal(
            "0 licence = full | trial | none-yet", "1 incidents = 0 | 1", "2 parts: server = yes | no", "3 weekends = yes | no");

    [Test]
    public void An_axis_is_of_a_fact_or_of_an_open_point() =>
        Sample.Table(Day).Axes.Select(a => (a.Fact?.Name, a.OpenPoint?.Name)).Should().Equal(("licence", null), ("incidents", null), ("parts", null), (null, "weekends"));

    [Test]
    public void A_cell_that_is_none_has_no_sample()
    {
        Axis axis = Sample.Table(Day).Axes[0];
        axis.Invoking(a => a.SampleOf(3)).Should().Throw<ArgumentOutOfRangeException>();
        axis.Invoking(a => a.SampleOf(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void Conditions_are_trees_over_cells_whose_tests_say_what_they_ask() =>
        Sample.Table(Day).Clauses.Select(c => $"{c.Clause}: {Written(c.When)}").Should().Equal(
            "full: (licence is full [0] and not incidents is at most 0 [0])",
            "trial: (licence is trial [1] or weekends [0])",
            "server: (always and (always and parts includes server [0]))",
            "rest: always");

    [Test]
    public void What_hangs_on_the_date_is_worked_out_for_the_tables_day()
    {
        Sample.Table(Day).AsOf.Should().Be(Day);
        Written(Sample.Table(Day.AddDays(1)).Clauses[2].When).Should().Be("(never and (always and parts includes server [0]))");
    }

    [Test]
    public void Clauses_name_by_place_what_overrides_them_and_what_they_are_the_default_of() =>
        Sample.Table(Day).Clauses.Select(c => (c.Clause.Id, string.Join(' ', c.Overriders), string.Join(' ', c.DefaultOf))).Should().Equal(
            ("full", "1", ""), ("trial", "", ""), ("server", "", ""), ("rest", "", "0 1 2"));

    [Test]
    public void It_has_riders_precedence_and_otherwise()
    {
        DecisionTable table = Sample.Table(Day);
        table.Riders.Select(Written).Should().Equal("licence is not trial [0 2]");
        table.Precedence.Should().Equal(Verdict.NotCovered, Verdict.AskManager, Verdict.Covered);
        (table.Otherwise.Verdict, table.Otherwise.Presumption, table.Otherwise.Cites).Should().Be((Verdict.AskManager, Verdict.NotCovered, null));
    }

    private static string Written(CellCondition condition) => condition switch
    {
        InCells test => $"{test} [{string.Join(' ', test.Cells.Cells())}]",
        Negation not => $"not {Written(not.Inner)}",
        Junction junction => $"({string.Join(junction.IsAll ? " and " : " or ", junction.Items.Select(Written))})",
        ConstantCondition constant => constant.Value ? "always" : "never",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
