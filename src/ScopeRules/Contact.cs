namespace ScopeRules;

/// <summary>Somebody to whom a customer or agent can be referred, or who is responsible or may decide.</summary>
public sealed class Contact
{
    internal Contact(string name, string title)
    {
        Name = name;
        Title = title;
    }

    /// <summary>The name that clauses use, such as <c>sales</c>.</summary>
    public string Name { get; }

    /// <summary>Who that is, for a reader, such as «Your sales representative».</summary>
    public string Title { get; }

    /// <summary>What sort of contact it is; null if the policy does not say.</summary>
    public ContactKind? Kind { get; internal init; }

    /// <summary>Where it is found; null if the policy does not say.</summary>
    public string? Url { get; internal init; }

    /// <summary>The name that clauses use.</summary>
    public override string ToString() => Name;
}
