namespace ScopeRules.NRules;

/// <summary>The decision on a case, the same that <see cref="Policy.Decide"/> comes to. A team's own rules can match it.</summary>
public sealed class CaseDecision
{
    internal CaseDecision(CaseFacts facts, Decision decision, bool isByRules)
    {
        Case = facts;
        Decision = decision;
        IsByRules = isByRules;
    }

    /// <summary>The case, as it was inserted into the session.</summary>
    public CaseFacts Case { get; }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>Its verdict.</summary>
    public Verdict Verdict => Decision.Verdict;

    /// <summary>Whether the rules came to it, clause by clause; else the engine did, as something turns on facts that are open, they contradict each other, or
    /// the rules are for another day.</summary>
    public bool IsByRules { get; }

    /// <summary>The decision's verdict and basis.</summary>
    public override string ToString() => Decision.ToString();
}
