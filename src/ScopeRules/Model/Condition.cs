using ScopeRules.Text;

namespace ScopeRules.Model;

/// <summary>When something holds: a tree of tests. Terms stay visible in it and stand for what they abbreviate.</summary>
internal abstract record Condition
{
    /// <summary>The tests in it, terms expanded; capped at <see cref="MaxTests"/> + 1 so that it can't overflow.</summary>
    public abstract int TestCount { get; }

    /// <summary>More tests than this in one condition are refused: terms can multiply.</summary>
    public const int MaxTests = 1_000;

    /// <summary>The open points that it turns on, also by terms.</summary>
    public IEnumerable<OpenPoint> OpenPoints() => this switch
    {
        OpenPointTest test => [test.Point],
        AllOf all => all.Items.SelectMany(i => i.OpenPoints()),
        AnyOf any => any.Items.SelectMany(i => i.OpenPoints()),
        Not not => not.Inner.OpenPoints(),
        TermUse use => use.Term.Condition.OpenPoints(),
        _ => [],
    };

    protected static int Sum(IEnumerable<Condition> items)
    {
        int sum = 0;
        foreach (Condition item in items) sum = Math.Min(MaxTests + 1, sum + item.TestCount);
        return sum;
    }
}

/// <summary>Holds in every case.</summary>
internal sealed record Always : Condition
{
    public override int TestCount => 0;
}

internal sealed record AllOf(IReadOnlyList<Condition> Items) : Condition
{
    public override int TestCount { get; } = Sum(Items);
}

internal sealed record AnyOf(IReadOnlyList<Condition> Items) : Condition
{
    public override int TestCount { get; } = Sum(Items);
}

internal sealed record Not(Condition Inner) : Condition
{
    public override int TestCount => Inner.TestCount;
}

/// <summary>A leaf: a test on one column of the table.</summary>
internal sealed record FactTest(Column Column, ValueTest Test, SourceSpan Span) : Condition
{
    public override int TestCount => 1;
}

/// <summary>A leaf: the open point, read as yes.</summary>
internal sealed record OpenPointTest(OpenPoint Point) : Condition
{
    public override int TestCount => 1;
}

/// <summary>A use of a term.</summary>
internal sealed record TermUse(Term Term) : Condition
{
    public override int TestCount => Term.Condition.TestCount;
}

/// <summary>An abbreviation for a condition; never given, never asked.</summary>
internal sealed record Term(string Name, Condition Condition, int Depth, SourceSpan Span);

/// <summary>What a leaf looks at: a fact, or for a <c>several-of</c> whether one member is in the set (1) or not (0).</summary>
internal sealed record Column(Fact Fact, int? Member)
{
    public string Name => Member is { } m ? $"{Fact.Name}: {Fact.Values[m].Name}" : Fact.Name;
}
