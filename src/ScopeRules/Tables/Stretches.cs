using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Values in their order, cut into stretches on which no test changes.</summary>
internal sealed class Stretches
{
    // A table of values may be so many times longer than the stretches that it finds.
    private const int Roomy = 8;

    private readonly long[] _starts;

    // By the distance of a value from the first one; empty where values lie too far apart for that.
    private readonly int[] _places;

    public Stretches(IEnumerable<long> starts)
    {
        _starts = [.. starts.Order()];
        _places = PlacesByValue();
    }

    public int Count => _starts.Length;

    /// <summary>The stretch of a value; what lies outside all is put to the nearest.</summary>
    public int PlaceOf(long value)
    {
        ulong distance = (ulong)(value - _starts[0]);
        if (distance < (ulong)_places.Length) return _places[distance];
        int place = _starts.AsSpan().BinarySearch(value);
        return place < 0 ? Math.Max(0, ~place - 1) : place;
    }

    /// <summary>The stretches that start in a range: the first of them, and the one behind the last.</summary>
    public (int First, int Behind) StartingIn(ValueRange range)
    {
        int first = _starts.AsSpan().BinarySearch(range.Low), last = _starts.AsSpan().BinarySearch(range.High);
        return (first < 0 ? ~first : first, last < 0 ? ~last : last + 1);
    }

    private int[] PlacesByValue()
    {
        UInt128 length = (UInt128)((Int128)_starts[^1] - _starts[0]) + 1;
        if (length > (uint)(Roomy * _starts.Length)) return [];
        int[] places = new int[(int)length];
        for (int place = 0, i = 0; i < places.Length; places[i++] = place)
            if (place + 1 < Count && _starts[place + 1] - _starts[0] == i) place++;
        return places;
    }
}
