using System.Globalization;

namespace ScopeRules.Text;

/// <summary>Days as they are written: 2026-11-25.</summary>
internal static class Dates
{
    public const string Format = "yyyy-MM-dd";

    public static string Write(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
