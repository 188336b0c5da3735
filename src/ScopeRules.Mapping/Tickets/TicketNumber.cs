using System.Globalization;

namespace ScopeRules.Mapping.Tickets;

/// <summary>Numbers as JSON writes them, of any length.</summary>
internal static class TicketNumber
{
    private const int MostDigits = 28;

    /// <summary>Whether two have the same value: 7 is 7.0 and 70e-1.</summary>
    public static bool AreEqual(string one, string other) => one == other || PartsOf(one) == PartsOf(other);

    /// <summary>A whole number without the decimals that systems write of every number: 3.0 as 3. Others as they are.</summary>
    public static string Plain(string number)
    {
        (bool isNegative, string digits, long power) = PartsOf(number);
        if (digits.Length == 0) return "0";
        return power >= 0 && digits.Length + power <= MostDigits && digits.All(char.IsAsciiDigit) ? (isNegative ? "-" : "") + digits + new string('0', (int)power) : number;
    }

    // The digits that count, and the power of ten behind them; neither is ever multiplied out.
    private static (bool IsNegative, string Digits, long Power) PartsOf(string number)
    {
        int end = number.AsSpan().IndexOfAny('e', 'E');
        string mantissa = end < 0 ? number : number[..end];
        int power = 0;
        if (end >= 0 && !int.TryParse(number.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)) return (false, number, 0);
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0'), counting = digits.TrimEnd('0');
        return counting.Length == 0 ? (false, "", 0) : (mantissa[0] == '-', counting, (long)power - decimals + digits.Length - counting.Length);
    }
}
