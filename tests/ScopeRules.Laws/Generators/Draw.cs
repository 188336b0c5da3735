using CsCheck;

namespace ScopeRules.Laws.Generators;

/// <summary>
/// Draws from CsCheck's generators in plain code, so that what comes next may depend on what came before. The same seed draws
/// the same again.
/// </summary>
internal sealed class Draw(PCG pcg)
{
    public T From<T>(Gen<T> gen) => gen.Generate(pcg, min: null, out _);

    /// <summary>A number between two bounds, both included.</summary>
    public int Int(int from, int to) => From(Gen.Int[from, to]);

    public bool Chance(int percent) => Int(1, 100) <= percent;

    public T OneOf<T>(params IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items) => From(Gen.Shuffle(items.ToArray()));

    /// <summary>Some of the items, in any order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyCollection<T> items, int atLeast, int atMost) =>
        [.. Shuffled(items).Take(Int(Math.Min(atLeast, items.Count), Math.Min(atMost, items.Count)))];

    /// <summary>What an action draws, a number of times.</summary>
    public static IReadOnlyList<T> Many<T>(int count, Func<T> one)
    {
        List<T> items = [];
        while (items.Count < count) items.Add(one());
        return items;
    }

    /// <summary>What an action draws, a number of times, told how many came before.</summary>
    public static IReadOnlyList<T> Many<T>(int count, int first, Func<int, T> one) => Many(count, () => one(first++));
}

/// <summary>A generator in plain code.</summary>
/// <param name="draw">Makes a value from what it draws.</param>
/// <param name="size">How big a value is: of those that break a law the smallest is shown.</param>
internal sealed class Drawn<T>(Func<Draw, T> draw, Func<T, int> size) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size s)
    {
        T value = draw(new Draw(pcg));
        s = new Size((ulong)size(value));
        return value;
    }
}
