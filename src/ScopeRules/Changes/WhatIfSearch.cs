using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Tables;

namespace ScopeRules.Changes;

/// <summary>
/// Goes through sets of changes, the cheapest first, and through the cells of each, leaving out what can't lead to the verdict
/// whatever else is changed; what is left is decided anew, assumptions included.
/// </summary>
internal sealed class WhatIfSearch
{
    private readonly DecisionTable _table;
    private readonly CaseState _state;
    private readonly Verdict _wanted;
    private readonly Budget _budget;
    private readonly Region _unchanged;
    private readonly List<Changeable> _changeable;

    public WhatIfSearch(DecisionTable table, CaseState state, Circumstances now, Verdict wanted, Budget budget)
    {
        _table = table;
        _state = state;
        _wanted = wanted;
        _budget = budget;

        // Changes can bring back or withdraw assumptions that some combination is about, never others.
        bool[] constrained = AssumptionConflicts.ConstrainedAxes(table, table.Everything());
        _unchanged = now.With(now.Taken.Where(f => table.AxesOf(f).All(a => !constrained[a.Index])));
        _changeable =
        [
            .. table.Model.Facts.Where(f => f.CanChange && (state.Of(f).IsKnown || now.Taken.Contains(f))).OrderBy(f => f.Name, StringComparer.Ordinal)
                .Select(f => new Changeable(table, f, now.Taken.Contains(f) ? f.Assumption! : state.Of(f))).Where(c => c.CanChange),
        ];
    }

    /// <summary>False where it had to stop before it was done.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>Whether a case has the verdict and no other.</summary>
    public bool IsDecided(Circumstances circumstances)
    {
        if (circumstances.IsContradictory) return false;
        HashSet<Conclusion> conclusions = new Search(_table, _budget).ConclusionsOf(circumstances.Region.Copy());
        IsProven &= circumstances.IsProven && !_budget.IsSpent;
        return conclusions.All(c => c.Verdict == _wanted);
    }

    /// <summary>All ways to the verdict that are cheapest.</summary>
    public IReadOnlyList<Route> Cheapest(out long cost)
    {
        cost = 0;
        List<Route> found = [];
        if (_changeable.Count == 0 || !CanLead(_table, Opened(_changeable, canStay: true))) return found;
        foreach ((IReadOnlyList<Changeable> facts, long itsCost) in Subsets.CheapestFirst(_changeable, c => c.Fact.ChangeCost))
        {
            if (found.Count > 0 && itsCost > cost) break;
            IsProven &= _budget.Spend();
            if (IsProven) AddRoutes(facts, found);
            if (!IsProven) return [];
            cost = itsCost;
        }

        return found;
    }

    private void AddRoutes(IReadOnlyList<Changeable> facts, List<Route> found)
    {
        Region region = Opened(facts, canStay: false);
        if (!CanLead(_table, region)) return;
        DecisionTable open = _table.Narrow(region);
        (int Fact, Axis Axis, CellSet Open)[] levels =
            [.. facts.SelectMany((f, i) => f.Axes.Zip(f.Open, (axis, left) => (i, axis, left)))];
        int[] cells = new int[levels.Length];
        cells[0] = -1;
        for (int level = 0; level >= 0;)
        {
            (int fact, Axis axis, CellSet left) = levels[level];
            cells[level] = left.Next(cells[level] + 1);
            region[axis.Index] = cells[level] < 0 ? left : axis.Single(cells[level]);
            if (cells[level] < 0)
            {
                level--;
                continue;
            }

            IsProven &= _budget.Spend();
            if (!IsProven) return;
            bool isWhole = level + 1 == levels.Length || levels[level + 1].Fact != fact;
            if (isWhole && !facts[fact].IsChange(CellsOf(fact))) continue;
            if (!CanLead(open, region)) continue;
            if (level + 1 < levels.Length) cells[++level] = -1;
            else Decide();
        }

        void Decide()
        {
            Route route = new(facts, [.. Enumerable.Range(0, facts.Count).Select(CellsOf)]);
            Circumstances then = new(_table, route.In(_state), _budget.Left);
            IsProven &= _budget.Spend(then.Steps);
            if (IsDecided(then) && IsProven) found.Add(route);
        }

        int[] CellsOf(int fact) => [.. cells.Where((_, i) => levels[i].Fact == fact)];
    }

    private Region Opened(IReadOnlyList<Changeable> facts, bool canStay)
    {
        Region region = _unchanged.Copy();
        foreach (Changeable fact in facts)
            for (int i = 0; i < fact.Axes.Count; i++) region[fact.Axes[i].Index] = canStay ? fact.Axes[i].Declared : fact.Open[i];
        return region;
    }

    private bool CanLead(DecisionTable open, Region region) => new Conclusions(open, region).Possible.Any(c => c.Verdict == _wanted);
}

/// <summary>Facts to change, with the cells where each goes.</summary>
internal sealed record Route(IReadOnlyList<Changeable> Facts, IReadOnlyList<IReadOnlyList<int>> Cells)
{
    /// <summary>The case once it is gone.</summary>
    public CaseState In(CaseState state)
    {
        for (int i = 0; i < Facts.Count; i++) state = state.With(Facts[i].Fact, Facts[i].ValuesIn(Cells[i]).First().Knowledge);
        return state;
    }
}
