namespace ScopeRules.Yaml;

/// <summary>A mapping or list that is being read: the <see cref="NodeBuilder"/> has one for each level and uses it again.</summary>
internal sealed class Frame
{
    // In a mapping of no more keys it takes less time to compare them all than to look one up.
    private const int Few = 8;

    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);

    public List<Node> Items { get; } = [];

    public List<Entry> Entries { get; } = [];

    public int Start { get; private set; }

    public bool IsMap { get; private set; }

    public bool IsFlow { get; private set; }

    /// <summary>The key whose value comes next; null where that is no good key.</summary>
    public Key? Key { get; private set; }

    public bool AwaitsValue { get; set; }

    public int LastEnd { get; set; }

    public void Open(int start, bool isMap, bool isFlow)
    {
        (Start, IsMap, IsFlow, LastEnd, AwaitsValue) = (start, isMap, isFlow, -1, false);
        Items.Clear();
        Entries.Clear();
        _keys.Clear();
    }

    public void Await(Key? key)
    {
        Key = key;
        AwaitsValue = true;
    }

    /// <summary>A key of the mapping that says the same; null if there is none.</summary>
    public Key? FirstOf(Key key)
    {
        if (_keys.Count > 0) return _keys.TryGetValue(key.Value, out Key known) ? known : null;
        foreach (Entry entry in Entries)
            if (entry.Key.Value == key.Value) return entry.Key;
        return null;
    }

    public void Add(Entry entry)
    {
        Entries.Add(entry);
        if (Entries.Count == Few)
            foreach (Entry one in Entries) _ = _keys.TryAdd(one.Key.Value, one.Key);
        else if (Entries.Count > Few) _ = _keys.TryAdd(entry.Key.Value, entry.Key);
    }
}
