namespace ScopeRules.Model;

/// <summary>The values from one to another, both included; a value is the range of itself.</summary>
internal readonly record struct ValueRange(long Low, long High)
{
    public static implicit operator ValueRange(long value) => new(value, value);

    public bool IsOne => Low == High;

    public bool Contains(long value) => Low <= value && value <= High;

    public bool Contains(ValueRange other) => Low <= other.Low && other.High <= High;

    /// <summary>The first value and the one behind the last, unless the last is the greatest number there is.</summary>
    public IEnumerable<long> Edges => High < long.MaxValue ? [Low, High + 1] : [Low];

    /// <summary>In order, without those that lie within others. Any two lie one within the other or have nothing in common.</summary>
    public static IReadOnlyList<ValueRange> Outermost(IEnumerable<ValueRange> ranges)
    {
        List<ValueRange> outermost = [];
        foreach (ValueRange range in ranges.OrderBy(r => r.Low).ThenByDescending(r => r.High))
            if (outermost.Count == 0 || !outermost[^1].Contains(range)) outermost.Add(range);
        return outermost;
    }

    /// <summary>The same values in ranges that neither overlap nor adjoin, in order.</summary>
    public static IReadOnlyList<ValueRange> Apart(IReadOnlyList<ValueRange> ranges)
    {
        if (ranges.Count < 2) return ranges;
        List<ValueRange> apart = [];
        foreach (ValueRange range in ranges.OrderBy(r => r.Low))
        {
            if (apart.Count > 0 && (range.Low <= apart[^1].High || range.Low == apart[^1].High + 1))
                apart[^1] = apart[^1] with { High = Math.Max(apart[^1].High, range.High) };
            else apart.Add(range);
        }

        return apart;
    }

    /// <summary>What lies both in one of these and in one of those.</summary>
    public static IReadOnlyList<ValueRange> Common(IEnumerable<ValueRange> these, IReadOnlyList<ValueRange> those) =>
    [
        .. from a in these
           from b in those
           let common = new ValueRange(Math.Max(a.Low, b.Low), Math.Min(a.High, b.High))
           where common.Low <= common.High
           select common,
    ];
}
