namespace ScopeRules;

/// <summary>A way in which help can be asked for and given.</summary>
public sealed class Channel
{
    internal Channel(string name, string title)
    {
        Name = name;
        Title = title;
    }

    /// <summary>The name that clauses use, such as <c>phone</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, for a reader, such as «By telephone».</summary>
    public string Title { get; }

    /// <summary>The name that clauses use.</summary>
    public override string ToString() => Name;
}
