using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>One thought of the document: when it holds, and what it then concludes. (XACML and DMN say <em>rule</em>.)</summary>
public sealed class Clause : Provision
{
    internal Clause(string id, string title, string cites, Verdict verdict, Condition condition, SourceSpan span)
        : base(id, condition, span)
    {
        Title = title;
        Cites = cites;
        Verdict = verdict;
    }

    /// <summary>The clause in a sentence, fit to be read aloud to a customer.</summary>
    public override string Title { get; }

    /// <summary>The heading of the document under which it stands.</summary>
    public override string Cites { get; }

    /// <summary>What it concludes where it is in force.</summary>
    public Verdict Verdict { get; }

    /// <summary>What a clause that says <see cref="Verdict.AskManager"/> presumes until the manager has answered; else null.</summary>
    public Verdict? Presumption { get; internal init; }

    /// <summary>How far cover goes, one of the policy's levels; null if the clause does not say, which is the best level.</summary>
    public string? Level { get; internal init; }

    /// <summary>The ids of the clauses that it sets aside where it is in force.</summary>
    public IReadOnlyList<string> Overrides { get; internal set; } = [];

    /// <summary>The heading of the policy's section in which it stands.</summary>
    public string Section { get; internal init; } = "";

    /// <summary>A remark for readers of the policy; null if there is none.</summary>
    public string? Note { get; internal init; }

    /// <summary>The clauses of whose section or table this is the default: it holds where none of them holds; null if it is no default.</summary>
    internal IReadOnlyList<Clause>? DefaultOf { get; init; }

    /// <summary>The document in which it stands, where a policy has several that are ranked; else null.</summary>
    public SourceDocument? Document => RankedDocument?.Document;

    internal RankedDocument? RankedDocument { get; init; }
}
