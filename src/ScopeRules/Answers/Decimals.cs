using System.Globalization;
using ScopeRules.Model;

namespace ScopeRules.Answers;

/// <summary>
/// Decimal numbers as whole ones that are in the same order: twice the millionths, and one more where something is left beyond
/// them. So no comparison with a number of six decimals is ever wrong, however many decimals a case gives.
/// </summary>
internal static class Decimals
{
    /// <summary>Nothing beyond nine thousand million is counted.</summary>
    public const long Greatest = 2 * 9_000_000_000 * Million;

    private const long Million = 1_000_000;

    private const int Places = 6;

    /// <summary>Reads decimal digits.</summary>
    /// <returns>Null where they are no decimal number without an exponent, or one beyond what is counted.</returns>
    public static long? Parse(string digits)
    {
        if (!RawValue.IsNumber(digits)) return null;
        bool isNegative = digits[0] == '-';
        string[] parts = digits[(isNegative ? 1 : 0)..].Split('.');
        if (parts[0].Length > 10) return null;
        string places = parts.Length == 1 ? "" : parts[1];
        string millionths = places[..Math.Min(Places, places.Length)].PadRight(Places, '0');
        bool isMore = places.AsSpan(Math.Min(Places, places.Length)).ContainsAnyExcept('0');
        long number = (2 * ((Whole(parts[0]) * Million) + Whole(millionths))) + (isMore ? 1 : 0);
        return number > Greatest ? null : isNegative ? -number : number;
    }

    /// <summary>Whether it has no more than six decimals.</summary>
    public static bool IsExact(long number) => number % 2 == 0;

    /// <summary>As digits that are read as the same number; what lies between two millionths is written as half way.</summary>
    public static string Write(long number) => (number / (2m * Million)).ToString("0.#######", CultureInfo.InvariantCulture);

    private static long Whole(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
