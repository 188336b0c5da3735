namespace ScopeRules;

/// <summary>The vendor's document that a policy encodes.</summary>
public sealed class SourceDocument
{
    internal SourceDocument(string title) => Title = title;

    /// <summary>The document's title.</summary>
    public string Title { get; }

    /// <summary>Who published it; null if not stated.</summary>
    public string? Publisher { get; internal init; }

    /// <summary>Where it is published; null if not stated.</summary>
    public string? Url { get; internal init; }

    /// <summary>The edition or date that it carries itself; null if not stated.</summary>
    public string? Edition { get; internal init; }

    /// <summary>The day on which the policy's author read it; null if not stated.</summary>
    public DateOnly? ReadOn { get; internal init; }

    /// <summary>The document's title.</summary>
    public override string ToString() => Title;
}
