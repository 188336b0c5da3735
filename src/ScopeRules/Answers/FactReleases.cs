using ScopeRules.Model;
using ScopeRules.Releases;

namespace ScopeRules.Answers;

/// <summary>
/// The releases of a fact as ranges of its values. A value belongs to the longest release that it begins with, so what a longer
/// one stands for is taken out of the shorter one.
/// </summary>
internal sealed class FactReleases
{
    private readonly Dictionary<Release, IReadOnlyList<ValueRange>> _ranges = [];
    private readonly Dictionary<ValueRange, Release> _named = [];
    private readonly ValueRange _all;

    /// <summary>Lays a list over the values of a fact.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rangeOf">The values that begin with a release.</param>
    /// <param name="all">All values of the fact.</param>
    public FactReleases(ReleaseList list, Func<Release, ValueRange> rangeOf, ValueRange all)
    {
        List = list;
        _all = all;
        Dictionary<Release, ValueRange> whole = list.Releases.ToDictionary(r => r, rangeOf);
        foreach ((Release release, ValueRange range) in whole)
        {
            _ranges.Add(release, Without(range, whole.Values.Where(o => o != range && range.Contains(o))));
            _ = _named.TryAdd(range, release);
        }
    }

    public ReleaseList List { get; }

    /// <summary>The release that stands for these values as the list spells it, such as 22.04; null where none does.</summary>
    public string? NameOf(ValueRange range) => _named.GetValueOrDefault(range)?.Name;

    /// <summary>The values whose release meets a query on a day.</summary>
    public IReadOnlyList<ValueRange> In(ReleaseQuery query, DateOnly day) => [.. query.In(List, day).SelectMany(r => _ranges[r]).OrderBy(r => r.Low)];

    /// <summary>All other values.</summary>
    public IReadOnlyList<ValueRange> NotIn(ReleaseQuery query, DateOnly day) => Without(_all, In(query, day));

    private static List<ValueRange> Without(ValueRange range, IEnumerable<ValueRange> others)
    {
        List<ValueRange> left = [];
        long next = range.Low;
        foreach (ValueRange other in ValueRange.Outermost(others))
        {
            if (next < other.Low) left.Add(new ValueRange(next, other.Low - 1));
            if (other.High == range.High) return left;
            next = other.High + 1;
        }

        if (next <= range.High) left.Add(new ValueRange(next, range.High));
        return left;
    }
}
