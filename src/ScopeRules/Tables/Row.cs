namespace ScopeRules.Tables;

/// <summary>One way to meet a condition: cells on some axes, all of which a case has to lie in. None: every case.</summary>
/// <param name="Tests">By axis. On an open point the cells can be none: asked is that it be read both ways, which is open, not false.</param>
internal sealed record Row(IReadOnlyList<RowTest> Tests)
{
    public static readonly Row Always = new([]);

    /// <summary>Whether an open point is among the tests.</summary>
    public bool HasPoint => Tests.Any(t => t.Axis.OpenPoint is not null);

    /// <summary>What it asks of an axis; null where nothing.</summary>
    public RowTest? On(Axis axis)
    {
        foreach (RowTest test in Tests)
            if (test.Axis == axis) return test;
        return null;
    }

    /// <summary>The way to meet both; null where there is none.</summary>
    public Row? And(Row other)
    {
        List<RowTest> tests = new(Tests.Count + other.Tests.Count);
        int i = 0, j = 0;
        while (i < Tests.Count || j < other.Tests.Count)
        {
            int order = i == Tests.Count ? 1 : j == other.Tests.Count ? -1 : Tests[i].Axis.Index.CompareTo(other.Tests[j].Axis.Index);
            if (order < 0) tests.Add(Tests[i++]);
            else if (order > 0) tests.Add(other.Tests[j++]);
            else if (Tests[i++].And(other.Tests[j++]) is { } both) tests.Add(both);
            else return null;
        }

        return new Row(tests);
    }

    /// <summary>Whether whatever meets this row meets the other.</summary>
    public bool IsWithin(Row other)
    {
        int i = 0;
        foreach (RowTest test in other.Tests)
        {
            while (i < Tests.Count && Tests[i].Axis.Index < test.Axis.Index) i++;
            if (i == Tests.Count || Tests[i].Axis != test.Axis || !Tests[i].Cells.IsWithin(test.Cells)) return false;
        }

        return true;
    }
}

/// <summary>The cells of an axis that a row allows.</summary>
internal readonly record struct RowTest(Axis Axis, CellSet Cells)
{
    /// <summary>Null where no cell is left.</summary>
    public RowTest? And(RowTest other)
    {
        CellSet both = Cells.And(other.Cells);
        return both.Count > 0 || Axis.OpenPoint is not null ? new RowTest(Axis, both) : null;
    }

    /// <summary>Either of two on the same axis.</summary>
    public RowTest Or(RowTest other) => new(Axis, Axis.But(Axis.But(Cells).And(Axis.But(other.Cells))));
}
