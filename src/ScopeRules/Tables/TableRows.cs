namespace ScopeRules.Tables;

/// <summary>
/// The rows of a table: those of impossible combinations, then those of clauses in document order, then those of riders. What clauses
/// do to each other stands beside them as places.
/// </summary>
internal sealed class TableRows
{
    private TableRows(DecisionTable table, Row[] rows, int[] owners, int firstOfClauses, int firstOfRiders)
    {
        Table = table;
        Rows = rows;
        Owners = owners;
        FirstOfClauses = firstOfClauses;
        FirstOfRiders = firstOfRiders;
        Defaults = DefaultsOf(table.ClauseTable);
        if (Defaults.Where((defaults, clause) => defaults.Any(d => d <= clause)).Any()) throw new InvalidOperationException("A default stands before a clause that it waits for.");
        List<Verdict> precedence = [.. table.Model.Precedence];
        PlaceInPrecedence = [.. Enumerable.Range(0, table.ClauseTable.Count).Select(c => precedence.IndexOf(table.ClauseTable[c].Clause.Verdict))];
        int[] rank = new int[table.ClauseTable.Count];
        for (int i = 0; i < rank.Length; i++) rank[table.ClauseTable.OverridersFirst[i]] = i;
        Rank = rank;
        IsAlone = [.. Enumerable.Range(0, table.ClauseTable.Count).Select(c => table.ClauseTable[c].OverriderPlaces.Length == 0
            && table.ClauseTable[c].Clause.Overrides.Count == 0 && table.ClauseTable[c].Clause.DefaultOf is null && Defaults[c].Length == 0)];
    }

    public DecisionTable Table { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>By row: the place of the combination, clause or rider whose row it is.</summary>
    public IReadOnlyList<int> Owners { get; }

    /// <summary>The first row that is no impossible combination's.</summary>
    public int FirstOfClauses { get; }

    public int FirstOfRiders { get; }

    /// <summary>By clause: the defaults that don't hold where it holds. They stand behind it.</summary>
    public IReadOnlyList<int[]> Defaults { get; }

    /// <summary>By clause: the place of its verdict in the policy's precedence.</summary>
    public IReadOnlyList<int> PlaceInPrecedence { get; }

    /// <summary>By clause: its place in an order in which those that override it come before it.</summary>
    public IReadOnlyList<int> Rank { get; }

    /// <summary>By clause: whether it has to do with no other one, by overriding or by being a default; then it is in force where it holds.</summary>
    public IReadOnlyList<bool> IsAlone { get; }

    /// <summary>The rows of a table; null where some condition has too many.</summary>
    public static TableRows? Of(DecisionTable table)
    {
        List<Row> rows = [];
        List<int> owners = [];
        if (!Add(table.Impossible)) return null;
        int firstOfClauses = rows.Count;
        if (!Add(Enumerable.Range(0, table.ClauseTable.Count).Select(c => table.ClauseTable[c].Holds))) return null;
        int firstOfRiders = rows.Count;
        return Add(table.Riders) ? new TableRows(table, [.. rows], [.. owners], firstOfClauses, firstOfRiders) : null;

        bool Add(IEnumerable<CellCondition> conditions)
        {
            int owner = 0;
            foreach (CellCondition condition in conditions)
            {
                if (RowCompiler.RowsOf(condition) is not { } ways) return false;
                rows.AddRange(ways);
                owners.AddRange(Enumerable.Repeat(owner++, ways.Count));
            }

            return true;
        }
    }

    private static int[][] DefaultsOf(TableClauses clauses)
    {
        List<int>?[] defaults = new List<int>?[clauses.Count];
        Dictionary<Clause, int> places = [];
        for (int i = 0; i < clauses.Count; i++) places.Add(clauses[i].Clause, i);
        for (int i = 0; i < clauses.Count; i++)
            foreach (Clause other in clauses[i].Clause.DefaultOf ?? []) (defaults[places[other]] ??= []).Add(i);
        return [.. defaults.Select(d => d?.ToArray() ?? [])];
    }
}
