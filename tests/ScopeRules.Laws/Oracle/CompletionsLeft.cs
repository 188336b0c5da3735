using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>A case with what it leaves open on each axis, and the assumptions that are taken, found by trying out every set of them [1-6].</summary>
internal sealed class CompletionsLeft
{
    private readonly TruthTable _table;
    private readonly CaseDraft _case;
    private readonly IReadOnlyList<FactDraft> _facts;
    private readonly IReadOnlyList<int[]> _given;

    public CompletionsLeft(TruthTable table, IReadOnlyList<FactDraft> facts, CaseDraft draft)
    {
        _table = table;
        _facts = facts;
        _case = draft;
        _given = [.. table.Axes.Select(a => Cells(a, a.Column is { } c ? draft.Of(Draft(c.Fact.Name)) : Knows.Nothing))];
        DeclaredOnly = [.. _given.Zip(table.Axes, (cells, a) => a.Point is null && cells.Contains(a.None) ? a.Declared : cells)];
        IsContradictory = !table.IsFeasible(DeclaredOnly);
        Taken = IsContradictory || !draft.TakeAssumptions || draft.HasUndeclared(facts) ? [] : NotWithdrawn();
    }

    /// <summary>What is given, unrecognised facts taken as declared values.</summary>
    public IReadOnlyList<int[]> DeclaredOnly { get; }

    public bool IsContradictory { get; }

    /// <summary>The facts whose assumption is taken, by name.</summary>
    public IReadOnlyList<FactDraft> Taken { get; }

    public Knows Of(FactDraft fact) => _case.Of(fact);

    /// <summary>What is left on each axis, given what the case says and these assumptions.</summary>
    public IReadOnlyList<int[]> With(IEnumerable<FactDraft> assumed) => Narrowed(_given, assumed.Select(f => (f, f.Assumed!.Value.Knows)));

    /// <summary>The same with this known of some facts, instead of what was.</summary>
    public IReadOnlyList<int[]> Narrowed(IReadOnlyList<int[]> left, params IEnumerable<(FactDraft Fact, Knows Knows)> known)
    {
        int[][] narrowed = [.. left];
        foreach ((FactDraft fact, Knows knows) in known)
            foreach (int axis in AxesOf(fact)) narrowed[axis] = Cells(_table.Axes[axis], knows);
        return narrowed;
    }

    /// <summary>Whether two things known of a fact leave the same cells.</summary>
    public bool Same(FactDraft fact, Knows one, Knows other) =>
        AxesOf(fact).All(axis => Cells(_table.Axes[axis], one).SequenceEqual(Cells(_table.Axes[axis], other)));

    public IEnumerable<int> AxesOf(FactDraft fact) =>
        Enumerable.Range(0, _table.Axes.Count).Where(i => _table.Axes[i].Column?.Fact.Name == fact.Name);

    /// <summary>Everything left, with one combination of the cells left on a fact's axes in each.</summary>
    public IEnumerable<IReadOnlyList<int[]>> ByValueOf(FactDraft fact, IReadOnlyList<int[]> left)
    {
        IEnumerable<IReadOnlyList<int[]>> parts = [left];
        foreach (int axis in AxesOf(fact))
            parts = parts.SelectMany(p => left[axis].Select(cell => (IReadOnlyList<int[]>)[.. p.Select((cells, i) => i == axis ? [cell] : cells)]));
        return parts;
    }

    private FactDraft Draft(string name) => _facts.First(f => f.Name == name);

    private static int[] Cells(TestedAxis axis, Knows knows)
    {
        IReadOnlyList<long>? values = axis.Column is { } column ? knows.Left(column.Member) : null;
        int[] cells = values is null ? axis.Declared : [.. values.Select(axis.CellOf).Distinct()];
        return knows.NoneToo ? [.. cells, axis.None] : cells;
    }

    // Rule 5 to the letter: for each combination of values that the facts given but not known could otherwise have, every set
    // of assumptions that leaves nothing of it, unless a part of the set does so too.
    private List<FactDraft> NotWithdrawn()
    {
        FactDraft[] assumed = [.. _facts
            .Where(f => f.Assumed is not null && Of(f).Standing == Standing.Missing).OrderBy(f => f.Name, StringComparer.Ordinal)];
        IEnumerable<IReadOnlyList<int[]>> targets = [_given];
        foreach (FactDraft open in _facts.Where(f => Of(f).Standing is Standing.PartlyKnown or Standing.Unrecognised))
            targets = targets.SelectMany(t => ByValueOf(open, t));
        HashSet<FactDraft> withdrawn = [];
        foreach (IReadOnlyList<int[]> target in targets)
        {
            if (!_table.IsFeasible(target)) continue;
            bool[] leavesNothing = [.. Enumerable.Range(0, 1 << assumed.Length).Select(set =>
                !_table.IsFeasible(Narrowed(target, Members(set).Select(f => (f, f.Assumed!.Value.Knows)))))];
            for (int set = 0; set < leavesNothing.Length; set++)
            {
                if (!leavesNothing[set] || Enumerable.Range(0, set).Any(part => (part & set) == part && leavesNothing[part])) continue;
                withdrawn.UnionWith(Members(set));
            }
        }

        return [.. assumed.Where(f => !withdrawn.Contains(f))];

        IEnumerable<FactDraft> Members(int set) => assumed.Where((_, i) => (set >> i & 1) != 0);
    }
}
