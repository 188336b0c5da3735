namespace ScopeRules.Laws.Generators;

internal enum Standing
{
    Missing,
    Known,
    PartlyKnown,
    Unrecognised,
}

/// <summary>What a case knows of a fact: said by whoever made the case, so that the reading of cases is tested too.</summary>
internal abstract record Knows(Standing Standing)
{
    public static readonly Knows Nothing = new KnowsNothing();

    /// <summary>The values left on a fact, or on one member of a set; null: all that are declared.</summary>
    public abstract IReadOnlyList<long>? Left(int? member);

    /// <summary>Whether it may be no declared value at all.</summary>
    public virtual bool NoneToo => false;
}

internal sealed record KnowsNothing() : Knows(Standing.Missing)
{
    public override IReadOnlyList<long>? Left(int? member) => null;
}

internal sealed record KnowsValues(IReadOnlyList<long> Values) : Knows(Values.Count == 1 ? Standing.Known : Standing.PartlyKnown)
{
    public override IReadOnlyList<long>? Left(int? member) => Values;
}

internal sealed record KnowsNoValue() : Knows(Standing.Unrecognised)
{
    public override IReadOnlyList<long>? Left(int? member) => null;

    public override bool NoneToo => true;
}

/// <summary>A set: members in it, members that may be in it, and whether all others may be too.</summary>
internal sealed record KnowsMembers(IReadOnlyList<int> In, IReadOnlyList<int> Perhaps, bool OthersToo)
    : Knows(OthersToo ? Standing.Unrecognised : Perhaps.Count > 0 ? Standing.PartlyKnown : Standing.Known)
{
    public override IReadOnlyList<long>? Left(int? member)
    {
        if (In.Contains(member!.Value)) return [1];
        return OthersToo || Perhaps.Contains(member.Value) ? [0, 1] : [0];
    }
}
