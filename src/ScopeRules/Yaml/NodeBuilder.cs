using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>Puts nodes together as their starts and ends come in, on a stack of its own.</summary>
internal sealed class NodeBuilder(SourceText source, DiagnosticBag bag, bool repeatsAtRoot = false)
{
    private readonly Stack<Frame> _open = new();

    public Node? Root { get; private set; }

    /// <summary>Where the innermost bracket or brace opens that is not closed yet; null if there is none.</summary>
    public SourceSpan? InnermostBracket => _open.FirstOrDefault(f => f.IsFlow)?.Span;

    public void StartList(SourceSpan span, bool isFlow) => _open.Push(new Frame(span, IsMap: false, isFlow));

    public void StartMap(SourceSpan span, bool isFlow) => _open.Push(new Frame(span, IsMap: true, isFlow));

    public void End(int end)
    {
        Frame frame = _open.Pop();
        // Block collections end where their last child does, not where the next line starts.
        int last = frame.IsFlow || frame.LastEnd < 0 ? end : frame.LastEnd;
        // The parser gives the place of the closing bracket, not the one behind it.
        if (frame.IsFlow && last < source.Text.Length && source.Text[last] == (frame.IsMap ? '}' : ']')) last++;
        SourceSpan span = source.SpanOf(frame.Span.Start, last);
        Add(frame.IsMap ? new MapNode(frame.Entries, frame.IsFlow, span) : new ListNode(frame.Items, span));
    }

    public void Add(Node node)
    {
        if (_open.Count == 0)
        {
            Root = node;
            return;
        }

        Frame frame = _open.Peek();
        frame.LastEnd = node.Span.End;
        if (!frame.IsMap) frame.Items.Add(node);
        else if (frame.AwaitsValue) AddEntry(frame, node);
        else frame.Await(AsKey(node));
    }

    /// <summary>Something stands here that is reported already.</summary>
    public void AddRefused(SourceSpan span)
    {
        if (_open.TryPeek(out Frame? frame) && frame is { IsMap: true, AwaitsValue: false }) frame.Await(key: null);
        else Add(new ScalarNode("", IsPlain: false, span));
    }

    private ScalarNode? AsKey(Node node)
    {
        if (node is ScalarNode { IsNull: false } scalar)
        {
            if (scalar is { IsPlain: true, Value: "<<" }) bag.Report(TextCodes.MergeKey, scalar.Span, "write the keys out");
            return scalar;
        }

        bag.Report(TextCodes.KeyNotText, node.Span, "write a name in front of the colon");
        return null;
    }

    private void AddEntry(Frame frame, Node value)
    {
        frame.AwaitsValue = false;
        if (frame.Key is not { } key) return;
        if (frame.Keys.TryGetValue(key.Value, out ScalarNode? first) && !(repeatsAtRoot && _open.Count == 1))
        {
            bag.Report(TextCodes.DuplicateKey, key.Span, "keep one of them", key.Value, first.Span.Position.Line);
            return;
        }

        _ = frame.Keys.TryAdd(key.Value, key);
        frame.Entries.Add(new Entry(key, value));
    }

    private sealed record Frame(SourceSpan Span, bool IsMap, bool IsFlow)
    {
        public List<Node> Items { get; } = [];

        public List<Entry> Entries { get; } = [];

        public Dictionary<string, ScalarNode> Keys { get; } = new(StringComparer.Ordinal);

        /// <summary>The key whose value comes next; null where that is no good key.</summary>
        public ScalarNode? Key { get; private set; }

        public bool AwaitsValue { get; set; }

        public int LastEnd { get; set; } = -1;

        public void Await(ScalarNode? key)
        {
            Key = key;
            AwaitsValue = true;
        }
    }
}
