using ScopeRules.Cases;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>Takes the facts of an <see cref="IFactSource"/>, by column. What the policy doesn't recognise becomes a <see cref="Problem"/>, as with
/// any other source. One that was not handed out by <see cref="CaseFacts"/> refuses everything with an <see cref="InvalidOperationException"/>.</summary>
public readonly ref struct FactWriter
{
    private readonly GivenFacts _facts;
    private readonly ColumnPlan? _plan; // null: it was made by nobody, as `default` is

    internal FactWriter(GivenFacts facts, ColumnPlan plan)
    {
        _facts = facts;
        _plan = plan;
    }

    /// <summary>Gives one of the values that the column names.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">The place of the value in its <see cref="FactColumn.Values"/>, from 0. Any other number stands for itself, which is no value of a fact whose values have names.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public void SetValue(int column, int value)
    {
        ColumnPlan.Column known = At(column);
        if ((uint)value < (uint)known.Values.Length && known.Values[value] is >= 0 and var number && _facts.TryPut(known.Place, number)) return;
        bool isNamed = (uint)value < (uint)known.Declared.Values.Count;
        Give(known, isNamed ? new RawText(known.Declared.Values[value], Span: null) : ObjectValue.RawOf(value));
    }

    /// <summary>Gives a <c>yes-no</c> fact.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">Yes or no.</param>
    /// <inheritdoc cref="SetValue"/>
    public void SetYesNo(int column, bool value)
    {
        ColumnPlan.Column known = At(column);
        if (known.IsYesNo && _facts.TryPut(known.Place, known.NumberOf(value))) return;
        Give(known, new RawFlag(value, Span: null));
    }

    /// <summary>Gives a fact that is a whole number.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">The number, in the fact's unit.</param>
    /// <inheritdoc cref="SetValue"/>
    public void SetNumber(int column, long value)
    {
        ColumnPlan.Column known = At(column);
        if (known.Fact is { } fact && fact.AnswerType.TryReadValue(value, out long number) && _facts.TryPut(fact.Place, number)) return;
        Give(known, ObjectValue.RawOf(value));
    }

    /// <summary>Gives a <c>number</c> fact.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">The number, in the fact's unit.</param>
    /// <inheritdoc cref="SetValue"/>
    public void SetNumber(int column, decimal value) => Give(At(column), ObjectValue.RawOf(value));

    /// <summary>Gives a <c>date</c> fact.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">The day.</param>
    /// <inheritdoc cref="SetValue"/>
    public void SetDate(int column, DateOnly value)
    {
        ColumnPlan.Column known = At(column);
        if (known.Fact is { } fact && fact.AnswerType.TryReadValue(value, out long number) && _facts.TryPut(fact.Place, number)) return;
        Give(known, new RawText(Dates.Write(value), Span: null));
    }

    /// <summary>Gives a <c>date-time</c> fact.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">The moment; its offset matters only for which moment it is.</param>
    /// <inheritdoc cref="SetValue"/>
    public void SetInstant(int column, DateTimeOffset value)
    {
        ColumnPlan.Column known = At(column);
        if (known.Fact is { } fact && fact.AnswerType.TryReadValue(value, out long number) && _facts.TryPut(fact.Place, number)) return;
        Give(known, new RawInstant(value, Span: null));
    }

    /// <summary>Gives a fact as a facts file would, such as a <c>version</c>.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="value">The value; null: missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public void SetText(int column, string? value) => ObjectFacts.Take(At(column).Declared.FactName, value, _facts);

    /// <summary>Gives a list as a facts file would: the values that are still possible, or for a <c>several-of</c> the members of the set.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="values">Places of values in the column's <see cref="FactColumn.Values"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public void SetValues(int column, params ReadOnlySpan<int> values)
    {
        ColumnPlan.Column known = At(column);
        List<RawValue> items = [];
        foreach (int value in values)
            items.Add((uint)value < (uint)known.Declared.Values.Count ? new RawText(known.Declared.Values[value], Span: null) : ObjectValue.RawOf(value));
        Give(known, new RawList(items, Span: null));
    }

    private ColumnPlan.Column At(int column) =>
        (_plan ?? throw new InvalidOperationException("There is no case that these facts are for: a writer comes with the call of Give."))[column];

    private void Give(ColumnPlan.Column column, RawValue value) => _facts.Add(new GivenFact(column.Declared.FactName, value, NameSpan: null));
}
