namespace ScopeRules.Text;

/// <summary>A file's text, decoded, with the name it is shown under and the places of its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string name, string text)
    {
        Name = name;
        Text = text;
        for (int next, start = 0; (next = text.AsSpan(start).IndexOfAny('\r', '\n')) >= 0; _lineStarts.Add(start))
        {
            start += next + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n') start++;
        }
    }

    /// <summary>The path as the user gave it, or a made-up name such as <c>&lt;stdin&gt;</c>.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>The place of a character; both numbers count from 1, columns in UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        int line = _lineStarts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>A line's text without its end.</summary>
    /// <param name="line">The line's number, from 1.</param>
    public string LineAt(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Count ? _lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    public SourceSpan SpanOf(int start, int end) => new(this, start, Math.Max(start, end));
}
