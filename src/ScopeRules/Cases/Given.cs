using ScopeRules.Model;

namespace ScopeRules.Cases;

/// <summary>What is given of a fact: nothing, one value, or anything else that can be known of it. A value alone needs no object.</summary>
internal readonly struct Given
{
    private readonly Knowledge? _other;
    private readonly bool _isValue;

    /// <summary>One value.</summary>
    public Given(long value)
    {
        Value = value;
        _isValue = true;
    }

    public Given(Knowledge knowledge)
    {
        if (knowledge is Values { IsKnown: true } known)
        {
            Value = known.Possible[0].Low;
            _isValue = true;
        }
        else if (knowledge is not Missing)
        {
            _other = knowledge;
        }
    }

    public bool IsMissing => !_isValue && _other is null;

    /// <summary>Whether it is one value of a fact that has one at a time.</summary>
    public bool IsValue => _isValue;

    /// <summary>That value.</summary>
    public long Value { get; }

    /// <summary>The same as knowledge of a fact.</summary>
    public Knowledge Of(Fact fact) => _isValue ? new Values(fact.AnswerType, [Value]) : _other ?? Missing.Instance;
}
