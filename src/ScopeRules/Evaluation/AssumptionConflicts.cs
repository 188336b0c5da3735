using System.Numerics;
using ScopeRules.Cases;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>
/// Which assumptions what is given speaks against: withdrawn are all members of every minimal set of assumptions that rules out
/// values which the facts given but not known could otherwise have together.
/// </summary>
internal sealed class AssumptionConflicts(DecisionTable table, CaseState state, Region given, Budget budget)
{
    /// <summary>Sets of more assumptions than this are not told apart; all of them are withdrawn.</summary>
    private const int MostTogether = 12;

    /// <summary>More values left than this are not gone through one by one; all assumptions are withdrawn.</summary>
    private const int MostTargets = 4_096;

    private static readonly int[]?[] Ordered = new int[MostTogether + 1][];

    private readonly Search _search = new(table, budget);
    private readonly bool[] _constrained = ConstrainedAxes(table, given);

    /// <summary>False where more was withdrawn than would have to be, had everything been looked into.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>Those of the facts whose assumptions could be taken against which nothing speaks.</summary>
    /// <param name="assumable">The facts, by name.</param>
    public IReadOnlyList<Fact> Without(IReadOnlyList<Fact> assumable)
    {
        List<Fact> constrained = [.. assumable.Where(f => table.AxesOf(f).Any(a => _constrained[a.Index]))];
        if (constrained.Count == 0) return assumable;
        HashSet<Fact> withdrawn = [.. Withdrawn(constrained)];

        // Where not everything was looked into, something may speak against any of them.
        IsProven &= !budget.IsSpent;
        if (!IsProven) withdrawn.UnionWith(constrained);
        return [.. assumable.Where(f => !withdrawn.Contains(f))];
    }

    private HashSet<Fact> Withdrawn(List<Fact> assumed)
    {
        HashSet<Fact> withdrawn = [];
        foreach (Region target in Targets())
        {
            if (budget.IsSpent || !IsProven) break; // all are withdrawn then anyway

            // What could not be anyway is not ruled out by assumptions.
            if (_search.IsFeasible(target)) withdrawn.UnionWith(Conflicting(target, assumed));
        }

        return withdrawn;
    }

    /// <summary>The axes that a combination tests which can still be met in a region: of no other can an assumption be spoken against.</summary>
    public static bool[] ConstrainedAxes(DecisionTable table, Region given)
    {
        bool[] tested = new bool[table.Axes.Count];
        foreach (CellCondition impossible in table.Impossible)
            if (impossible.Over(given) != Truth.False) impossible.Mark(tested);
        return tested;
    }

    // All sets of so many, as bits, those of few members before those of more.
    private static int[] SmallestFirst(int count) =>
        Ordered[count] ??= [.. Enumerable.Range(1, (1 << count) - 1).OrderBy(s => BitOperations.PopCount((uint)s))];

    // What is given, with each combination of the values that facts which are not known could have.
    private List<Region> Targets()
    {
        List<Region> targets = [given];
        foreach ((Fact fact, Knowledge knowledge) in state.Known)
        {
            if (knowledge.IsKnown || knowledge is Missing) continue;
            foreach (Axis axis in table.AxesOf(fact).Where(a => _constrained[a.Index]))
            {
                IsProven &= targets.Count * given[axis.Index].Count <= MostTargets;
                if (!IsProven) return [];
                targets = [.. targets.SelectMany(r => given[axis.Index].Cells().Select(cell => Fixed(r, axis, cell)))];
            }
        }

        return targets;
    }

    private static Region Fixed(Region region, Axis axis, int cell)
    {
        Region narrowed = region.Copy();
        narrowed[axis.Index] = axis.Single(cell);
        return narrowed;
    }

    private IEnumerable<Fact> Conflicting(Region target, List<Fact> assumed)
    {
        if (IsFeasibleWith(target, assumed)) return [];
        IsProven &= assumed.Count <= MostTogether;
        if (!IsProven) return [];
        List<int> minimal = [];
        foreach (int set in SmallestFirst(assumed.Count))
        {
            if (budget.IsSpent) break;
            if (minimal.Exists(m => (set & m) == m)) continue;
            if (!IsFeasibleWith(target, Members(set))) minimal.Add(set);
        }

        return minimal.SelectMany(Members).Distinct();

        IEnumerable<Fact> Members(int set) => assumed.Where((_, i) => (set >> i & 1) != 0);
    }

    private bool IsFeasibleWith(Region target, IEnumerable<Fact> assumed)
    {
        Region region = target.Copy();
        foreach (Fact fact in assumed)
            table.Assumptions.Narrow(region, fact);
        return _search.IsFeasible(region);
    }
}
