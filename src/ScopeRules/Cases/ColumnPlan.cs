namespace ScopeRules.Cases;

/// <summary>The columns of a type of objects, found in a policy.</summary>
internal sealed class ColumnPlan
{
    private readonly Column[] _columns;

    /// <param name="source">The type.</param>
    /// <param name="columns">What it declares.</param>
    /// <param name="vocabulary">The policy's facts.</param>
    public ColumnPlan(Type source, IReadOnlyList<FactColumn> columns, Vocabulary vocabulary)
    {
        Source = source;
        if (columns is null || columns.Contains(null!)) throw new InvalidOperationException($"{source.Name}.{nameof(IFactSource.Columns)} is null or has a null item.");
        _columns = [.. columns.Select(c => new Column(c, vocabulary.TryFind(c.FactName, out Fact? fact) ? fact : null))];
    }

    public Type Source { get; }

    public Column this[int column] => (uint)column < (uint)_columns.Length ? _columns[column]
        : throw new ArgumentOutOfRangeException(nameof(column), column, $"{Source.Name} declares {_columns.Length} columns.");

    /// <summary>A column.</summary>
    public sealed class Column
    {
        private readonly long _yes, _no;

        public Column(FactColumn declared, Fact? fact)
        {
            Declared = declared;
            Fact = fact;
            Place = fact?.Place ?? -1;
            IsYesNo = fact is not null && fact.AnswerType.TryReadValue(true, out _yes) && fact.AnswerType.TryReadValue(false, out _no);
            Values = [.. declared.Values.Select(name => fact is not null && fact.AnswerType.TryReadValue(name.AsSpan(), out long value) ? value : -1)];
        }

        public FactColumn Declared { get; }

        /// <summary>Null where the policy has none of that name.</summary>
        public Fact? Fact { get; }

        /// <summary>The fact's place; -1 where there is none.</summary>
        public int Place { get; }

        /// <summary>Whether yes and no are values of it.</summary>
        public bool IsYesNo { get; }

        /// <summary>The value for yes or no.</summary>
        public long NumberOf(bool yes) => yes ? _yes : _no;

        /// <summary>By the type's number for a value: the value; -1 where that has to be looked at.</summary>
        public long[] Values { get; }
    }
}
