using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>Adds obligations, caveats or referrals to a verdict that is final, and decides nothing.</summary>
public sealed class Rider
{
    internal Rider(string id, IReadOnlyList<Verdict> addedTo, Condition condition, SourceSpan span)
    {
        Id = id;
        AddedTo = addedTo;
        When = condition;
        Span = span;
    }

    /// <summary>The name that suites use.</summary>
    public string Id { get; }

    /// <summary>The verdicts to which it can be added.</summary>
    public IReadOnlyList<Verdict> AddedTo { get; }

    /// <summary>The rider in a sentence; null if it has none.</summary>
    public string? Title { get; internal init; }

    /// <summary>The heading of the document under which it stands; null if not stated.</summary>
    public string? Cites { get; internal init; }

    /// <summary>To whom the customer is referred besides.</summary>
    public IReadOnlyList<Contact> Referrals { get; internal init; } = [];

    /// <summary>What the customer must do besides.</summary>
    public IReadOnlyList<string> Obligations { get; internal init; } = [];

    /// <summary>What the answer does not promise besides.</summary>
    public IReadOnlyList<string> Caveats { get; internal init; } = [];

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The first day on which it counts; null if it counts from ever.</summary>
    public DateOnly? EffectiveFrom { get; internal init; }

    /// <summary>The last day on which it counts; null if it counts for ever.</summary>
    public DateOnly? EffectiveUntil { get; internal init; }

    internal Condition When { get; }

    internal Condition? Unless { get; init; }

    /// <summary>Everything on which it turns whether it holds.</summary>
    internal Condition Whole => field ??= Condition.Whole(EffectiveFrom, EffectiveUntil, When, Unless, defaultOf: null);

    internal SourceSpan Span { get; }
}
