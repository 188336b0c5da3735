using ScopeRules.Model;

namespace ScopeRules.Cases;

/// <summary>What is known of each fact, by its place. One value alone takes no object, so that a case can be filled again and again.</summary>
internal sealed class FactSlots
{
    private readonly Kind[] _kinds;
    private readonly long[] _values;
    private Knowledge?[] _others = []; // none where all is plain

    public FactSlots(int facts)
    {
        _kinds = new Kind[facts];
        _values = new long[facts];
    }

    private FactSlots(FactSlots original)
    {
        _kinds = [.. original._kinds];
        _values = [.. original._values];
        _others = original.ArePlain ? [] : [.. original._others];
    }

    private enum Kind : byte
    {
        NotGiven,
        Missing, // given as null
        Value,
        Other,
    }

    public bool IsGiven(int place) => _kinds[place] != Kind.NotGiven;

    public bool IsMissing(int place) => _kinds[place] <= Kind.Missing;

    /// <summary>Whether it is one value of a fact that has one at a time.</summary>
    public bool IsValue(int place) => _kinds[place] == Kind.Value;

    /// <summary>That value.</summary>
    public long ValueAt(int place) => _values[place];

    /// <summary>Whether nothing is there but single values.</summary>
    public bool ArePlain => !_kinds.AsSpan().Contains(Kind.Other);

    public Knowledge Of(Fact fact) => _kinds[fact.Place] switch
    {
        Kind.Value => new Values(fact.AnswerType, [_values[fact.Place]]),
        Kind.Other => _others[fact.Place]!,
        _ => Missing.Instance,
    };

    public void Put(int place, long value)
    {
        _kinds[place] = Kind.Value;
        _values[place] = value;
    }

    public void Put(int place, Knowledge knowledge)
    {
        if (knowledge is Values { IsKnown: true } known) Put(place, known.Possible[0].Low);
        else if (knowledge is Missing) _kinds[place] = Kind.Missing;
        else PutOther(place, knowledge);
    }

    public void Clear() => _kinds.AsSpan().Clear();

    public FactSlots Copy() => new(this);

    private void PutOther(int place, Knowledge knowledge)
    {
        if (_others.Length == 0) _others = new Knowledge?[_kinds.Length];
        _kinds[place] = Kind.Other;
        _others[place] = knowledge;
    }
}
