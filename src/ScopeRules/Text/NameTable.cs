using System.Buffers.Binary;
using System.Text;

namespace ScopeRules.Text;

/// <summary>
/// Names and their numbers, found at one glance: no two names share a place of the table. A name of up to 16 bytes is told by its
/// first and last eight.
/// </summary>
internal sealed class NameTable
{
    private const int MostBytes = 128;

    private readonly Entry[] _entries;
    private readonly ulong _factor;
    private readonly int _shift;

    /// <summary>Makes the table.</summary>
    /// <param name="names">ASCII names, each once; longer ones than <see cref="MostBytes"/> are not found.</param>
    public NameTable(IEnumerable<(string Name, int Number)> names)
    {
        Entry[] entries = [.. names.Where(n => n.Name.Length is > 0 and <= MostBytes && Ascii.IsValid(n.Name)).Select(n => Entry.Of(Encoding.ASCII.GetBytes(n.Name), n.Number))];
        int bits = 1;
        while (1 << bits < 2 * entries.Length) bits++;
        for (ulong seed = 1; ; seed++)
        {
            _factor = (seed * 0x9E3779B97F4A7C15) | 1;
            _shift = 64 - bits;
            _entries = new Entry[1 << bits];
            if (Array.TrueForAll(entries, TryPlace)) return;
            if (seed % 64 == 0) bits++;
        }
    }

    /// <summary>The number of a name; -1 where it is none of these.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > MostBytes) return -1;
        ulong first = First(name), last = Last(name);
        ref readonly Entry entry = ref _entries[PlaceOf(first, last, name.Length)];
        bool isIt = entry.First == first && entry.Last == last && entry.Name?.Length == name.Length && (name.Length <= 16 || name.SequenceEqual(entry.Name));
        return isIt ? entry.Number : -1;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public int Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > MostBytes) return -1;
        Span<byte> bytes = stackalloc byte[MostBytes];
        return Ascii.FromUtf16(name, bytes, out int written) == System.Buffers.OperationStatus.Done ? Find(bytes[..written]) : -1;
    }

    private int PlaceOf(ulong first, ulong last, int length) =>
        (int)(((first * _factor) ^ ulong.RotateLeft((last + (ulong)length) * _factor, 31)) * _factor >> _shift);

    private bool TryPlace(Entry entry)
    {
        ref Entry place = ref _entries[PlaceOf(entry.First, entry.Last, entry.Name!.Length)];
        if (place.Name is not null) return false;
        place = entry;
        return true;
    }

    private static ulong First(ReadOnlySpan<byte> name)
    {
        if (name.Length >= 8) return BinaryPrimitives.ReadUInt64LittleEndian(name);
        if (name.Length >= 4) return BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32);
        return name[0] | ((ulong)name[name.Length >> 1] << 8) | ((ulong)name[^1] << 16);
    }

    private static ulong Last(ReadOnlySpan<byte> name) => name.Length >= 8 ? BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) : 0;

    private readonly record struct Entry(ulong First, ulong Last, byte[]? Name, int Number)
    {
        public static Entry Of(byte[] name, int number) => new(NameTable.First(name), NameTable.Last(name), name, number);
    }
}
