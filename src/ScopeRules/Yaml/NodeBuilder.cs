using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>Puts nodes together as their starts and ends come in, on a stack of its own.</summary>
internal sealed class NodeBuilder(SourceText source, DiagnosticBag bag, bool repeatsAtRoot = false)
{
    private readonly Stack<Frame> _open = new();

    public Node? Root { get; private set; }

    public void StartList(SourceSpan span) => _open.Push(new Frame(span, IsMap: false, IsFlow: false));

    public void StartMap(SourceSpan span, bool isFlow) => _open.Push(new Frame(span, IsMap: true, isFlow));

    public void End(int end)
    {
        Frame frame = _open.Pop();
        // Block collections end where their last child does, not where the next line starts.
        int last = frame.IsFlow || frame.LastEnd < 0 ? end : frame.LastEnd;
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
        else if (frame.Key is { } key) AddEntry(frame, key, node);
        else frame.Key = AsKey(node);
    }

    private ScalarNode AsKey(Node node)
    {
        if (node is ScalarNode { IsNull: false } scalar)
        {
            if (scalar is { IsPlain: true, Value: "<<" }) bag.Report(TextCodes.MergeKey, scalar.Span, "write the keys out");
            return scalar;
        }

        bag.Report(TextCodes.KeyNotText, node.Span, "write a name in front of the colon");
        return new ScalarNode($"?{node.Span.Start}", IsPlain: false, node.Span); // no two alike
    }

    private void AddEntry(Frame frame, ScalarNode key, Node value)
    {
        frame.Key = null;
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

        public ScalarNode? Key { get; set; }

        public int LastEnd { get; set; } = -1;
    }
}
