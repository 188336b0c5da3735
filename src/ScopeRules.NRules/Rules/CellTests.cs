using System.Linq.Expressions;
using System.Reflection;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>
/// Tests on cells as calls. What is asked stands in them in words, for those who look at the session's network, and cells stand as numbers
/// wherever they can: an expression with an object in it takes several times as long to compile.
/// </summary>
internal static class CellTests
{
    private static readonly MethodInfo BySet = ((Func<int, string, CellSet, bool>)IsIn).Method;
    private static readonly MethodInfo ByRun = ((Func<int, string, int, int, bool>)IsIn).Method;
    private static readonly MethodInfo ByBits = ((Func<int, string, ulong, bool>)IsIn).Method;

    /// <summary>Whether a case meets a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="subject">The case, a <see cref="CaseReading"/> or <see cref="PlacedCase"/>.</param>
    public static Expression Of(InCells test, Expression subject) => Of(test.Axis, [.. test.Cells.Cells()], test, subject);

    /// <summary>Whether a case may meet a test, however an open point is read that is still open in it.</summary>
    /// <inheritdoc cref="Of(InCells, Expression)"/>
    public static Expression MayBe(InCells test, Expression subject) => test.Axis.OpenPoint is null
        ? Of(test, subject)
        : Expression.Not(Of(test.Axis, [.. Enumerable.Range(0, test.Axis.CellCount).Where(c => !test.Cells.Contains(c))], test, subject));

    private static MethodCallExpression Of(Axis axis, int[] cells, InCells test, Expression subject)
    {
        Expression cell = Expression.Call(subject, nameof(CaseReading.Cell), typeArguments: null, Expression.Constant(axis.Index));
        Expression words = Expression.Constant(test.ToString());
        if (cells.Length > 0 && cells[^1] - cells[0] == cells.Length - 1)
            return Expression.Call(ByRun, cell, words, Expression.Constant(cells[0]), Expression.Constant(cells[^1]));
        if (cells.All(c => c < 64))
            return Expression.Call(ByBits, cell, words, Expression.Constant(cells.Aggregate(0UL, (bits, c) => bits | 1UL << c)));
        return Expression.Call(BySet, cell, words, Expression.Constant(test.Cells));
    }

    private static bool IsIn(int cell, string words, CellSet cells) => cells.Contains(cell);

    private static bool IsIn(int cell, string words, int first, int last) => cell >= first && cell <= last;

    // A shift by more than 63 would start again at the first cell.
    private static bool IsIn(int cell, string words, ulong cells) => cell is >= 0 and < 64 && (cells >> cell & 1) != 0;
}
