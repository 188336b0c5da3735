namespace ScopeRules;

/// <summary>
/// An object that gives the facts of a case by columns that are named once for its type, so that no name is looked up for each case.
/// See <see cref="CaseFacts.SetAll{T}"/>.
/// </summary>
public interface IFactSource
{
    /// <summary>The facts that objects of this type can give.</summary>
    static abstract IReadOnlyList<FactColumn> Columns { get; }

    /// <summary>Gives the facts, each at most once. A column that is not given is missing.</summary>
    /// <param name="facts">Takes them; it is of no use afterwards.</param>
    void Give(FactWriter facts);
}

/// <summary>A fact as a type of objects gives it.</summary>
/// <param name="Fact">Its name in the policy, now or formerly.</param>
/// <param name="Values">For a fact whose values have names: these, as the type numbers them from 0, such as the members of an enumeration.</param>
public sealed record FactColumn(string Fact, params IReadOnlyList<string> Values);
