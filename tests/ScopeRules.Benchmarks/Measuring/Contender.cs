namespace ScopeRules.Benchmarks.Measuring;

/// <summary>Does so much work, and returns a sum over its results, so that none of it can be left out.</summary>
/// <param name="from">The place of the first case; behind the last comes the first.</param>
/// <param name="count">How many cases.</param>
internal delegate long Pass(int from, int count);

/// <summary>One of several ways to do the same.</summary>
internal sealed record Contender(string Name, Pass Pass)
{
    /// <summary>Work that has no cases: it is done over and over.</summary>
    public static Contender Of(string name, Func<long> work) => new(name, (_, count) =>
    {
        long sum = 0;
        for (int i = 0; i < count; i++) sum += work();
        return sum;
    });
}
