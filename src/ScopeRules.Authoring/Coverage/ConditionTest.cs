using ScopeRules.Evaluation;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Authoring.Coverage;

/// <summary>
/// A test of a clause's condition: once per clause, terms expanded. A case shows it true (or false) where it has that value and
/// inverting it alone changes whether the clause holds.
/// </summary>
internal sealed class ConditionTest
{
    private readonly CellCondition _test;
    private readonly CellCondition _clause;
    private readonly CellCondition _inverted;

    private ConditionTest(DecisionTable table, Clause clause, Condition whole, Condition leaf)
    {
        Clause = clause;
        Text = TextOf(leaf);
        _test = table.Compile(leaf);
        _clause = table.Compile(whole);
        _inverted = table.CompileInverting(whole, l => l is FactTest or OpenPointTest && TextOf(l) == Text);
        CanBe = [.. new[] { Truth.True, Truth.False }.Where(value => new Search(table, new Budget(Budget.Default)).CanHold(Shown(value), table.Everything(), ifPossible: true))];
    }

    public Clause Clause { get; }

    /// <summary>The test in words.</summary>
    public string Text { get; }

    /// <summary>The values that some possible case can show; the others can't be asked for.</summary>
    public IReadOnlyList<Truth> CanBe { get; }

    public static IReadOnlyList<ConditionTest> Of(DecisionTable table, Clause clause)
    {
        IEnumerable<Condition> leaves = clause.Whole.Leaves().Where(l => l is FactTest or OpenPointTest { Point.Settled: null });
        return [.. leaves.DistinctBy(TextOf).Select(leaf => new ConditionTest(table, clause, clause.Whole, leaf))];
    }

    /// <summary>The value that a case shows; unknown where it shows none.</summary>
    public Truth ShownBy(Region region)
    {
        Truth holds = _clause.Over(region);
        bool matters = holds != Truth.Unknown && _inverted.Over(region) == holds.Negate();
        return matters ? _test.Over(region) : Truth.Unknown;
    }

    // Where the test has the value and the clause holds with it or with its opposite, but not with both.
    private Junction Shown(Truth value) => All(
        value == Truth.True ? _test : new Negation(_test),
        new Junction([All(_clause, new Negation(_inverted)), All(new Negation(_clause), _inverted)], all: false));

    private static Junction All(params CellCondition[] items) => new(items, all: true);

    private static string TextOf(Condition leaf) => leaf switch
    {
        FactTest test => test.Column.Fact.AnswerType.Describe(test),
        OpenPointTest test => test.Point.Name,
        _ => "",
    };
}
