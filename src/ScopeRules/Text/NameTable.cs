using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ScopeRules.Text;

/// <summary>
/// Names and their numbers, found at one glance: of few names no two share a place of the table, of many hardly any do. A name of up
/// to 16 bytes is told by its length, its first eight and its last eight.
/// </summary>
internal sealed class NameTable
{
    private const int MostBytes = 128;

    /// <summary>For more names no table without shared places is looked for.</summary>
    private const int Few = 128;

    private readonly Entry[] _entries;
    private readonly ulong _factor;
    private readonly int _shift;

    /// <summary>Makes the table.</summary>
    /// <param name="names">ASCII names, each once; longer ones than <see cref="MostBytes"/> are not found.</param>
    public NameTable(IEnumerable<(string Name, int Number)> names)
    {
        Entry[] entries = [.. names.Where(n => n.Name.Length is > 0 and <= MostBytes && Ascii.IsValid(n.Name)).Select(n => Entry.Of(Encoding.ASCII.GetBytes(n.Name), n.Number))];
        int bits = BitOperations.Log2((uint)entries.Length | 1) + 2, most = entries.Length <= Few ? bits + 4 : bits;
        for (ulong seed = 1; ; seed++)
        {
            _factor = (seed * 0x9E3779B97F4A7C15) | 1;
            _shift = 64 - bits;
            _entries = new Entry[1 << bits];
            bool isLast = bits == most;
            if (Array.TrueForAll(entries, e => TryPlace(e, mayShare: isLast))) return;
            if (seed % 64 == 0) bits++;
        }
    }

    /// <summary>The number of a name; -1 where it is none of these.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > MostBytes) return -1;
        ulong first = First(name), last = Last(name);
        for (int place = PlaceOf(first, last, name); ; place = Behind(place))
        {
            ref readonly Entry entry = ref _entries[place];
            if (entry.Name is null) return -1;
            bool isIt = entry.First == first && entry.Last == last && entry.Name.Length == name.Length && (name.Length <= 16 || name.SequenceEqual(entry.Name));
            if (isIt) return entry.Number;
        }
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public int Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > MostBytes) return -1;
        Span<byte> bytes = stackalloc byte[MostBytes];
        return Ascii.FromUtf16(name, bytes, out int written) == System.Buffers.OperationStatus.Done ? Find(bytes[..written]) : -1;
    }

    private int PlaceOf(ulong first, ulong last, ReadOnlySpan<byte> name)
    {
        ulong hash = (first * _factor) ^ ulong.RotateLeft(last * _factor, 31);
        for (int at = 8; at < name.Length - 8; at += 8) hash = ulong.RotateLeft(hash ^ First(name[at..]), 27) * _factor;
        return (int)((hash + (ulong)name.Length) * _factor >> _shift);
    }

    private int Behind(int place) => (place + 1) & (_entries.Length - 1);

    private bool TryPlace(Entry entry, bool mayShare)
    {
        int place = PlaceOf(entry.First, entry.Last, entry.Name);
        while (_entries[place].Name is not null)
        {
            if (!mayShare) return false;
            place = Behind(place);
        }

        _entries[place] = entry;
        return true;
    }

    private static ulong First(ReadOnlySpan<byte> name)
    {
        if (name.Length >= 8) return BinaryPrimitives.ReadUInt64LittleEndian(name);
        if (name.Length >= 4) return BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32);
        return name[0] | ((ulong)name[name.Length >> 1] << 8) | ((ulong)name[^1] << 16);
    }

    private static ulong Last(ReadOnlySpan<byte> name) => name.Length >= 8 ? BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) : 0;

    private readonly record struct Entry(ulong First, ulong Last, byte[] Name, int Number)
    {
        public static Entry Of(byte[] name, int number) => new(NameTable.First(name), NameTable.Last(name), name, number);
    }
}
