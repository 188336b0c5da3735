using ScopeRules.Model;

namespace ScopeRules;

/// <summary>What a policy says where no clause is in force.</summary>
public sealed class Otherwise
{
    internal Otherwise(Verdict verdict, Verdict? presumption, OutcomeData outcome, string? cites)
    {
        Verdict = verdict;
        Presumption = presumption;
        Outcome = outcome;
        Cites = cites;
    }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Where that is <see cref="Verdict.AskManager"/>, what is presumed until the manager has answered; null: nothing.</summary>
    public Verdict? Presumption { get; }

    /// <summary>The heading of the document under which it stands; null if not stated.</summary>
    public string? Cites { get; }

    internal OutcomeData Outcome { get; }
}
