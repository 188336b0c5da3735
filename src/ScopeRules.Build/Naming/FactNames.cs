namespace ScopeRules.Build.Naming;

/// <summary>What is written for a fact is called.</summary>
internal sealed class FactNames
{
    public FactNames(Fact fact, int place, FreshNames types, FreshNames properties, FreshNames locals)
    {
        Fact = fact;
        Place = place;
        string name = Identifiers.Pascal(fact.Name);
        Property = properties.Take(name);
        Local = Identifiers.Escape(locals.Take(Identifiers.Camel(name)));
        FreshNames members = new();
        Values = ValuesOf(fact.Values, outer: null, members);
        Type = Values.Count > 0 ? types.Take(name) : null;
        FormerMembers = [.. Values.SelectMany(v => FormerName.Of(v.Value.Formerly, v.Member, members))];
        JsonType = Type is null ? null : types.Take(name + "Json");
        if (FormerMembers.Count > 0) FormerType = types.Take(name + "FormerNames");
    }

    public Fact Fact { get; }

    /// <summary>The place of its column.</summary>
    public int Place { get; }

    public string Property { get; }

    /// <summary>Of its value, where one is at hand; no two facts share it.</summary>
    public string Local { get; }

    /// <summary>The enumeration of its values; null where they have no names.</summary>
    public string? Type { get; }

    /// <summary>The class that reads and writes them as JSON; null where they have no names.</summary>
    public string? JsonType { get; }

    /// <summary>Its values, each before those of which it consists: the order of the enumeration's members.</summary>
    public IReadOnlyList<ValueNames> Values { get; }

    /// <summary>Former names of its values.</summary>
    public IReadOnlyList<FormerName> FormerMembers { get; }

    /// <summary>The class that has them; null where there are none.</summary>
    public string? FormerType { get; }

    private static List<ValueNames> ValuesOf(IReadOnlyList<FactValue> values, ValueNames? outer, FreshNames members)
    {
        List<ValueNames> all = [];
        foreach (FactValue value in values)
        {
            ValueNames names = new(value, members.Take(Identifiers.Pascal(value.Name)), outer);
            all.Add(names);
            all.AddRange(ValuesOf(value.Values, names, members));
        }

        return all;
    }
}

/// <summary>A value, and what is written for it is called.</summary>
/// <param name="Value">The value.</param>
/// <param name="Member">The enumeration's member.</param>
/// <param name="Outer">The wider value that it belongs to; null if to none.</param>
internal sealed record ValueNames(FactValue Value, string Member, ValueNames? Outer);
