using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>Something that a case gives and a person can be asked, as the policy declares it.</summary>
public sealed class Fact
{
    /// <summary>The most that asking for a fact, or changing it, can cost.</summary>
    internal const int MostCost = 1_000;

    internal Fact(string name, string question, AnswerType answer, SourceSpan span)
    {
        Name = name;
        Question = question;
        AnswerType = answer;
        Span = span;
    }

    /// <summary>The name that cases and clauses use.</summary>
    public string Name { get; }

    /// <summary>Names that it had before and that cases may still use.</summary>
    public IReadOnlyList<string> Formerly { get; internal init; } = [];

    /// <summary>The question to ask a person.</summary>
    public string Question { get; }

    /// <summary>Guidance on how to answer; null if there is none.</summary>
    public string? Note { get; internal init; }

    /// <summary>How it is answered, as the policy's <c>answer</c> says: <c>one-of</c>, <c>several-of</c>, <c>yes-no</c>, <c>whole-number</c>,
    /// <c>number</c>, <c>date</c>, <c>date-time</c> or <c>version</c>; later versions may have more.</summary>
    public string Answer => AnswerType.Keyword;

    /// <summary>The values of a <c>one-of</c> or <c>several-of</c>, in the policy's order; empty for other kinds. They may have values of
    /// their own.</summary>
    public IReadOnlyList<FactValue> Values => AnswerType.Values;

    /// <summary>What a number counts, such as hours; null where the question says it, and for other kinds.</summary>
    public string? Unit => AnswerType.Unit;

    /// <summary>In which span, or for what each, a number is counted, such as quarter; null where nothing is said.</summary>
    public string? Per => AnswerType.Per;

    /// <summary>What is taken when a case does not give the fact, as it stands in YAML; null if nothing is assumed.</summary>
    public string? Assumed => Assumption?.ToString();

    /// <summary>Whether the customer could still change it, such as by booking something.</summary>
    public bool CanChange { get; internal init; }

    /// <summary>What asking for it costs, from 1 to 1,000 in units of the policy's choosing; 1 where the policy doesn't say.</summary>
    public int Cost { get; internal init; } = 1;

    /// <summary>What changing it costs, where the customer can, from 1 to 1,000 in units of the policy's choosing; 1 where the policy doesn't say.</summary>
    public int ChangeCost { get; internal init; } = 1;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal AnswerType AnswerType { get; }

    /// <summary>Its place among the policy's facts.</summary>
    internal int Place { get; set; }

    internal Knowledge? Assumption { get; init; }

    internal SourceSpan Span { get; }

    /// <summary>How often a value comes, relative to the others.</summary>
    internal int WeightOf(long value) => AnswerType.WeightOf(value);
}

/// <summary>A value that a fact can have.</summary>
public sealed class FactValue
{
    internal FactValue(string name, string meaning)
    {
        Name = name;
        Meaning = meaning;
    }

    /// <summary>As cases and clauses write it.</summary>
    public string Name { get; }

    /// <summary>When it is the right one.</summary>
    public string Meaning { get; }

    /// <summary>The values of which it consists; a case that gives it leaves open which of them. Empty for most values.</summary>
    public IReadOnlyList<FactValue> Values { get; internal init; } = [];

    /// <summary>Names that it had before and that cases may still use.</summary>
    public IReadOnlyList<string> Formerly { get; internal init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
