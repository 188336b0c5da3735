using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Tables;

namespace ScopeRules;

/// <summary>
/// A case that leaves no fact open on which a clause or rider turns, as it lies in a policy's table: of every fact one cell. It is taken
/// from <see cref="CaseFacts"/> as they are at that moment and never changes.
/// </summary>
public sealed class CompleteCase
{
    private readonly Decider _decider;
    private readonly Circumstances _circumstances;

    private CompleteCase(Decider decider, Circumstances circumstances, int[] cells)
    {
        _decider = decider;
        _circumstances = circumstances;
        Cells = cells;
    }

    /// <summary>By axis of the table: the cell in which it lies; of a fact that is open, any that is left. Of an open point: <see cref="Open"/>.</summary>
    public IReadOnlyList<int> Cells { get; }

    /// <summary>Stands for an open point, which is open in every case.</summary>
    public const int Open = -1;

    /// <summary>The decision that follows from what something else has worked out by the table: the verdict, with everything that its clauses and
    /// riders say along.</summary>
    /// <param name="outcomes">What the table says, once with each reading of the open points that matter; at least one.</param>
    /// <exception cref="ArgumentException">There is no outcome, or one whose clauses have different verdicts.</exception>
    public Decision Conclude(IReadOnlyList<ReadingOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0) throw new ArgumentException("There has to be one reading at least.", nameof(outcomes));
        if (outcomes.Any(o => o.Clauses.Any(c => c.Verdict != o.Clauses[0].Verdict)))
            throw new ArgumentException("Clauses that determine a verdict together have the same one.", nameof(outcomes));
        return _decider.On(new ReadingGrounds(_decider, _circumstances, outcomes)
        {
            Possible = Verdicts.Of(outcomes.Select(o => Conclusion.Of(o.Clauses, _decider.Table.Otherwise))),
            Problems = _circumstances.State.Problems,
        });
    }

    internal static CompleteCase? Of(Decider decider, CaseState state)
    {
        DecisionTable table = decider.Table;
        Circumstances circumstances = new(table, state);
        if (circumstances.IsContradictory || !circumstances.IsProven) return null;
        int[] cells = new int[table.Axes.Count];
        bool leavesFactsOpen = false;
        foreach (Axis axis in table.Axes)
        {
            CellSet left = circumstances.Region[axis.Index];
            cells[axis.Index] = left.Count > 1 && axis.Point is not null ? Open : left.Next(0);
            leavesFactsOpen |= axis.Point is null && (left.Count > 1 || left.Contains(axis.NoneCell));
        }

        return leavesFactsOpen && TurnsOnFacts(table, circumstances.Region) ? null : new CompleteCase(decider, circumstances, cells);
    }

    // Three-valued: where every condition is settled but for open points, it is settled with any cells that are left.
    private static bool TurnsOnFacts(DecisionTable table, Region region)
    {
        int[] votes = new int[table.Axes.Count];
        for (int i = 0; i < table.ClauseTable.Count; i++) table.ClauseTable[i].Holds.Vote(region, votes);
        foreach (CellCondition rider in table.Riders) rider.Vote(region, votes);
        return table.Axes.Any(a => a.Point is null && votes[a.Index] > 0);
    }
}
