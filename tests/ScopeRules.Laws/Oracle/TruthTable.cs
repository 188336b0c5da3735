using ScopeRules.Evaluation;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Laws.Oracle;

/// <summary>What the policy says to one completion.</summary>
/// <param name="Met">The impossible combinations that it meets, a bit each by their place.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Presumption">What is presumed.</param>
/// <param name="Determining">The determining clauses, a bit each by their place; none where `otherwise` speaks.</param>
/// <param name="Riders">The riders that apply, a bit each.</param>
/// <param name="Level">How far cover goes.</param>
internal sealed record Outcome(ulong Met, Verdict Verdict, Verdict? Presumption, ulong Determining, ulong Riders, string? Level)
{
    /// <summary>Whether it meets no impossible combination.</summary>
    public bool IsPossible => Met == 0;

    public bool ByOtherwise => Determining == 0;

    /// <summary>The verdict, or -1 where the completion is impossible.</summary>
    public int Function => IsPossible ? (int)Verdict : -1;
}

/// <summary>
/// Every completion of every case, by brute force: one value for each cell of each column and one that is no declared value,
/// put to the reference evaluator. Of the product's table only the sample values are used.
/// </summary>
internal sealed class TruthTable
{
    private readonly Policy _policy;
    private readonly ReferenceEvaluator _reference;
    private readonly Dictionary<Column, long?> _values = [];
    private readonly Dictionary<OpenPoint, bool> _readings = [];
    private readonly Completion _completion;
    private readonly Outcome?[] _outcomes;
    private readonly int[] _strides;

    public TruthTable(Policy policy)
    {
        _policy = policy;
        _reference = new ReferenceEvaluator(policy.Model);
        _completion = new Completion(_values, _readings);
        ILookup<Column, ValueTest> tests = Tests.Of(policy.Model);
        Axes = [.. policy.Table.Axes.Select(a => new TestedAxis(a, a.Column is null ? [] : [.. tests[a.Column]]))];
        _strides = new int[Axes.Count];
        int size = 1;
        for (int i = 0; i < Axes.Count; i++)
        {
            _strides[i] = size;
            size *= Axes[i].Cells;
        }

        _outcomes = new Outcome?[size];
    }

    public PolicyModel Model => _policy.Model;

    public IReadOnlyList<TestedAxis> Axes { get; }

    /// <summary>The completions that take one of the cells left on each axis.</summary>
    public IEnumerable<Outcome> Completions(IReadOnlyList<int[]> left) => Places(left).Select(At);

    /// <summary>A cell on each axis, in every way; the same array each time.</summary>
    public static IEnumerable<int[]> Places(IReadOnlyList<int[]> left)
    {
        int[] turn = new int[left.Count], place = [.. left.Select(cells => cells[0])];
        while (true)
        {
            yield return place;
            int axis = 0;
            for (; axis < turn.Length; axis++)
            {
                turn[axis] = (turn[axis] + 1) % left[axis].Length;
                place[axis] = left[axis][turn[axis]];
                if (turn[axis] > 0) break;
            }

            if (axis == turn.Length) yield break;
        }
    }

    public Outcome At(int[] place)
    {
        int index = 0;
        for (int i = 0; i < place.Length; i++) index += place[i] * _strides[i];
        return _outcomes[index] ??= Evaluate(place);
    }

    public bool IsFeasible(IReadOnlyList<int[]> left) => Completions(left).Any(c => c.IsPossible);

    public IEnumerable<Clause> Clauses(ulong bits) => Model.Clauses.Where((_, i) => (bits >> i & 1) != 0);

    public IEnumerable<Rider> Riders(ulong bits) => Model.Riders.Where((_, i) => (bits >> i & 1) != 0);

    public IEnumerable<Impossible> Impossible(ulong bits) => Model.Impossible.Where((_, i) => (bits >> i & 1) != 0);

    private Outcome Evaluate(int[] place)
    {
        for (int i = 0; i < Axes.Count; i++)
        {
            long? value = Axes[i].Value(place[i]);
            if (Axes[i].Point is { } point) _readings[point] = value == 1;
            else _values[Axes[i].Column!] = value;
        }

        ReferenceDecision decision = _reference.Decide(_completion);
        return new Outcome(
            Bits([.. Model.Impossible.Where(i => ReferenceEvaluator.Holds(i.When, _completion))], Model.Impossible),
            decision.Verdict,
            decision.Presumption,
            Bits(decision.Determining, Model.Clauses),
            Bits(decision.Riders, Model.Riders),
            decision.Level);
    }

    private static ulong Bits<T>(IReadOnlyList<T> some, IReadOnlyList<T> all)
    {
        ulong bits = 0;
        for (int i = 0; i < all.Count; i++)
            if (some.Contains(all[i])) bits |= 1UL << i;
        return bits;
    }
}

/// <summary>An axis with the values that stand for its cells.</summary>
internal sealed class TestedAxis
{
    private readonly IReadOnlyList<ValueTest> _tests;
    private readonly List<long?> _values = [];

    public TestedAxis(Axis axis, IReadOnlyList<ValueTest> tests)
    {
        Column = axis.Column;
        Point = axis.Point;
        Name = axis.Name;
        _tests = tests;
        foreach (int cell in axis.Declared.Cells()) _values.Add(axis.Sample(cell));
        if (Point is null) _values.Add(null);
    }

    public string Name { get; }

    public Column? Column { get; }

    public OpenPoint? Point { get; }

    /// <summary>The none cell, which is the last one, included.</summary>
    public int Cells => _values.Count;

    public int[] Declared => [.. Enumerable.Range(0, Point is null ? Cells - 1 : Cells)];

    public int None => Cells - 1;

    public long? Value(int cell) => _values[cell];

    /// <summary>The cell of a value: the one whose sample meets the same tests.</summary>
    public int CellOf(long value)
    {
        int[] cells = [.. Declared.Where(c => _tests.All(t => t.Holds(_values[c]!.Value) == t.Holds(value)))];
        return cells.Length == 1 ? cells[0] : throw new AssertionException($"{cells.Length} cells of {Name} are like {value}; there should be one");
    }
}

/// <summary>The tests that a policy puts to each column.</summary>
internal static class Tests
{
    public static ILookup<Column, ValueTest> Of(PolicyModel model)
    {
        IEnumerable<Condition?> roots =
        [
            .. model.Terms.Select(t => t.Condition), .. model.Impossible.Select(i => i.When),
            .. model.Clauses.SelectMany(c => new[] { c.When, c.Unless }), .. model.Riders.SelectMany(r => new[] { r.When, r.Unless }),
        ];
        return roots.SelectMany(In).ToLookup(t => t.Column, t => t.Test);
    }

    private static IEnumerable<FactTest> In(Condition? condition) => condition switch
    {
        FactTest test => [test],
        AllOf all => all.Items.SelectMany(In),
        AnyOf any => any.Items.SelectMany(In),
        Not not => In(not.Inner),
        _ => [],
    };
}
