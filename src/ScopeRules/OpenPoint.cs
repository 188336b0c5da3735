using ScopeRules.Text;

namespace ScopeRules;

/// <summary>A yes-no that the document leaves open and that no customer can answer. Open in every case until a manager settles it.</summary>
public sealed class OpenPoint
{
    internal OpenPoint(string name, string question, string cites, SourceSpan span)
    {
        Name = name;
        Question = question;
        Cites = cites;
        Span = span;
    }

    /// <summary>The name that conditions use.</summary>
    public string Name { get; }

    /// <summary>What the document leaves open, as a yes-no question.</summary>
    public string Question { get; }

    /// <summary>The heading of the document that is ambiguous.</summary>
    public string Cites { get; }

    /// <summary>Who could settle it.</summary>
    public IReadOnlyList<Contact> Referrals { get; internal init; } = [];

    /// <summary>The answer, once somebody has settled it; null while it is open.</summary>
    public bool? Settled { get; internal init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal SourceSpan Span { get; }
}
