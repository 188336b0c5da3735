using ScopeRules.Cases;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>A case over cells: what is given, the assumptions taken, and what contradicts itself.</summary>
internal sealed class Circumstances
{
    private readonly DecisionTable _table;
    private readonly Region _given;

    public Circumstances(DecisionTable table, CaseState state, int steps = Budget.Default)
    {
        _table = table;
        State = state;
        _given = table.Everything();
        foreach (Axis axis in table.Axes)
        {
            if (axis.OpenPoint is null) state.Narrow(_given, axis);
            else if (state.Readings.TryGetValue(axis.OpenPoint, out bool yes)) _given[axis.Index] = axis.Single(yes ? 0 : 1);
        }

        Taken = state.MayAssume ? table.Assumptions.Facts.Where(state.IsMissing).ToArray() : [];
        Region = With(Taken);
        // Where what is given is known, nothing speaks against assumptions with which it is possible.
        if (state.IsPlain && table.ImpossibleRows.IsFeasible(Region) == true) return;

        Budget budget = new(steps);
        AssumptionConflicts conflicts = new(table, state, _given, budget);
        IsContradictory = !new Search(table, budget).IsFeasible(DeclaredOnly());
        Taken = IsContradictory ? [] : conflicts.Without(Taken);
        Region = With(Taken);
        IsProven = conflicts.IsProven && !budget.IsSpent;
        Steps = budget.Taken;
    }

    public CaseState State { get; }

    /// <summary>Whether the facts given, taken as declared values, leave no possible completion.</summary>
    public bool IsContradictory { get; }

    /// <summary>The facts whose assumption is taken, by name.</summary>
    public IReadOnlyList<Fact> Taken { get; }

    /// <summary>What is given and assumed.</summary>
    public Region Region { get; }

    public bool IsProven { get; } = true;

    /// <summary>What it cost to find that out.</summary>
    public int Steps { get; }

    /// <summary>What is given, with these assumptions only.</summary>
    public Region With(IEnumerable<Fact> assumed)
    {
        Region region = _given.Copy();
        foreach (Fact fact in assumed) _table.Assumptions.Narrow(region, fact);
        return region;
    }

    /// <summary>The declarations that the facts given violate: those that they certainly do, else those that they do together.</summary>
    public IEnumerable<Impossible> Violated()
    {
        Region declared = DeclaredOnly();
        Truth strongest = _table.Impossible.Max(i => i.Over(declared));
        Search search = new(_table, new Budget(Budget.Default));
        return _table.Model.Impossible.Where((_, i) => _table.Impossible[i].Over(declared) == strongest && search.CanHold(_table.Impossible[i], declared, ifPossible: false));
    }

    private Region DeclaredOnly()
    {
        Region region = _given.Copy();
        foreach (Axis axis in _table.Axes)
            if (region[axis.Index].Contains(axis.NoneCell)) region[axis.Index] = axis.Declared;
        return region;
    }
}
