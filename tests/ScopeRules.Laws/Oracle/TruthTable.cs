using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Model;

namespace ScopeRules.Laws.Oracle;

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
        _reference = new ReferenceEvaluator(policy.Model, PolicyDraft.AsOf);
        _completion = new Completion(_values, _readings);
        ILookup<Column, ValueTest> tests = Tests.Of(policy.Model);
        Axes = [.. policy.Table(PolicyDraft.AsOf).Axes.Select(a => new TestedAxis(a, a.Column is null ? [] : [.. tests[a.Column]]))];
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

    /// <summary>Whether two of the parts say different things to the same rest, the impossible being a thing to say.</summary>
    public bool Differs(IEnumerable<IReadOnlyList<int[]>> parts)
    {
        int[]? first = null;
        foreach (IReadOnlyList<int[]> part in parts)
        {
            int[] function = [.. Completions(part).Select(c => c.Function)];
            first ??= function;
            if (!first.SequenceEqual(function)) return true;
        }

        return false;
    }

    /// <summary>Everything left, with one of the cells left on an axis in each.</summary>
    public static IEnumerable<IReadOnlyList<int[]>> ByCell(int axis, IReadOnlyList<int[]> left) =>
        left[axis].Select(cell => (IReadOnlyList<int[]>)[.. left.Select((cells, i) => i == axis ? [cell] : cells)]);

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
            Bits([.. Model.Impossible.Where(i => _reference.Holds(i.When, _completion))], Model.Impossible),
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
