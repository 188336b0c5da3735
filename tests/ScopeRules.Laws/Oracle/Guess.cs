using ScopeRules.Laws.Generators;
using ScopeRules.Model;

namespace ScopeRules.Laws.Oracle;

/// <summary>
/// Conditions as written, over the values left: true where they are true whichever is taken, each test for itself [13].
/// Null: it depends.
/// </summary>
internal sealed class Guess(TruthTable table, IReadOnlyList<int[]> left)
{
    private readonly Dictionary<Clause, bool?> _inForce = [];

    public bool? InForce(Clause clause)
    {
        if (_inForce.TryGetValue(clause, out bool? known)) return known;
        IEnumerable<Clause> overriders = table.Model.Clauses.Where(c => c.Overrides.Contains(clause.Id));
        return _inForce[clause] = All([Of(clause.Whole), .. overriders.Select(c => !InForce(c))]);
    }

    public bool? Of(Condition condition) => condition switch
    {
        Always => true,
        AllOf all => All([.. all.Items.Select(Of)]),
        AnyOf any => !All([.. any.Items.Select(i => !Of(i))]),
        Not not => !Of(not.Inner),
        TermUse use => Of(use.Term.Condition),
        FactTest test => Over(Axis(a => a.Column == test.Column), v => v is { } value && test.Test.At(PolicyDraft.AsOf).Holds(value)),
        InEffect days => days.On(PolicyDraft.AsOf),
        NoneHolds none => All([.. none.Clauses.Select(c => !Of(c.Whole))]),
        OpenPointTest { Point.Settled: { } settled } => settled,
        OpenPointTest test => Over(Axis(a => a.Point == test.Point), v => v == 1),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static bool? All(bool?[] parts) => parts.Contains(false) ? false : parts.Contains(null) ? null : true;

    private int Axis(Func<TestedAxis, bool> wanted) => table.Axes.Select((a, i) => (a, i)).First(p => wanted(p.a)).i;

    private bool? Over(int axis, Func<long?, bool> test)
    {
        bool[] answers = [.. left[axis].Select(cell => test(table.Axes[axis].Value(cell))).Distinct()];
        return answers.Length == 1 ? answers[0] : null;
    }
}
