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
        Cells = Array.AsReadOnly(cells);
    }

    /// <summary>By axis of the table: the cell in which it lies; of a fact that is open, any that is left. Of an open point: <see cref="Open"/>.</summary>
    public IReadOnlyList<int> Cells { get; }

    /// <summary>Stands for an open point, which is open in every case.</summary>
    public const int Open = -1;

    /// <summary>The decision that follows from what something else has worked out by the table: the verdict, with everything that its clauses and
    /// riders say along.</summary>
    /// <param name="outcomes">What the table says, once with each reading of the open points that matter; at least one.</param>
    /// <remarks>The outcomes are taken at their word: that they belong to one policy and one verdict is checked, that the table says so of this
    /// case is not.</remarks>
    /// <exception cref="ArgumentNullException">They, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">There is no outcome, one whose clauses have different verdicts, or one with clauses or riders of another
    /// policy, or with riders that are not added to its verdict.</exception>
    public Decision Conclude(params IEnumerable<ReadingOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        DecisionTable table = _decider.Table;
        Standings[] readings = [.. outcomes.Select(o => Standing(o, table))];
        if (readings.Length == 0) throw new ArgumentException("There has to be one reading at least.", nameof(outcomes));
        return _decider.On(new ReadingGrounds(_decider, _circumstances, readings)
        {
            Possible = Verdicts.Of(readings.Select(r => Conclusion.Of(r.Clauses, table.Otherwise))),
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
            cells[axis.Index] = left.Count > 1 && axis.OpenPoint is not null ? Open : left.Next(0);
            leavesFactsOpen |= axis.OpenPoint is null && (left.Count > 1 || left.Contains(axis.NoneCell));
        }

        return leavesFactsOpen && TurnsOnFacts(table, circumstances.Region) ? null : new CompleteCase(decider, circumstances, cells);
    }

    private static Standings Standing(ReadingOutcome outcome, DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        List<Clause> clauses = InOrder(outcome.Clauses, table);
        if (clauses.Exists(c => c.Verdict != clauses[0].Verdict)) throw new ArgumentException("Clauses that determine a verdict together have the same one.", nameof(outcome));
        Verdict verdict = clauses.Count > 0 ? clauses[0].Verdict : table.Otherwise.Verdict;
        List<Rider> riders = InOrder(outcome.Riders, table);
        if (riders.Find(r => !r.AddedTo.Contains(verdict)) is { } other) throw new ArgumentException($"The rider {other} is not added to {verdict.Name()}.", nameof(outcome));
        return new Standings(clauses.AsReadOnly(), riders.AsReadOnly());
    }

    private static List<T> InOrder<T>(IReadOnlyList<T> some, DecisionTable table)
        where T : Provision
    {
        foreach (T provision in some)
            if (!table.Model.Places.ContainsKey(provision)) throw new ArgumentException($"{provision} is of another policy.", nameof(some));
        return [.. some.Distinct().OrderBy(p => table.Model.Places[p])];
    }

    // Three-valued: where every condition is settled but for open points, it is settled with any cells that are left.
    private static bool TurnsOnFacts(DecisionTable table, Region region)
    {
        int[] votes = new int[table.Axes.Count];
        for (int i = 0; i < table.ClauseTable.Count; i++) table.ClauseTable[i].Holds.Vote(region, votes);
        foreach (CellCondition rider in table.Riders) rider.Vote(region, votes);
        return table.Axes.Any(a => a.OpenPoint is null && votes[a.Index] > 0);
    }
}
