using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>A column of a table: a fact, or a term or open point, which are yes or no.</summary>
/// <param name="Name">Of the fact, term or open point.</param>
/// <param name="Fact">The fact.</param>
/// <param name="IsSo">What it means that the term or open point is so.</param>
internal sealed record TableColumn(string Name, Fact? Fact, Condition? IsSo)
{
    /// <summary>Stands where every value is meant.</summary>
    public const string Any = "any";

    public static IReadOnlyList<TableColumn>? Bind(MapReader map, ConditionBinder conditions)
    {
        List<TableColumn?> columns = [];
        foreach (ScalarNode name in map.Scalars("columns", required: true)) columns.Add(conditions.BindColumn(name));
        return columns.Count == 0 || columns.Contains(null) ? null : [.. columns.OfType<TableColumn>()];
    }

    /// <summary>Binds a row's test of the column.</summary>
    /// <returns>Null where every value is meant, and where there is a mistake, which is reported.</returns>
    public Condition? Bind(Node test, ConditionBinder conditions)
    {
        if (test is ScalarNode { Value: Any }) return null;
        if (Fact is not null) return conditions.BindTest(Fact, test);
        return MapReader.YesNo(test, Name, conditions.Bag) switch
        {
            true => IsSo,
            false => new Not(IsSo!),
            null => null,
        };
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Tests">One for each column; null: any value.</param>
/// <param name="Written">The tests as written.</param>
/// <param name="Cells">What it says: the first of these whose own condition holds.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record TableRow(IReadOnlyList<Condition?> Tests, IReadOnlyList<Node> Written, IReadOnlyList<TableCell> Cells, SourceSpan Span)
{
    /// <summary>Where the row says what one of its cells says.</summary>
    public Condition ToCondition(TableCell cell)
    {
        List<Condition> parts = [.. Tests.OfType<Condition>()];
        foreach (TableCell before in Cells.TakeWhile(c => c != cell)) parts.AddRange(before.Failing());
        parts.AddRange(cell.Holding());
        return parts.Count switch
        {
            0 => new Always(),
            1 => parts[0],
            _ => new AllOf(parts),
        };
    }
}
