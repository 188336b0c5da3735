namespace ScopeRules;

/// <summary>A fact that the customer could change, and to what.</summary>
public sealed class Change
{
    internal Change(Fact fact, string from, IReadOnlyList<string> to, string words)
    {
        Fact = fact;
        From = from;
        To = to;
        Words = words;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>What it is now, given or assumed, as it stands in YAML.</summary>
    public string From { get; }

    /// <summary>Values of which any one would do, as they stand in YAML: all that there are of a <c>one-of</c> or <c>yes-no</c>; of other
    /// kinds an example for each stretch of values that the policy doesn't tell apart, and of a <c>several-of</c> whole sets.</summary>
    public IReadOnlyList<string> To { get; }

    /// <summary>The fact and what it would have to be, such as «incidents-left: at least 1».</summary>
    public override string ToString() => $"{Fact.Name}: {Words}";

    /// <summary>What it would have to be, in words behind «is».</summary>
    internal string Words { get; }
}
