namespace ScopeRules;

/// <summary>The cheapest changes that give a case a verdict.</summary>
public sealed class WhatIfAnswer
{
    internal WhatIfAnswer(Verdict wanted, IReadOnlyList<ChangeSet> changeSets, int? changeCost, bool isProven)
    {
        Wanted = wanted;
        ChangeSets = changeSets;
        ChangeCost = changeCost;
        IsProven = isProven;
    }

    /// <summary>The verdict that was asked for.</summary>
    public Verdict Wanted { get; }

    /// <summary>All that are cheapest, by the names of their facts; 20 at most. One without changes where the case has the verdict
    /// already; none where no changes lead to it, or none were found within the budget.</summary>
    public IReadOnlyList<ChangeSet> ChangeSets { get; }

    /// <summary>What each of them costs: the sum of its facts' <see cref="Fact.ChangeCost"/>, 0 where nothing need change; null where there is none.</summary>
    public int? ChangeCost { get; }

    /// <summary>False where the search had to stop at its budget; there are no change sets then.</summary>
    public bool IsProven { get; }

    /// <summary>Whether the case leaves no fact open that is tested, so that without change sets nothing would help.</summary>
    internal bool IsComplete { get; init; }
}
