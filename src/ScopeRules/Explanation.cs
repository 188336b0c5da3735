using ScopeRules.Printing;

namespace ScopeRules;

/// <summary>Why a case is decided as it is.</summary>
public sealed class Explanation
{
    private readonly Lazy<IReadOnlyList<Fact>?> _sufficient;
    private readonly Func<Fact, string> _given;

    internal Explanation(Decision decision, IReadOnlyList<ClauseExplanation> clauses, Func<Fact, string> given, Func<IReadOnlyList<Fact>?> sufficient)
    {
        Decision = decision;
        Clauses = clauses;
        _given = given;
        _sufficient = new(sufficient);
    }

    /// <summary>The decision that is explained.</summary>
    public Decision Decision { get; }

    /// <summary>Every clause of the policy, in document order, with its standing and the reasons.</summary>
    public IReadOnlyList<ClauseExplanation> Clauses { get; }

    /// <summary>
    /// Facts, given or assumed, that alone lead to this verdict whatever declared values the others have; by name, and as few that
    /// none of them can be left out. Empty where the verdict is the same whatever the facts are. A fact that is not recognised is
    /// not among them and stays what it is. Null where not exactly one verdict is possible, or where that is not proven.
    /// </summary>
    /// <remarks>Of several such sets it is the one that is left after dropping facts in the order of their names. A fact of which
    /// the search can't tell within its budget stays in it.</remarks>
    public IReadOnlyList<Fact>? SufficientFacts => _sufficient.Value;

    /// <summary>The decision as <see cref="Decision.ToJson"/> has it, with the keys <c>sufficient</c> and <c>explanation</c> added.</summary>
    public string ToJson() => DecisionJson.Write(this);

    /// <summary>What the case has for a fact, given or assumed.</summary>
    internal string GivenFor(Fact fact) => _given(fact);
}
