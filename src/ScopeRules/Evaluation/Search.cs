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
        bool feasible = false;
        RegionWalk.Walk(table, region, () =>
        {
            Truth impossible = Impossible(region);
            if (impossible == Truth.True) return RegionWalk.Leave;
            if (impossible == Truth.Unknown && budget.Spend()) return AxisToSplit(region, conclusions: null);
            feasible = true;
            return RegionWalk.Stop;
        });
        return feasible;
    }

    /// <summary>Whether a condition holds in some completion of the region. Past the budget: yes, unless it certainly doesn't.</summary>
    public bool CanHold(CellCondition condition, Region region)
    {
        bool holds = false;
        RegionWalk.Walk(table, region, () =>
        {
            Truth truth = condition.Over(region);
            if (truth == Truth.False) return RegionWalk.Leave;
            if (truth == Truth.Unknown && budget.Spend())
            {
                int[] votes = new int[table.Axes.Count];
                condition.Vote(region, votes);
                return MostVoted(votes);
            }

            holds = true;
            return RegionWalk.Stop;
        });
        return holds;
    }

    /// <summary>The conclusions of the region's possible completions: exactly, or past the budget at least these.</summary>
    public HashSet<Conclusion> ConclusionsOf(Region region)
    {
        HashSet<Conclusion> found = [];
        RegionWalk.Walk(table, region, () =>
        {
            if (Impossible(region) == Truth.True) return RegionWalk.Leave;
            Conclusions here = new(table, region);
            if (here.Possible.All(found.Contains)) return RegionWalk.Leave;
            if (!budget.Spend())
            {
                found.UnionWith(here.Possible);
                return RegionWalk.Leave;
            }

            if (here.Settled is not { } settled) return AxisToSplit(region, here);
            if (IsFeasible(region)) _ = found.Add(settled);
            return RegionWalk.Leave;
        });
        return found;
    }

    /// <summary>Whether some answers to open facts lead to one verdict, whatever the open points: else asking is pointless.</summary>
    public bool CanFactsSettle(Region region)
    {
        bool settles = false;
        RegionWalk.Walk(table, region, () =>
        {
            if (Impossible(region) == Truth.True) return RegionWalk.Leave;
            Conclusions here = new(table, region);
            bool oneVerdict = here.SettledVerdict is not null;
            int axis = oneVerdict ? RegionWalk.Leave : AxisToSplit(region, here, a => a.Point is null);
            if (axis >= 0 && budget.Spend()) return axis;
            settles = oneVerdict ? IsFeasible(region) : ConclusionsOf(region).Select(c => c.Verdict).Distinct().Count() == 1;
            return settles || budget.IsSpent ? RegionWalk.Stop : RegionWalk.Leave;
        });
        return settles || budget.IsSpent;
    }

    /// <summary>Whether two cells left on an axis lead to different verdicts, or one of them to the impossible, for some completion
    /// of the rest. Past the budget: yes.</summary>
    public bool Matters(Region region, Axis axis)
    {
        bool differs = false;
        CellSet left = region[axis.Index];
        RegionWalk.Walk(table, region, () =>
        {
            (int? first, int open) = (null, -1);
            for (int cell = left.Next(0); cell >= 0; cell = left.Next(cell + 1))
            {
                region[axis.Index] = axis.Single(cell);
                if (!budget.Spend()) differs = true;
                else if (VerdictAt(region) is not { } verdict) open = cell;
                else if (first is not null && first != verdict) differs = true;
                else first = verdict;
                if (differs) break;
            }

            int split = RegionWalk.Leave;
            if (!differs && open >= 0)
            {
                region[axis.Index] = axis.Single(open);
                split = AxisToSplit(region, new Conclusions(table, region));
            }

            region[axis.Index] = left;
            return differs ? RegionWalk.Stop : split;
        });
        return differs;
    }

    // The verdict that all completions share, -1 where all are impossible, null where that takes splitting.
    private int? VerdictAt(Region region) => Impossible(region) switch
    {
        Truth.True => -1,
        Truth.False => (int?)new Conclusions(table, region).SettledVerdict,
        _ => null,
    };

    private Truth Impossible(Region region)
    {
        Truth any = Truth.False;
        foreach (CellCondition impossible in table.Impossible)
        {
            Truth truth = impossible.Over(region);
            if (truth == Truth.True) return truth;
            if (truth == Truth.Unknown) any = truth;
        }

        return any;
    }

    // The axis with the most open tests; among equals by name, never by the order in which a policy happens to be written.
    private int AxisToSplit(Region region, Conclusions? conclusions, Func<Axis, bool>? among = null)
    {
        int[] votes = new int[table.Axes.Count];
        if (conclusions is null || conclusions.Possible.Count == 1)
            foreach (CellCondition impossible in table.Impossible) impossible.Vote(region, votes);
        conclusions?.Vote(region, votes);
        return MostVoted(votes, among);
    }

    private int MostVoted(int[] votes, Func<Axis, bool>? among = null)
    {
        int best = RegionWalk.Leave;
        for (int i = 0; i < votes.Length; i++)
        {
            if (votes[i] == 0 || (among is not null && !among(table.Axes[i]))) continue;
            bool better = best < 0 || votes[i] > votes[best]
                || (votes[i] == votes[best] && string.CompareOrdinal(table.Axes[i].Name, table.Axes[best].Name) < 0);
            if (better) best = i;
        }

        return best;
    }
}
