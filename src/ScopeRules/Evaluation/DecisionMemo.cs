namespace ScopeRules.Evaluation;

/// <summary>
/// Decisions by the sets of rows that they come from. Reading takes no lock: a key and its decision are written before the slot that
/// leads to them, and none of them ever changes.
/// </summary>
/// <param name="width">How many words a key has.</param>
internal sealed class DecisionMemo(int width)
{
    /// <summary>No more decisions than this are kept.</summary>
    private const int Most = 1 << 16;

    private readonly Lock _lock = new();
    private volatile Entries _entries = new(64, width);

    public Decision? Find(ReadOnlySpan<ulong> key) => _entries.Find(key, Hash(key));

    public void Keep(ReadOnlySpan<ulong> key, Decision decision)
    {
        if (_entries.Count == Most) return;
        lock (_lock)
        {
            ulong hash = Hash(key);
            if (_entries.Count == Most || _entries.Find(key, hash) is not null) return;
            if (_entries.IsFull) _entries = Grown(_entries);
            _entries.Add(key, hash, decision);
        }
    }

    private Entries Grown(Entries old)
    {
        Entries grown = new(2 * old.Capacity, width);
        for (int i = 0; i < old.Count; i++) grown.Add(old.KeyAt(i), Hash(old.KeyAt(i)), old.DecisionAt(i));
        return grown;
    }

    private static ulong Hash(ReadOnlySpan<ulong> key)
    {
        ulong hash = 0;
        foreach (ulong word in key) hash = (ulong.RotateLeft(hash, 23) ^ word) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }

    // Slots are small and mostly stay in the caches; an entry is looked at only where its slot has the upper half of the hash.
    private sealed class Entries(int capacity, int width)
    {
        private const ulong Tag = 0xFFFF_FFFF_0000_0000;

        private readonly ulong[] _slots = new ulong[2 * capacity]; // above the tag, below the entry's place plus 1; 0: free
        private readonly ulong[] _keys = new ulong[capacity * width];
        private readonly Decision[] _decisions = new Decision[capacity];

        public int Capacity => capacity;

        public int Count { get; private set; }

        public bool IsFull => Count == capacity;

        public ReadOnlySpan<ulong> KeyAt(int place) => _keys.AsSpan(place * width, width);

        public Decision DecisionAt(int place) => _decisions[place];

        public Decision? Find(ReadOnlySpan<ulong> key, ulong hash)
        {
            for (uint at = (uint)hash; ; at++)
            {
                ulong slot = Volatile.Read(ref _slots[at & ((uint)_slots.Length - 1)]);
                if (slot == 0) return null;
                int place = (int)(uint)slot - 1;
                if ((slot & Tag) == (hash & Tag) && KeyAt(place).SequenceEqual(key)) return _decisions[place];
            }
        }

        public void Add(ReadOnlySpan<ulong> key, ulong hash, Decision decision)
        {
            key.CopyTo(_keys.AsSpan(Count * width, width));
            _decisions[Count] = decision;
            uint at = (uint)hash & ((uint)_slots.Length - 1);
            while (_slots[at] != 0) at = (at + 1) & ((uint)_slots.Length - 1);
            Volatile.Write(ref _slots[at], (hash & Tag) | (uint)++Count);
        }
    }
}
