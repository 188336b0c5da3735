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

    public bool IsNull => AsKey.IsNull;

    public Key AsKey => new(Value, IsPlain, Span);
}

internal sealed record ListNode(IReadOnlyList<Node> Items, SourceSpan Span) : Node(Span)
{
    public override string Kind => "a list";
}

/// <summary>Keys and values in the order of the text; no key stands twice, unless the reader was told to let it.</summary>
internal sealed record MapNode(IReadOnlyList<Entry> Entries, bool IsFlow, SourceSpan Span) : Node(Span)
{
    public override string Kind => "a mapping";

    public Node? this[string key] => Find(key) is { } entry ? entry.Value : null;

    /// <summary>The entry of a key; null where the key is not there.</summary>
    public Entry? Find(string key)
    {
        for (int i = 0; i < Entries.Count; i++)
            if (Entries[i].Key.Value == key) return Entries[i];
        return null;
    }
}

/// <summary>A key with its value. Like <see cref="Yaml.Key"/> no object of its own: half of a large file is keys, and all of it is in memory.</summary>
internal readonly record struct Entry(Key Key, Node Value);

/// <summary>A single value that stands before a colon.</summary>
internal readonly record struct Key(string Value, bool IsPlain, SourceSpan Span)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public static implicit operator ScalarNode(Key key) => new(key.Value, key.IsPlain, key.Span);
}
