using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>A piece of YAML with its place. Nothing is converted: a scalar is its text.</summary>
internal abstract record Node(SourceSpan Span)
{
    /// <summary>What to call it in a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value. Plain ones are those without quotes on one line: only they can be numbers, yes or null.</summary>
internal sealed record ScalarNode(string Value, bool IsPlain, SourceSpan Span) : Node(Span)
{
    public override string Kind => IsNull ? "nothing" : "a single value";

    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record ListNode(IReadOnlyList<Node> Items, SourceSpan Span) : Node(Span)
{
    public override string Kind => "a list";
}

/// <summary>Keys and values in the order of the text; no key stands twice, unless the reader was told to let it.</summary>
internal sealed record MapNode(IReadOnlyList<Entry> Entries, bool IsFlow, SourceSpan Span) : Node(Span)
{
    public override string Kind => "a mapping";

    public Node? this[string key] => Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
}

internal sealed record Entry(ScalarNode Key, Node Value);
