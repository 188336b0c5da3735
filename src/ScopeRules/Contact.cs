namespace ScopeRules;

/// <summary>Somebody to whom a customer or agent can be referred.</summary>
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

    /// <summary>The name that clauses use.</summary>
    public override string ToString() => Name;
}
