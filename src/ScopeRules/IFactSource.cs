using ScopeRules.Text;

namespace ScopeRules;

/// <summary>
/// An object that gives the facts of a case by columns that are named once for its type, so that no name is looked up for each case.
/// See <see cref="CaseFacts.ReplaceAll{T}"/>.
/// </summary>
public interface IFactSource
{
    /// <summary>The facts that objects of this type can give; a column's number is its place here, from 0. A policy reads them once, when
    /// a case first takes such an object.</summary>
    static abstract IReadOnlyList<FactColumn> Columns { get; }

    /// <summary>Gives the facts, each at most once: what is given twice becomes a <see cref="Problem"/>. A column that is not given is missing.</summary>
    /// <param name="facts">Takes them; it is of no use afterwards.</param>
    void Give(FactWriter facts);
}

/// <summary>A fact as a type of objects gives it.</summary>
public sealed class FactColumn
{
    /// <summary>A column for a fact.</summary>
    /// <param name="fact">The fact's name in the policy, now or formerly. Where the policy has no such fact, what is given of it is a <see cref="Problem"/>.</param>
    /// <param name="values">For a fact whose values have names: these, as the type numbers them from 0, such as the members of an enumeration.</param>
    /// <exception cref="ArgumentNullException">The name, the values or one of them is null.</exception>
    public FactColumn(string fact, params IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(fact);
        FactName = fact;
        Values = Names.Copied(values);
    }

    /// <summary>The fact's name.</summary>
    public string FactName { get; }

    /// <summary>The names of its values, by the type's numbers; empty where it has none.</summary>
    public IReadOnlyList<string> Values { get; }
}
