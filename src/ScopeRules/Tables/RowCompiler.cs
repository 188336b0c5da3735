namespace ScopeRules.Tables;

/// <summary>Conditions over cells to rows: in a case of which every fact is known, a condition is met where one of its rows is.</summary>
internal static class RowCompiler
{
    /// <summary>Conditions of more rows than this have none. Binding refuses clauses of far fewer; riders and combinations can have more.</summary>
    private const int Most = 1_024;

    /// <summary>The rows of a condition: none where it is never met; null where there would be too many.</summary>
    /// <param name="condition">That a section's default waits for other clauses is left out.</param>
    public static IReadOnlyList<Row>? RowsOf(CellCondition condition) => Ways(condition, isMet: true);

    private static IReadOnlyList<Row>? Ways(CellCondition condition, bool isMet) => condition switch
    {
        ConstantCondition constant => constant.Value == isMet ? [Row.Always] : [],
        InCells test => [new Row([new RowTest(test.Axis, isMet ? test.Cells : test.Axis.But(test.Cells))])],
        Negation not => Ways(not.Inner, !isMet),
        Junction junction when junction.IsAll == isMet => Together(junction.Items, isMet),
        Junction junction => Either(junction.Items, isMet),
        AllFalse => [Row.Always],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static List<Row>? Together(IReadOnlyList<CellCondition> items, bool isMet)
    {
        List<Row>? ways = [Row.Always];
        foreach (CellCondition item in items)
        {
            if (Ways(item, isMet) is not { } more || (long)ways.Count * more.Count > 16 * Most) return null;
            ways = Widest(ways.SelectMany(w => more.Select(w.And)).OfType<Row>());
            if (ways is null) return null;
        }

        return ways;
    }

    private static List<Row>? Either(IReadOnlyList<CellCondition> items, bool isMet)
    {
        List<Row> ways = [];
        foreach (CellCondition item in items)
        {
            if (Ways(item, isMet) is not { } more || ways.Count + more.Count > Most) return null;
            foreach (Row way in more) AddUnited(ways, way);
        }

        return Widest(ways);
    }

    // Rows that test one fact's axis alone are one. Not those of open points, on which both readings together are open, not true.
    private static void AddUnited(List<Row> ways, Row way)
    {
        int same = way.Tests is [{ Axis.OpenPoint: null } one] ? ways.FindIndex(w => w.Tests is [{ } other] && other.Axis == one.Axis) : -1;
        if (same < 0) ways.Add(way);
        else ways[same] = new Row([ways[same].Tests[0].Or(way.Tests[0])]);
    }

    // Without rows that ask more than another one.
    private static List<Row>? Widest(IEnumerable<Row> rows)
    {
        List<Row> kept = [];
        foreach (Row row in rows.OrderBy(r => r.Tests.Count))
        {
            if (!kept.Exists(row.IsWithin)) kept.Add(row);
            if (kept.Count > Most) return null;
        }

        return kept;
    }
}
