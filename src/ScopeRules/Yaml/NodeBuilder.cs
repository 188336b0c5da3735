using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>Puts nodes together as their starts and ends come in, on a stack of its own.</summary>
internal sealed class NodeBuilder(SourceText source, DiagnosticBag bag, bool repeatsAtRoot = false)
{
    private const int Short = 24;

    // One for each level; those that are not open wait for the next mapping or list there.
    private readonly List<Frame> _frames = [];

    // Keys and names come again and again; each is kept once.
    private readonly HashSet<string> _short = new(StringComparer.Ordinal);
    private int _depth;

    public Node? Root { get; private set; }

    /// <summary>Where the innermost bracket or brace opens that is not closed yet; null if there is none.</summary>
    public SourceSpan? InnermostBracket => _frames[.._depth].FindLast(f => f.IsFlow) is { } frame ? source.SpanOf(frame.Start, frame.Start) : null;

    public void StartList(int start, bool isFlow) => Open(start, isMap: false, isFlow);

    public void StartMap(int start, bool isFlow) => Open(start, isMap: true, isFlow);

    public void End(int end)
    {
        Frame frame = _frames[--_depth];
        // Block collections end where their last child does, not where the next line starts.
        int last = frame.IsFlow || frame.LastEnd < 0 ? end : frame.LastEnd;
        // The parser gives the place of the closing bracket, not the one behind it.
        if (frame.IsFlow && last < source.Text.Length && source.Text[last] == (frame.IsMap ? '}' : ']')) last++;
        SourceSpan span = source.SpanOf(frame.Start, last);
        Add(frame.IsMap ? new MapNode(frame.Entries.ToArray(), frame.IsFlow, span) : new ListNode(frame.Items.ToArray(), span));
    }

    public void AddScalar(string value, bool isPlain, SourceSpan span)
    {
        if (value.Length <= Short)
        {
            if (_short.TryGetValue(value, out string? known)) value = known;
            else _ = _short.Add(value);
        }

        Key scalar = new(value, isPlain, span);
        if (AwaitsKey && !scalar.IsNull) AwaitValueOf(scalar);
        else Add((ScalarNode)scalar);
    }

    private void Add(Node node)
    {
        if (_depth == 0)
        {
            Root = node;
            return;
        }

        Frame frame = _frames[_depth - 1];
        frame.LastEnd = node.Span.End;
        if (AwaitsKey)
        {
            bag.Report(TextCodes.KeyNotText, node.Span, "write a name in front of the colon");
            frame.Await(key: null);
        }
        else if (frame.IsMap) AddEntry(frame, node);
        else frame.Items.Add(node);
    }

    /// <summary>Something stands here that is reported already.</summary>
    public void AddRefused(SourceSpan span)
    {
        if (AwaitsKey) _frames[_depth - 1].Await(key: null);
        else Add(new ScalarNode("", IsPlain: false, span));
    }

    private bool AwaitsKey => _depth > 0 && _frames[_depth - 1] is { IsMap: true, AwaitsValue: false };

    private void Open(int start, bool isMap, bool isFlow)
    {
        if (_depth == _frames.Count) _frames.Add(new Frame());
        _frames[_depth++].Open(start, isMap, isFlow);
    }

    private void AwaitValueOf(Key key)
    {
        if (key is { IsPlain: true, Value: "<<" }) bag.Report(TextCodes.MergeKey, key.Span, "write the keys out");
        _frames[_depth - 1].LastEnd = key.Span.End;
        _frames[_depth - 1].Await(key);
    }

    private void AddEntry(Frame frame, Node value)
    {
        frame.AwaitsValue = false;
        if (frame.Key is not { } key) return;
        if (frame.FirstOf(key) is { } first && !(repeatsAtRoot && _depth == 1))
            bag.Report(TextCodes.DuplicateKey, key.Span, "keep one of them", key.Value, first.Span.Position.Line);
        else
            frame.Add(new Entry(key, value));
    }
}
