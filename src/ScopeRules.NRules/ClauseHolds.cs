using ScopeRules.NRules.Rules;

namespace ScopeRules.NRules;

/// <summary>A clause holds in a case. The rule that is named after the clause says so.</summary>
public sealed class ClauseHolds
{
    internal ClauseHolds(CaseReading reading, ClausePlace place)
    {
        Reading = reading;
        Place = place;
    }

    /// <summary>The case, as it was inserted into the session.</summary>
    public CaseFacts Case => Reading.Case;

    /// <summary>The case as it is read.</summary>
    public CaseReading Reading { get; }

    /// <summary>The clause.</summary>
    public Clause Clause => Place.Clause;

    /// <summary>Its id.</summary>
    public override string ToString() => Clause.Id;

    internal ClausePlace Place { get; }
}
