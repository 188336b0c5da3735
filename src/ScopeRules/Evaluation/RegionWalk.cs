using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Splits a region axis by axis, depth first, on a stack of its own: policies can have more axes than stacks have frames.</summary>
internal static class RegionWalk
{
    /// <summary>Answer of a visit: nothing more to find in this region.</summary>
    public const int Leave = -1;

    /// <summary>Answer of a visit: nothing more to find at all.</summary>
    public const int Stop = -2;

    /// <summary>Visits a region, and every part of it for which a visit asks by naming the axis to split.</summary>
    /// <param name="table">The table.</param>
    /// <param name="region">It is narrowed for each visit, and as before at the end.</param>
    /// <param name="visit">Is given what is still open of the table. Gives <see cref="Leave"/>, <see cref="Stop"/> or the axis to
    /// split, which must have several cells left.</param>
    public static void Walk(DecisionTable table, Region region, Func<DecisionTable, int> visit)
    {
        Stack<Frame> open = new();
        int axis = visit(table);
        if (axis >= 0) open.Push(new Frame(axis, region[axis], 0, table.Narrow(region)));
        while (open.TryPop(out Frame frame))
        {
            int cell = axis == Stop ? -1 : frame.Before.Next(frame.From);
            if (cell < 0)
            {
                region[frame.Axis] = frame.Before;
                continue;
            }

            open.Push(frame with { From = cell + 1 });
            region[frame.Axis] = table.Axes[frame.Axis].Single(cell);
            axis = visit(frame.Table);
            if (axis >= 0) open.Push(new Frame(axis, region[axis], 0, frame.Table.Narrow(region)));
        }
    }

    /// <param name="Axis">The axis that is split.</param>
    /// <param name="Before">The cells that were left on it.</param>
    /// <param name="From">The first that was not visited yet.</param>
    /// <param name="Table">What is open of the table before the split: far from the root that is little.</param>
    private readonly record struct Frame(int Axis, CellSet Before, int From, DecisionTable Table);
}
