using System.Globalization;
using System.Text;
using CsCheck;
using ScopeRules.Answers;

namespace ScopeRules.Tests.Answers;

/// <summary>Moments read digit by digit are those that .NET reads.</summary>
public sealed class UsualInstantTests
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"];

    // At and around the ends of everything.
    private static readonly Gen<string> Moments = Gen.Select(
        Gen.OneOf(Gen.OneOf(0, 1, 2, 1900, 1970, 2000, 2023, 2024, 2100, 9998, 9999), Gen.Int[0, 9999]),
        Gen.OneOf(Gen.OneOf(0, 1, 2, 12, 13), Gen.Int[1, 12]),
        Gen.OneOf(Gen.OneOf(0, 1, 28, 29, 30, 31, 32), Gen.Int[1, 28]),
        Gen.OneOf(Gen.OneOf(0, 23, 24, 25), Gen.Int[0, 23]),
        Gen.OneOf(Gen.OneOf(0, 59, 60, 61), Gen.Int[0, 59]),
        Gen.OneOf(Gen.OneOf(0, 59, 60, 61), Gen.Int[0, 59]),
        Offsets()).Select((year, month, day, hour, minute, second, offset) =>
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}T{hour:00}:{minute:00}:{second:00}{offset}"));

    [Test]
    public void Whole_ones_are_read_as_by_the_framework() => Moments.Sample(Check, iter: 100_000);

    [Test]
    public void So_are_those_with_a_character_changed() =>
        Gen.Select(Moments, Gen.Int[0, 24], Gen.OneOf(Gen.Char["0123456789-+:TZtz ./\0é"], Gen.Char)).Sample((text, at, other) =>
        {
            char[] changed = text.ToCharArray();
            changed[at % changed.Length] = other;
            Check(new string(changed));
        }, iter: 100_000);

    [TestCase("2026-07-01T17:30:00-14:00")]
    [TestCase("2026-07-01T17:30:00+14:00")]
    [TestCase("2024-02-29T00:00:00Z")]
    [TestCase("0001-01-01T00:00:00Z")]
    [TestCase("9999-12-31T23:59:59Z")]
    [TestCase("2026-07-01T17:30:00-00:00")]
    public void Those_at_the_ends_are_read(string text)
    {
        UsualInstant.TryParse(Encoding.UTF8.GetBytes(text), out long ticks).Should().BeTrue();
        ticks.Should().Be(Ticks(text));
    }

    [TestCase("2026-07-01T17:30:00-14:01")]
    [TestCase("2026-07-01T17:30:00+13:60")]
    [TestCase("2026-07-01T24:00:00Z")]
    [TestCase("2026-07-01T23:59:60Z")]
    [TestCase("0000-01-01T00:00:00Z")]
    [TestCase("2023-02-29T00:00:00Z")]
    [TestCase("2026-07-01T17:30:00.000-1:0")]
    [TestCase("2026-07-01T17:30:00z")]
    public void What_is_no_moment_is_not_read(string text) => UsualInstant.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();

    // Beyond its own ends DateTimeOffset has no moment, where counting goes on; nothing there is taken for a fact.
    private static void Check(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bool isRead = UsualInstant.TryParse(bytes, out long ticks);
        bool isBeyond = isRead && (ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks);
        if (isBeyond) Ticks(text).Should().BeNull();
        else if (isRead) ticks.Should().Be(Ticks(text));
        else if (bytes.Length is 20 or 25) Ticks(text).Should().BeNull("{0} is written as usual", text);
    }

    private static long? Ticks(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment.UtcTicks : null;

    private static Gen<string> Offsets() => Gen.OneOf(
        Gen.Const("Z"),
        Gen.OneOf("+00:00", "-00:00", "+14:00", "-14:00", "+14:01", "-14:01", "+13:59", "+13:60", "-15:00", "+99:99"),
        Gen.Select(Gen.Char["+-"], Gen.Int[0, 15], Gen.Int[0, 60]).Select((sign, hours, minutes) => $"{sign}{hours:00}:{minutes:00}"));
}
