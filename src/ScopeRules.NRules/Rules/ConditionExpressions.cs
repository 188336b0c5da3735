using System.Linq.Expressions;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>Conditions over cells as expressions over a case.</summary>
internal static class ConditionExpressions
{
    /// <summary>Whether the case, as it is read, meets a part of a condition.</summary>
    /// <param name="conjunct">The part.</param>
    /// <param name="reading">The case.</param>
    public static Expression Of(Conjunct conjunct, Expression reading)
    {
        Expression condition = Of(conjunct.Condition, test => CellTests.Of(test, reading));
        return conjunct.IsMet ? condition : Expression.Not(condition);
    }

    /// <summary>A condition with its tests written as given.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="test">A test as an expression.</param>
    /// <param name="inner">A part as an expression; null: as the whole.</param>
    public static Expression Of(CellCondition condition, Func<InCells, Expression> test, Func<CellCondition, Expression>? inner = null)
    {
        inner ??= part => Of(part, test);
        return condition switch
        {
            InCells leaf => test(leaf),
            ConstantCondition constant => Expression.Constant(constant.Value),
            Negation not => Expression.Not(inner(not.Inner)),
            Junction { IsAll: true } all => All(all.Items.Select(inner)),
            Junction any => Any(any.Items.Select(inner)) ?? Expression.Constant(false),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    /// <summary>All of some conditions.</summary>
    public static Expression All(IEnumerable<Expression> conditions) => Balanced([.. conditions], Expression.AndAlso) ?? Expression.Constant(true);

    /// <summary>Any of some conditions; null where there are none.</summary>
    public static Expression? Any(IEnumerable<Expression?> conditions) => Balanced([.. conditions.OfType<Expression>()], Expression.OrElse);

    // As deep as need be and no deeper: expressions are gone through by recursion.
    private static Expression? Balanced(ReadOnlySpan<Expression> items, Func<Expression, Expression, Expression> join) => items.Length switch
    {
        0 => null,
        1 => items[0],
        _ => join(Balanced(items[..(items.Length / 2)], join)!, Balanced(items[(items.Length / 2)..], join)!),
    };
}
