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
    public IEnumerable<OpenPoint> OpenPoints() => Leaves().OfType<OpenPointTest>().Select(t => t.Point);

    /// <summary>What it is made of in the end, in its order.</summary>
    /// <param name="throughTerms">Whether terms are written out; else their uses are leaves.</param>
    public IEnumerable<Condition> Leaves(bool throughTerms = true) => this switch
    {
        AllOf all => all.Items.SelectMany(i => i.Leaves(throughTerms)),
        AnyOf any => any.Items.SelectMany(i => i.Leaves(throughTerms)),
        Not not => not.Inner.Leaves(throughTerms),
        TermUse use when throughTerms => use.Term.Condition.Leaves(),
        _ => [this],
    };

    /// <summary>Whether it can be met on one day and not on another; terms are not looked into.</summary>
    public bool DependsOnDate => this switch
    {
        AllOf all => all.Items.Any(i => i.DependsOnDate),
        AnyOf any => any.Items.Any(i => i.DependsOnDate),
        Not not => not.Inner.DependsOnDate,
        FactTest test => test.Test.DependsOnDate,
        _ => this is InEffect,
    };

    /// <summary>All on which it turns whether a clause or rider holds, in one condition.</summary>
    public static Condition Whole(DateOnly? from, DateOnly? until, Condition when, Condition? unless, IReadOnlyList<Clause>? defaultOf)
    {
        Condition?[] parts =
        [
            from is null && until is null ? null : new InEffect(from, until),
            when,
            unless is null ? null : new Not(unless),
            defaultOf is null ? null : new NoneHolds(defaultOf),
        ];
        return parts.OfType<Condition>().ToArray() is [var only] ? only : new AllOf([.. parts.OfType<Condition>()]);
    }

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

/// <summary>A leaf: the as-of date lies within these days, both included; null: open on that side.</summary>
internal sealed record InEffect(DateOnly? From, DateOnly? Until) : Condition
{
    public override int TestCount => 0;

    public bool On(DateOnly asOf) => (From is null || From <= asOf) && (Until is null || asOf <= Until);

    /// <summary>In words.</summary>
    public string Describe() => "in effect" + (From is { } from ? " from " + Dates.Write(from) : "") + (Until is { } until ? " until " + Dates.Write(until) : "");
}

/// <summary>A leaf: none of these clauses holds. The default of a section or table says so.</summary>
internal sealed record NoneHolds(IReadOnlyList<Clause> Clauses) : Condition
{
    public override int TestCount => 0;
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
