using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>What a policy provides for some cases: a clause, which concludes a verdict, or a rider, which adds to one.</summary>
public abstract class Provision
{
    private protected Provision(string id, Condition condition, SourceSpan span)
    {
        Id = id;
        When = condition;
        Span = span;
    }

    /// <summary>The name that suites and overrides use.</summary>
    public string Id { get; }

    /// <summary>It in a sentence, fit to be read aloud to a customer; null if it has none.</summary>
    public abstract string? Title { get; }

    /// <summary>The heading of the document under which it stands; null if not stated.</summary>
    public abstract string? Cites { get; }

    /// <summary>To whom the customer is referred.</summary>
    public IReadOnlyList<Contact> Referrals => Outcome.Referrals;

    /// <summary>Who is responsible, which can be somebody else than to whom the customer is referred; null if not stated.</summary>
    public Contact? Provider => Outcome.Provider;

    /// <summary>What it costs; null if not stated.</summary>
    public Fee? Fee => Outcome.Fee;

    /// <summary>The channels that are allowed; none: not stated.</summary>
    public IReadOnlyList<Channel> Channels => Outcome.Channels;

    /// <summary>How soon somebody is to answer; null if not stated.</summary>
    public ResponseTarget? Response => Outcome.Response;

    /// <summary>Who may decide otherwise; null: nobody is named.</summary>
    public Contact? Discretion => Outcome.Discretion;

    /// <summary>What the customer must do.</summary>
    public IReadOnlyList<string> Obligations => Outcome.Obligations;

    /// <summary>What the answer does not promise.</summary>
    public IReadOnlyList<string> Caveats => Outcome.Caveats;

    /// <summary>What support does all the same, such as to offer a workaround.</summary>
    public IReadOnlyList<string> Promises => Outcome.Promises;

    /// <summary>What would restore cover, such as an upgrade.</summary>
    public IReadOnlyList<string> RestoredBy => Outcome.RestoredBy;

    /// <summary>The first day on which it counts; null if it counts from ever.</summary>
    public DateOnly? EffectiveFrom { get; internal init; }

    /// <summary>The last day on which it counts; null if it counts for ever.</summary>
    public DateOnly? EffectiveUntil { get; internal init; }

    /// <summary>The name of the policy in whose file it was written, or last changed: another one's where that is extended, or belongs to a set.</summary>
    public string Layer { get; internal init; } = "";

    /// <summary>The line of that policy's file in which it starts, from 1.</summary>
    public int Line => Span.Position.Line;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal Condition When { get; }

    internal Condition? Unless { get; init; }

    /// <summary>Everything on which it turns whether it holds.</summary>
    internal Condition Whole => field ??= Condition.Whole(EffectiveFrom, EffectiveUntil, When, Unless, (this as Clause)?.DefaultOf);

    internal OutcomeData Outcome { get; init; } = OutcomeData.Nothing;

    internal SourceSpan Span { get; }
}
