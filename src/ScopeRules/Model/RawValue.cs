using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Model;

/// <summary>A fact's value as a case gave it, whatever the source; nothing is coerced from one kind to another.</summary>
internal abstract record RawValue(SourceSpan? Span)
{
    /// <summary>What to call it in a message.</summary>
    public abstract string Shown { get; }

    /// <summary>Takes YAML for what it says: a plain number is one, a quoted one is text.</summary>
    public static RawValue From(Node node) => node switch
    {
        ScalarNode { IsNull: true } => new RawNull(node.Span),
        ScalarNode { IsPlain: true, Value: "true" or "false" } s => new RawFlag(s.Value == "true", node.Span),
        ScalarNode { IsPlain: true } s when IsNumber(s.Value) => new RawNumber(s.Value, node.Span),
        ScalarNode s => new RawText(s.Value, node.Span),
        ListNode list => new RawList([.. list.Items.Select(From)], node.Span),
        MapNode map => new RawMap([.. map.Entries.Select(e => (e.Key.Value, From(e.Value)))], node.Span),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>Whether digits are a decimal number as JSON writes it, without an exponent.</summary>
    public static bool IsNumber(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        bool wholeIsRight = whole.Length > 0 && (whole.Length == 1 || whole[0] != '0') && !whole.ContainsAnyExceptInRange('0', '9');
        return wholeIsRight && (point < 0 || (point + 1 < digits.Length && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }
}

internal sealed record RawNull(SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => "nothing";
}

/// <summary>That somebody was asked and doesn't know; it can't be written in a file.</summary>
internal sealed record RawDontKnow() : RawValue(Span: null)
{
    public override string Shown => "don't know";
}

internal sealed record RawText(string Text, SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => $"`{Characters.Shorten(Text, 60)}`";
}

internal sealed record RawFlag(bool Value, SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => Value ? "`true`" : "`false`";
}

/// <summary>A number as its decimal digits, so that none is lost.</summary>
internal sealed record RawNumber(string Digits, SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => $"`{Characters.Shorten(Digits, 60)}`";
}

internal sealed record RawInstant(DateTimeOffset Value, SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => $"`{Value:O}`";
}

internal sealed record RawList(IReadOnlyList<RawValue> Items, SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => "a list";
}

internal sealed record RawMap(IReadOnlyList<(string Key, RawValue Value)> Entries, SourceSpan? Span) : RawValue(Span)
{
    public override string Shown => "a mapping";
}

/// <summary>What nobody reads to its end, such as a list that holds itself; it is no value of any kind.</summary>
internal sealed record RawOversized(string Reason) : RawValue(Span: null)
{
    public override string Shown => Reason;
}
