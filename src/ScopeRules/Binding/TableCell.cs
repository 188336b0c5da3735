using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>What a row says, where the cell's own condition (its footnote) holds.</summary>
internal sealed record TableCell(TableOutcome Outcome, Condition? When, Condition? Unless)
{
    public bool IsUnconditional => When is null && Unless is null;

    public IEnumerable<Condition> Holding() => new[] { When, Unless is null ? null : new Not(Unless) }.OfType<Condition>();

    public IEnumerable<Condition> Failing() => (When, Unless) switch
    {
        (null, null) => [],
        ({ } when, null) => [new Not(when)],
        (null, { } unless) => [unless],
        var (when, unless) => [new AnyOf([new Not(when), unless])],
    };
}

/// <summary>Cells: the name of an outcome, a verdict, one of them with a condition or words of its own, or several in turn.</summary>
internal sealed class TableCellBinder(TableOutcomes outcomes, ConditionBinder conditions, Declarations declared)
{
    public IReadOnlyList<TableCell> Bind(Node node)
    {
        if (node is not ListNode list) return [.. new[] { BindOne(node) }.OfType<TableCell>()];
        List<TableCell> cells = [];
        if (list.Items.Count == 0) declared.Bag.Report(PolicyCodes.EmptyList, list.Span, help: null, "rows");
        foreach (Node item in list.Items)
        {
            if (cells is [.., { IsUnconditional: true }])
                declared.Bag.Report(PolicyCodes.CellAfterAnother, item.Span, "give the one before it a `when`, or put this one first");
            if (BindOne(item) is { } cell) cells.Add(cell);
        }

        return cells;
    }

    private TableCell? BindOne(Node node)
    {
        if (node is ScalarNode name) return outcomes.Named(name) is { } plain ? new TableCell(plain, null, null) : null;
        if (MapReader.From(node, "rows", "a cell", declared.Bag, "write the name of an outcome, or {then: NAME, ...}") is not { } map) return null;
        Condition? when = map.Optional("when") is { } w ? conditions.Bind(w) : null;
        Condition? unless = map.Optional("unless") is { } u ? conditions.Bind(u) : null;
        TableOutcome? outcome = map.Text("then") is null ? null : outcomes.InItsOwnWords((ScalarNode)map.Map["then"]!, map);
        map.Finish();
        return outcome is null ? null : new TableCell(outcome, when, unless);
    }
}
