namespace ScopeRules.NRules;

/// <summary>A rider applies to the verdict on a case as it is read. The rule that is named after the rider says so.</summary>
public sealed class RiderApplies
{
    internal RiderApplies(CaseReading reading, Rider rider)
    {
        Reading = reading;
        Rider = rider;
    }

    /// <summary>The case, as it was inserted into the session.</summary>
    public CaseFacts Case => Reading.Case;

    /// <summary>The case as it is read.</summary>
    public CaseReading Reading { get; }

    /// <summary>The rider.</summary>
    public Rider Rider { get; }

    /// <summary>Its id.</summary>
    public override string ToString() => Rider.Id;
}
