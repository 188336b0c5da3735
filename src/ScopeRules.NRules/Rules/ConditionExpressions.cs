using System.Linq.Expressions;
using System.Reflection;
using ScopeRules.NRules.Facts;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>Conditions over cells as expressions over a case.</summary>
internal static class ConditionExpressions
{
    private static readonly MethodInfo IsMetMethod = ((Func<InCells, CaseReading, bool>)IsMet).Method;
    private static readonly MethodInfo MayBeMetMethod = ((Func<InCells, PlacedCase, bool>)MayBeMet).Method;
    private static readonly MethodInfo MustBeMetMethod = ((Func<InCells, PlacedCase, bool>)MustBeMet).Method;

    /// <summary>Whether the case, as it is read, meets a condition.</summary>
    public static Expression Of(CellCondition condition, ParameterExpression reading) =>
        Print(condition, test => Expression.Call(IsMetMethod, Expression.Constant(test), reading));

    /// <inheritdoc cref="Of(CellCondition, ParameterExpression)"/>
    public static LambdaExpression Of(Conjunct conjunct, ParameterExpression reading)
    {
        Expression condition = Of(conjunct.Condition, reading);
        return Expression.Lambda(conjunct.IsMet ? condition : Expression.Not(condition), reading);
    }

    /// <summary>Whether it can make a difference to a condition how an open point is read: somewhere in it the point is tested, and nothing
    /// beside that settles what it is part of.</summary>
    /// <returns>Null where the point isn't tested at all.</returns>
    public static Expression? TurnsOn(CellCondition condition, OpenPoint point, ParameterExpression placed) => condition switch
    {
        InCells test => test.Axis.Point == point ? Expression.Not(Must(test, placed)) : null,
        Negation not => TurnsOn(not.Inner, point, placed),
        Junction junction => Any(junction.Items.Select((item, i) => TurnsOn(item, point, placed) is { } turns
            ? All([turns, .. junction.Items.Where((_, other) => other != i).Select(other => LeavesOpen(other, junction.IsAll, placed))])
            : null)),
        _ => null,
    };

    /// <summary>Any of some conditions; null where there are none.</summary>
    public static Expression? Any(IEnumerable<Expression?> conditions) => Balanced([.. conditions.OfType<Expression>()], Expression.OrElse);

    private static Expression All(Expression[] conditions) => Balanced(conditions, Expression.AndAlso) ?? Expression.Constant(true);

    // Whether a part of a junction doesn't settle it, however the open points are read.
    private static Expression LeavesOpen(CellCondition part, bool isAll, ParameterExpression placed) => isAll
        ? May(part, placed)
        : Expression.Not(Must(part, placed));

    private static Expression May(CellCondition condition, ParameterExpression placed) => condition is Negation not
        ? Expression.Not(Must(not.Inner, placed))
        : Print(condition, test => Expression.Call(MayBeMetMethod, Expression.Constant(test), placed), inner => May(inner, placed));

    private static Expression Must(CellCondition condition, ParameterExpression placed) => condition is Negation not
        ? Expression.Not(May(not.Inner, placed))
        : Print(condition, test => Expression.Call(MustBeMetMethod, Expression.Constant(test), placed), inner => Must(inner, placed));

    private static Expression Print(CellCondition condition, Func<InCells, Expression> test, Func<CellCondition, Expression>? inner = null)
    {
        inner ??= c => Print(c, test);
        return condition switch
        {
            InCells leaf => test(leaf),
            ConstantCondition constant => Expression.Constant(constant.Value),
            Negation not => Expression.Not(inner(not.Inner)),
            Junction { IsAll: true } all => All([.. all.Items.Select(inner)]),
            Junction any => Any(any.Items.Select(inner)) ?? Expression.Constant(false),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    // As deep as need be and no deeper: expressions are gone through by recursion.
    private static Expression? Balanced(ReadOnlySpan<Expression> items, Func<Expression, Expression, Expression> join) => items.Length switch
    {
        0 => null,
        1 => items[0],
        _ => join(Balanced(items[..(items.Length / 2)], join)!, Balanced(items[(items.Length / 2)..], join)!),
    };

    private static bool IsMet(InCells test, CaseReading reading) => test.Cells.Contains(reading.Cell(test.Axis.Index));

    private static bool MayBeMet(InCells test, PlacedCase placed) =>
        placed.Complete!.Cells[test.Axis.Index] is var cell && (cell == CompleteCase.Open || test.Cells.Contains(cell));

    private static bool MustBeMet(InCells test, PlacedCase placed) =>
        placed.Complete!.Cells[test.Axis.Index] is var cell && cell != CompleteCase.Open && test.Cells.Contains(cell);
}
