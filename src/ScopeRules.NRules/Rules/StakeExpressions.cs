using System.Linq.Expressions;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>What turns on an open point in a case, as expressions over the case.</summary>
internal sealed class StakeExpressions(OpenPoint point, ParameterExpression placed)
{
    /// <summary>Whether it can make a difference to a condition how the point is read: it is tested somewhere, and nothing beside that settles
    /// what the test is part of.</summary>
    /// <returns>Null where the point isn't tested at all.</returns>
    public Expression? Of(CellCondition condition) => condition switch
    {
        InCells test => test.Axis.OpenPoint == point ? Expression.AndAlso(May(test), Expression.Not(Must(test))) : null,
        Negation not => Of(not.Inner),
        Junction junction => ConditionExpressions.Any(junction.Items.Select((item, i) => Of(item) is { } turns
            ? ConditionExpressions.All([turns, .. junction.Items.Where((_, other) => other != i).Select(other => IsLeftOpen(other, junction.IsAll))])
            : null)),
        _ => null,
    };

    // Whether a part of a junction doesn't settle it, however open points are read.
    private Expression IsLeftOpen(CellCondition part, bool isAll) => isAll ? May(part) : Expression.Not(Must(part));

    private Expression May(CellCondition condition) => condition is Negation not
        ? Expression.Not(Must(not.Inner))
        : ConditionExpressions.Of(condition, test => CellTests.MayBe(test, placed), May);

    private Expression Must(CellCondition condition) => condition is Negation not
        ? Expression.Not(May(not.Inner))
        : ConditionExpressions.Of(condition, test => CellTests.Of(test, placed), Must);
}
