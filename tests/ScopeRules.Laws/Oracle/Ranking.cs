namespace ScopeRules.Laws.Oracle;

/// <summary>
/// Names in the order of a number, the least first; equal ones, to nine decimals, by name. Two numbers that are equal but for the
/// last digits may be found to be either way round by whoever adds in another order: that is right too.
/// </summary>
internal sealed class Ranking(IReadOnlyList<(string Name, double Number)> items)
{
    // Twice what rounding can bring together, and what adding in another order can take apart.
    private const double Near = 2e-9, Noise = 1e-12;

    public IEnumerable<string> Names => items.OrderBy(i => Math.Round(i.Number, 9)).ThenBy(i => i.Name, StringComparer.Ordinal).Select(i => i.Name);

    /// <summary>Whether names are in this order.</summary>
    public bool IsThatOf(IReadOnlyList<string> names)
    {
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(items.Select(i => i.Name).Order(StringComparer.Ordinal))) return false;
        double[] numbers = [.. names.Select(n => items.First(i => i.Name == n).Number)];
        return Enumerable.Range(1, Math.Max(0, names.Count - 1)).All(i =>
            IsRight(numbers[i - 1], numbers[i], string.CompareOrdinal(names[i - 1], names[i]) < 0));
    }

    private static bool IsRight(double first, double second, bool byName)
    {
        double noise = Noise * Math.Max(1, Math.Abs(first));
        if (Math.Abs(first - second) > noise) return first <= second + Near;
        return byName || IsBetween(first, noise);
    }

    public override string ToString() => string.Join(", ", items.Select(i => $"{i.Name}: {i.Number:R}"));

    // Whether noise decides to which nine decimals a number is rounded.
    private static bool IsBetween(double number, double noise) => Math.Abs((Math.Abs(number) * 1e9 % 1) - 0.5) <= noise * 1e9;
}
