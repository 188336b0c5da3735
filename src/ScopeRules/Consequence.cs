namespace ScopeRules;

/// <summary>Something that follows with a verdict: whom to refer to, a fee, what the customer must do.</summary>
/// <typeparam name="T">What follows.</typeparam>
public sealed class Consequence<T>
    where T : notnull
{
    internal Consequence(T value, bool isCertain)
    {
        Value = value;
        IsCertain = isCertain;
    }

    /// <summary>What follows.</summary>
    public T Value { get; }

    /// <summary>Whether it follows whatever the missing facts are.</summary>
    public bool IsCertain { get; }

    /// <summary>What follows.</summary>
    public override string ToString() => Value.ToString() ?? "";
}
