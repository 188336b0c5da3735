using System.Globalization;

namespace ScopeRules.Benchmarks.Output;

/// <summary>Numbers with three digits that count.</summary>
internal static class Quantity
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 10e3 => $"{Math.Round(bytes).ToString(CultureInfo.InvariantCulture)} B",
        < 10e6 => $"{Digits(bytes / 1e3)} KB",
        _ => $"{Digits(bytes / 1e6)} MB",
    };

    public static string Ratio(double ratio) => ratio < 0.1 ? $"1/{Digits(1 / ratio)}" : Digits(ratio);

    private static string Digits(double value) => value.ToString(
        value switch { < 10 => "0.00", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
