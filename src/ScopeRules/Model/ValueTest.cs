using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Model;

/// <summary>
/// A question put to one value of a fact. Every value is a number that its <see cref="AnswerType"/> gives a meaning:
/// a place in the list of values, no or yes, the number itself, an instant's ticks.
/// </summary>
internal abstract record ValueTest
{
    public abstract bool Holds(long value);

    /// <summary>Whether it asks something that differs from day to day.</summary>
    public virtual bool DependsOnDate => false;

    /// <summary>The same as asked on a day: what hangs on the date is worked out, how it is written and described stays.</summary>
    public virtual ValueTest At(DateOnly asOf) => this;

    /// <summary>Ranges such that the answer is the same for all values in them, and the other one for all outside; null where it does not
    /// hang on the order of values.</summary>
    public abstract IReadOnlyList<ValueRange>? Cuts { get; }

    /// <summary>As it stands beside a fact's name in YAML.</summary>
    public abstract Node ToNode(AnswerType type);

    /// <summary>As a predicate in words: «is one of a, b».</summary>
    public abstract string Describe(AnswerType type);
}

/// <summary>The value is one of those listed.</summary>
internal sealed record IsOneOf(IReadOnlyList<ValueRange> Values) : ValueTest
{
    public override bool Holds(long value)
    {
        foreach (ValueRange range in Values)
            if (range.Contains(value)) return true;
        return false;
    }

    public override IReadOnlyList<ValueRange> Cuts => Values;

    public override Node ToNode(AnswerType type) => Values.Count == 1 ? type.ToNode(Values[0]) : NewNode.List(Values.Select(type.ToNode));

    public override string Describe(AnswerType type) => "is " + Words.Or(Values.Select(type.Write));

    public bool Equals(IsOneOf? other) => other is not null && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
}

/// <summary>The value lies in one of some ranges; what made them is kept as it is written and said.</summary>
/// <param name="Written">As it stands beside a fact's name.</param>
/// <param name="Words">In words, behind «is».</param>
internal abstract record RangeTest(Node Written, string Words) : ValueTest
{
    /// <summary>The ranges on a day; none where no value meets the test.</summary>
    public abstract IReadOnlyList<ValueRange> On(DateOnly asOf);

    public override Node ToNode(AnswerType type) => Written;

    public override string Describe(AnswerType type) => "is " + Words;
}

/// <summary>On every day the same ranges.</summary>
internal sealed record InRanges(IReadOnlyList<ValueRange> Ranges, Node Written, string Words) : RangeTest(Written, Words)
{
    public override bool Holds(long value)
    {
        foreach (ValueRange range in Ranges)
            if (range.Contains(value)) return true;
        return false;
    }

    public override IReadOnlyList<ValueRange> Cuts => Ranges;

    public override IReadOnlyList<ValueRange> On(DateOnly asOf) => Ranges;
}

/// <summary>Ranges that differ from day to day. Only what is asked on a day has an answer.</summary>
internal sealed record InRangesOfDay(Func<DateOnly, IReadOnlyList<ValueRange>> RangesOn, Node Written, string Words) : RangeTest(Written, Words)
{
    public override bool DependsOnDate => true;

    public override IReadOnlyList<ValueRange> Cuts => throw new InvalidOperationException("it is not asked on a day");

    public override bool Holds(long value) => throw new InvalidOperationException("it is not asked on a day");

    public override IReadOnlyList<ValueRange> On(DateOnly asOf) => RangesOn(asOf);

    public override ValueTest At(DateOnly asOf) => new InRanges(On(asOf), Written, Words);
}

/// <summary>The value is not what the inner test wants. It is still a test: an unrecognised value does not meet it.</summary>
internal sealed record IsNot(ValueTest Inner) : ValueTest
{
    public override bool Holds(long value) => !Inner.Holds(value);

    public override bool DependsOnDate => Inner.DependsOnDate;

    public override ValueTest At(DateOnly asOf) => DependsOnDate ? new IsNot(Inner.At(asOf)) : this;

    public override IReadOnlyList<ValueRange>? Cuts => Inner.Cuts;

    public override Node ToNode(AnswerType type) => NewNode.Map(("not", Inner.ToNode(type)));

    public override string Describe(AnswerType type) =>
        Inner.Describe(type) is var inner && inner.StartsWith("is ", StringComparison.Ordinal) ? "is not " + inner[3..] : "not: " + inner;
}
