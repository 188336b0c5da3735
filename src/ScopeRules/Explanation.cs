using ScopeRules.Printing;

namespace ScopeRules;

/// <summary>Why a case is decided as it is.</summary>
public sealed class Explanation
{
    internal Explanation(Decision decision, IReadOnlyList<ClauseExplanation> clauses)
    {
        Decision = decision;
        Clauses = clauses;
    }

    /// <summary>The decision that is explained.</summary>
    public Decision Decision { get; }

    /// <summary>Every clause of the policy, in document order, with its standing and the reasons.</summary>
    public IReadOnlyList<ClauseExplanation> Clauses { get; }

    /// <summary>The decision as <see cref="Decision.ToJson"/> has it, with the key <c>explanation</c> added.</summary>
    public string ToJson() => DecisionJson.Write(this);
}
