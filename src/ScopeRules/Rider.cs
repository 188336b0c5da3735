using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>Adds to a verdict that is final, such as obligations, caveats or referrals, and decides nothing.</summary>
public sealed class Rider : Provision
{
    internal Rider(string id, string? title, string? cites, IReadOnlyList<Verdict> addedTo, Condition condition, SourceSpan span)
        : base(id, condition, span)
    {
        Title = title;
        Cites = cites;
        AddedTo = addedTo;
    }

    /// <summary>The rider in a sentence; null if it has none.</summary>
    public override string? Title { get; }

    /// <summary>The heading of the document under which it stands; null if not stated.</summary>
    public override string? Cites { get; }

    /// <summary>The verdicts to which it can be added.</summary>
    public IReadOnlyList<Verdict> AddedTo { get; }
}
