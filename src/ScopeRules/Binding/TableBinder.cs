using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>
/// Tables to clauses: one for each thing that cells say, which holds where one of its rows does, and one for what no row says.
/// Nothing else knows of tables.
/// </summary>
internal sealed class TableBinder(Declarations declared, ConditionBinder conditions, ClauseBinder clauses)
{
    private readonly DiagnosticBag _bag = declared.Bag;

    /// <summary>Binds a table as a section of its own.</summary>
    public Section? Bind(MapReader map, SectionScope outer)
    {
        ScalarNode? id = map.Name("id") is null ? null : (ScalarNode)map.Map["id"]!;
        string title = map.Text("title") ?? "", cites = map.Text("cites") ?? "";
        SectionScope scope = outer.Under(map, conditions) with { Heading = title };
        IReadOnlyList<TableColumn>? columns = TableColumn.Bind(map, conditions);
        TableOutcomes outcomes = new(map, declared, id?.Value ?? "", title, cites);
        IReadOnlyList<Node> written = map.Items("rows", required: true);
        IReadOnlyList<TableRow>? rows = columns is null ? null : Rows(written, columns, new TableCellBinder(outcomes, conditions, declared));
        Node? otherwise = map.Required("otherwise");
        bool isId = id is not null && declared.ClaimId(id, "table");
        map.Finish();
        if (rows is null || otherwise is null || !isId) return null;

        CheckCells(columns!, rows, mustBeWhole: otherwise is ScalarNode { Value: TableOutcomes.None }, otherwise);
        int first = clauses.Bound.Count;
        foreach (TableOutcome outcome in outcomes.Said) Add(outcome, rows, scope);
        Clause[] own = [.. clauses.Bound[first..].Select(c => c.Clause)];
        Clause? silence = BindOtherwise(otherwise, outcomes, scope, own, cites);
        foreach (TableOutcome unused in outcomes.Unused) _bag.Report(PolicyCodes.UnusedOutcome, unused.Id.Span, "take it out, or name it in a cell", unused.Id.Value);
        return new Section(title, scope.Document, own, [], silence);
    }

    private List<TableRow>? Rows(IReadOnlyList<Node> written, IReadOnlyList<TableColumn> columns, TableCellBinder cells)
    {
        List<TableRow?> rows = [.. written.Select(node => Row(node, columns, cells))];
        return rows.Contains(null) ? null : [.. rows.OfType<TableRow>()];
    }

    private TableRow? Row(Node node, IReadOnlyList<TableColumn> columns, TableCellBinder cells)
    {
        if (node is not ListNode { Items: var items })
        {
            MapReader.WrongShape(_bag, node, "rows", "lists: a test for each column, and the cell", "write [a, b, outcome]");
            return null;
        }

        if (items.Count != columns.Count + 1)
        {
            string help = "the columns are " + Words.And(columns.Select(c => $"`{c.Name}`")) + "; write `any` where every value is meant";
            _bag.Report(PolicyCodes.WrongRow, node.Span, help, columns.Count + 1, items.Count);
            return null;
        }

        int before = _bag.Count;
        Condition?[] tests = [.. columns.Select((c, i) => c.Bind(items[i], conditions))];
        IReadOnlyList<TableCell> cell = cells.Bind(items[^1]);
        return _bag.Count > before ? null : new TableRow(tests, [.. items.Take(columns.Count)], cell, node.Span);
    }

    // The clause of something that cells say: it holds where one of the rows does whose cell says it.
    private void Add(TableOutcome outcome, IReadOnlyList<TableRow> rows, SectionScope scope)
    {
        Condition[] alternatives = [.. rows.SelectMany(r => r.Cells.Where(c => c.Outcome == outcome).Select(c => r.ToCondition(c)))];
        if (alternatives.Length == 0 || !declared.ClaimId(outcome.Id, "clause")) return;
        Condition when = alternatives.Length == 1 ? alternatives[0] : alternatives.OfType<Always>().Any() ? new Always() : new AnyOf(alternatives);
        _ = clauses.Add(outcome.Id.Value, outcome.Body, scope with { When = SectionScope.And(scope.When, when) }, outcome.Id.Span);
    }

    private Clause? BindOtherwise(Node node, TableOutcomes outcomes, SectionScope scope, Clause[] silent, string cites)
    {
        switch (node)
        {
            case MapNode map:
                return clauses.BindDefault(new MapReader(map, "the `otherwise` of a table", _bag), scope, silent, cites);
            case ScalarNode { Value: TableOutcomes.None }:
                return null;
            case ScalarNode name:
                if (outcomes.ForOtherwise(name) is not { } outcome || !declared.ClaimId(outcome.Id, "clause")) return null;
                return clauses.Add(outcome.Id.Value, outcome.Body, scope, name.Span, silent);
            default:
                MapReader.WrongShape(_bag, node, "otherwise", "an outcome, a verdict, `none`, or a clause in braces");
                return null;
        }
    }

    private void CheckCells(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, bool mustBeWhole, Node otherwise)
    {
        TableGrid grid = new(columns, rows);
        foreach ((int first, int second, string witness) in grid.Overlaps())
        {
            int line = rows[first].Span.Position.Line;
            _bag.Report(PolicyCodes.OverlappingRows, rows[second].Span, "take the case out of one of them", line, witness);
        }

        if (mustBeWhole && grid.FirstGap() is { } gap)
            _bag.Report(PolicyCodes.MissingCell, otherwise.Span, "add a row for it, or say what the cells that are left out mean", gap);
    }
}
