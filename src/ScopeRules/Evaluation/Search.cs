using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>
/// Decides over everything that a case leaves open: three-valued on a whole region; where that leaves it open, split the axis
/// that most open tests hang on, and go on in each part. Exact within its budget.
/// </summary>
internal sealed class Search(DecisionTable table, Budget budget)
{
    /// <summary>Whether the region has a possible completion: one that meets no impossible combination. Past the budget: yes.</summary>
    public bool IsFeasible(Region region)
    {
        if (table.ImpossibleRows.IsFeasible(region) is { } told) return told; // mostly
        bool feasible = false;
        RegionWalk.Walk(table, region, open =>
        {
            Truth impossible = Impossible(open, region);
            if (impossible == Truth.True) return RegionWalk.Leave;
            if (impossible == Truth.Unknown && budget.Spend()) return AxisToSplit(open, region, conclusions: null);
            feasible = true;
            return RegionWalk.Stop;
        });
        return feasible;
    }

    /// <summary>Whether a condition holds in some completion of the region. Past the budget: yes, unless it certainly doesn't.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="region">Where to look.</param>
    /// <param name="ifPossible">Whether only possible completions count.</param>
    public bool CanHold(CellCondition condition, Region region, bool ifPossible) => Where(condition, region, ifPossible) is not null;

    /// <summary>A part of the region in all of which a condition holds, or past the budget one in which it may.</summary>
    /// <inheritdoc cref="CanHold"/>
    public Region? Where(CellCondition condition, Region region, bool ifPossible)
    {
        Region? found = null;
        RegionWalk.Walk(table, region, open =>
        {
            Truth holds = condition.Over(region);
            if (holds == Truth.False || (ifPossible && Impossible(open, region) == Truth.True)) return RegionWalk.Leave;
            if (holds == Truth.Unknown && budget.Spend()) return MostVoted(open, among: null, votes => condition.Vote(region, votes));
            if (holds == Truth.Unknown || !ifPossible || IsFeasible(region)) found = region.Copy();
            return found is null ? RegionWalk.Leave : RegionWalk.Stop;
        });
        return found;
    }

    /// <summary>The conclusions of the region's possible completions: exactly, or past the budget at least these.</summary>
    public HashSet<Conclusion> ConclusionsOf(Region region)
    {
        HashSet<Conclusion> found = [];
        RegionWalk.Walk(table, region, open =>
        {
            if (Impossible(open, region) == Truth.True) return RegionWalk.Leave;
            Conclusions here = new(open, region);
            if (here.Possible.All(found.Contains)) return RegionWalk.Leave;
            if (!budget.Spend())
            {
                found.UnionWith(here.Possible);
                return RegionWalk.Leave;
            }

            if (here.Settled is not { } settled) return AxisToSplit(open, region, here);
            if (IsFeasible(region)) _ = found.Add(settled);
            return RegionWalk.Leave;
        });
        return found;
    }

    /// <summary>Whether some answers to open facts lead to one verdict, whatever the open points: else asking is pointless.</summary>
    public bool CanFactsSettle(Region region)
    {
        bool settles = false;
        RegionWalk.Walk(table, region, open =>
        {
            if (Impossible(open, region) == Truth.True) return RegionWalk.Leave;
            Conclusions here = new(open, region);
            bool oneVerdict = here.SettledVerdict is not null;
            int axis = oneVerdict ? RegionWalk.Leave : AxisToSplit(open, region, here, a => a.OpenPoint is null);
            if (axis >= 0 && budget.Spend()) return axis;
            settles = oneVerdict ? IsFeasible(region) : ConclusionsOf(region).Select(c => c.Verdict).Distinct().Count() == 1;
            return settles || budget.IsSpent ? RegionWalk.Stop : RegionWalk.Leave;
        });
        return settles || budget.IsSpent;
    }

    /// <summary>The greatest difference that two cells left on an axis make to some completion of the rest. Past the budget at
    /// least <see cref="Difference.Possibility"/>.</summary>
    public Difference Compare(Region region, Axis axis)
    {
        Difference greatest = Difference.None;
        CellSet left = region[axis.Index];
        RegionWalk.Walk(table, region, open =>
        {
            HashSet<int> verdicts = [];
            int unsettled = -1;
            for (int cell = left.Next(0); cell >= 0 && !budget.IsSpent; cell = left.Next(cell + 1))
            {
                region[axis.Index] = axis.Single(cell);
                if (budget.Spend() && VerdictAt(open, region) is { } verdict) _ = verdicts.Add(verdict);
                else unsettled = cell;
            }

            if (verdicts.Count(v => v != Ruled) > 1) greatest = Difference.Verdict;
            else if (verdicts.Count > 1 || budget.IsSpent) greatest = Difference.Possibility;
            int split = RegionWalk.Leave;
            if (unsettled >= 0)
            {
                region[axis.Index] = axis.Single(unsettled);
                split = AxisToSplit(open, region, new Conclusions(open, region));
            }

            region[axis.Index] = left;
            return greatest == Difference.Verdict || budget.IsSpent ? RegionWalk.Stop : split;
        });
        return greatest;
    }

    // Stands for a completion that is ruled out.
    private const int Ruled = -1;

    // The verdict that all completions share, Ruled where all are impossible, null where that takes splitting.
    private static int? VerdictAt(DecisionTable open, Region region) => Impossible(open, region) switch
    {
        Truth.True => Ruled,
        Truth.False => (int?)new Conclusions(open, region).SettledVerdict,
        _ => null,
    };

    private static Truth Impossible(DecisionTable open, Region region)
    {
        Truth any = Truth.False;
        foreach (CellCondition impossible in open.Impossible)
        {
            Truth truth = impossible.Over(region);
            if (truth == Truth.True) return truth;
            if (truth == Truth.Unknown) any = truth;
        }

        return any;
    }

    private static int AxisToSplit(DecisionTable open, Region region, Conclusions? conclusions, Func<Axis, bool>? among = null) =>
        MostVoted(open, among, votes =>
        {
            if (conclusions is null || conclusions.Possible.Count == 1)
                foreach (CellCondition impossible in open.Impossible) impossible.Vote(region, votes);
            conclusions?.Vote(region, votes);
        });

    // The axis with the most open tests; among equals by name, never by the order in which a policy happens to be written.
    private static int MostVoted(DecisionTable open, Func<Axis, bool>? among, Action<int[]> vote)
    {
        int[] votes = new int[open.Axes.Count];
        vote(votes);
        int best = RegionWalk.Leave;
        for (int i = 0; i < votes.Length; i++)
        {
            if (votes[i] == 0 || (among is not null && !among(open.Axes[i]))) continue;
            bool better = best < 0 || votes[i] > votes[best]
                || (votes[i] == votes[best] && string.CompareOrdinal(open.Axes[i].Name, open.Axes[best].Name) < 0);
            if (better) best = i;
        }

        return best;
    }
}
