using System.Globalization;

namespace ScopeRules.NRules;

/// <summary>
/// A fact of a case that one of the team's own rules has derived. A rule yields it: <c>Then().Yield(_ => new DerivedFact(facts,
/// "agreement", "active"))</c>; where what the rule matched is taken back, so is the fact, and the case is decided anew. It fills in what
/// the case doesn't give; what the case gives stays. Where rules derive different values for one fact of a case, or one value written in
/// different ways, it may have any value.
/// </summary>
/// <remarks>A rule that matches what a policy concluded must insert the fact (<c>Do(c => c.Insert(...))</c>) rather than yield it: what is yielded
/// goes with what it rests on, the decision goes when the fact comes, and so it would go on for ever.</remarks>
public sealed class DerivedFact
{
    private readonly Action<CaseFacts> _give;
    private readonly object _value; // to tell equal values: a number, or a text

    /// <summary>A fact by the name of its value, as in a facts file; <c>yes-no</c> as yes or no.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="value">The value's name.</param>
    /// <exception cref="ArgumentException">The policy has no such fact.</exception>
    /// <exception cref="ArgumentNullException">The case, the name or the value is null.</exception>
    public DerivedFact(CaseFacts facts, string fact, string value)
        : this(facts, fact, f => f.Set(fact, value), value) => ArgumentNullException.ThrowIfNull(value);

    /// <summary>A <c>yes-no</c> fact.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="value">Yes or no.</param>
    /// <inheritdoc cref="DerivedFact(CaseFacts, string, string)"/>
    public DerivedFact(CaseFacts facts, string fact, bool value)
        : this(facts, fact, f => f.Set(fact, value), value ? "yes" : "no")
    {
    }

    /// <summary>A <c>whole-number</c> fact.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="value">The number, in the fact's unit.</param>
    /// <inheritdoc cref="DerivedFact(CaseFacts, string, string)"/>
    public DerivedFact(CaseFacts facts, string fact, long value)
        : this(facts, fact, f => f.Set(fact, value), (decimal)value)
    {
    }

    /// <summary>A <c>number</c> fact.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="value">The number, in the fact's unit.</param>
    /// <inheritdoc cref="DerivedFact(CaseFacts, string, string)"/>
    public DerivedFact(CaseFacts facts, string fact, decimal value)
        : this(facts, fact, f => f.Set(fact, value), (object)value)
    {
    }

    /// <summary>A <c>date</c> fact.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="value">The day.</param>
    /// <inheritdoc cref="DerivedFact(CaseFacts, string, string)"/>
    public DerivedFact(CaseFacts facts, string fact, DateOnly value)
        : this(facts, fact, f => f.Set(fact, value), value.ToString("O", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>A <c>date-time</c> fact.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="value">The moment.</param>
    /// <inheritdoc cref="DerivedFact(CaseFacts, string, string)"/>
    public DerivedFact(CaseFacts facts, string fact, DateTimeOffset value)
        : this(facts, fact, f => f.Set(fact, value), value.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The members of a <c>several-of</c>, or of another fact the values that are still possible.</summary>
    /// <param name="facts">The case, as it was inserted into the session.</param>
    /// <param name="fact">The name of one of its policy's facts.</param>
    /// <param name="values">The names of the values.</param>
    /// <exception cref="ArgumentException">The policy has no such fact.</exception>
    /// <exception cref="ArgumentNullException">The case, the name or the list is null.</exception>
    public DerivedFact(CaseFacts facts, string fact, IEnumerable<string> values)
        : this(facts, fact, [.. (values ?? throw new ArgumentNullException(nameof(values))).Order(StringComparer.Ordinal)])
    {
    }

    private DerivedFact(CaseFacts facts, string fact, string[] values)
        : this(facts, fact, f => f.Set(fact, values), "[" + string.Join(", ", values) + "]")
    {
    }

    private DerivedFact(CaseFacts facts, string fact, Action<CaseFacts> give, object value)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(fact);
        if (!facts.Policy.Vocabulary.TryFind(fact, out ScopeRules.Fact? found)) // this rule's mistake, and not one of the case
            throw new ArgumentException($"{facts.Policy.Id} has no fact `{fact}`.", nameof(fact));
        Case = facts;
        FactName = found.Name;
        _give = give;
        _value = value;
    }

    /// <summary>The case.</summary>
    public CaseFacts Case { get; }

    /// <summary>The name of the fact, as it is now.</summary>
    public string FactName { get; }

    /// <summary>The fact and its value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FactName}: {(_value is decimal number ? $"{number:0.############################}" : _value)}");

    /// <summary>A case with what is derived of it.</summary>
    internal static CaseFacts Complete(CaseFacts facts, IEnumerable<DerivedFact> derived)
    {
        CaseFacts completed = facts.Copy(); // what is decided is what it gives now
        foreach (IGrouping<string, DerivedFact> same in derived.GroupBy(d => d.FactName, StringComparer.Ordinal))
        {
            if (facts.Gives(same.Key)) continue;
            DerivedFact first = same.First();
            if (same.All(d => d._value.Equals(first._value))) first._give(completed);
            else _ = completed.SetDontKnow(same.Key);
        }

        return completed;
    }
}
