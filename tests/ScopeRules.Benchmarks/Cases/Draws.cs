namespace ScopeRules.Benchmarks.Cases;

/// <summary>Random answers.</summary>
internal static class Draws
{
    /// <summary>Yes, so many times out of a hundred.</summary>
    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    /// <summary>Any value.</summary>
    public static T Any<T>(this Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    /// <summary>The usual value, so many times out of a hundred, or else any.</summary>
    public static T Mostly<T>(this Random random, int percent, params ReadOnlySpan<T> usual)
        where T : struct, Enum => random.Chance(percent) ? usual[random.Next(usual.Length)] : random.Any<T>();
}
