using System.Text;
using CsCheck;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>JSON is read twice over: quickly, and where that finds anything amiss, with places. Nobody can tell which it was.</summary>
public sealed class QuickJsonTests
{
    private static readonly Gen<string> Names = Gen.Frequency(
        (12, Gen.OneOf("request", "active", "seats", "hours-used", "version", "bought", "wanted-at", "parts", "idle")),
        (2, Gen.OneOf("wanted", "agreement")),
        (3, Gen.OneOf("ticket", "note", "größe", "ticket-with-a-name-of-more-than-sixteen")),
        (1, Gen.OneOf("", "Request", "reques", "request ", "\\u0072equest", "\\ud800", "\\ud83d\\udedf", "no\\te", "ticke\\x", "te\tb", "🛟")));

    private static readonly Gen<string> Texts = Gen.OneOf(
        "help", "explain", "repair", "teach", "train", "something-else", "explian", "yes", "no", "Yes", "true", "", " ", "3", "3.4", "3.4.1", "2020", "2020-05", "2020-05-31",
        "2020-02-30", "2026-07-01T17:30:00-04:00", "2026-07-01T17:30:00Z", "2026-07-01T17:30Z", "2026-07-01T24:00:00Z", "1969-12-31T23:59:59Z", "2026-07-01T17:30:00",
        "expl\\u0061in", "y\\u0065s", "\\ud800", "\\udfff\\ud800", "\\ud83d\\udedf", "größe", "a\tb", "a\\qb", "\\u12", "\u0000", "x\\\"y");

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.OneOf("0", "-0", "1.0", "1e2", "1E+2", "-1", "5000", "5001", "7.5", "7.5000001", "01", "+1", "1.", ".5", "-", "1e", "3.4", "2020", "9007199254740991", "9007199254740992",
            "9223372036854775807", "9223372036854775808", "-9223372036854775809", "1e400", "100000000000000000000000000000000000000", "0x1", "NaN", "1_000"),
        Gen.Int[-10, 6000].Select(n => $"{n}"));

    private static readonly Gen<string> Scalars = Gen.Frequency(
        (4, Texts.Select(t => $"\"{t}\"")), (3, Numbers), (2, Gen.OneOf("true", "false")), (2, Gen.Const("null")), (1, Gen.OneOf("", "yes", "tru", "Null", "'x'", "\"open", "//")));

    private static readonly Gen<string> Values = Gen.Frequency(
        (12, Scalars),
        (2, Scalars.Array[0, 3].Select(items => $"[{string.Join(", ", items)}]")),
        (1, Gen.Select(Gen.OneOf("includes", "perhaps", "x"), Scalars.Array[0, 2]).Select((key, items) => $"{{\"{key}\": [{string.Join(",", items)}]}}")),
        (1, Gen.Int[1, 70].Select(deep => new string('[', deep) + new string(']', deep))));

    private static readonly Gen<string> Whole = Gen.Select(Gen.Select(Names, Values).Array[0, 7], Gen.Frequency((6, Gen.Const(", ")), (1, Gen.OneOf(" ,\r\n\t", ",,", " "))))
        .Select((pairs, comma) => "{" + string.Join(comma, pairs.Select(p => $"\"{p.Item1}\": {p.Item2}")) + "}");

    private static readonly Gen<string> Around = Gen.Select(Gen.Frequency((8, Gen.Const("")), (1, Gen.OneOf(" \n", "\uFEFF", "\uFEFF\uFEFF", "/* */", "["))), Whole,
        Gen.Frequency((8, Gen.Const("")), (1, Gen.OneOf(" \n", "}", ",", "{}", "null", "\0", " //", "]")))).Select((before, text, after) => before + text + after);

    // What every ticket looks like: nothing amiss, so that the quick way is gone to its end.
    private static readonly Gen<string> Usual = Gen.Select(
        Gen.OneOf("explain", "teach", "train"), Gen.OneOf("true", "\"no\"", "null"), Gen.Int[0, 5001], Gen.OneOf("\"x\"", "12", "null", "1e3", "{\"a\": [1]}", "\"\\u0061\""),
        Gen.OneOf("2026-07-01T17:30:00-04:00", "2026-07-04T12:00:00Z")).Select((request, active, seats, ticket, at) =>
            $"{{\"request\": \"{request}\", \"ticket\": {ticket}, \"agreement\": {active}, \"seats\": {seats}, \"wanted-at\": \"{at}\", \"ticket\": 0}}");

    [Test]
    public void Any_text_comes_to_the_same_both_ways() =>
        Gen.Frequency((4, Around), (1, Usual)).Sample(text => Check(Encoding.UTF8.GetBytes(text)), iter: 20_000);

    [Test]
    public void So_do_texts_with_bytes_lost_or_changed() =>
        Gen.Select(Gen.OneOf(Around, Usual), Gen.Int[0, 400], Gen.Frequency((2, Gen.Byte), (1, Gen.OneOf<byte>(0xFF, 0xC0, 0x80, 0xED, (byte)'\\', (byte)'"'))), Gen.Bool).Sample((text, at, other, isCut) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            int place = at % (bytes.Length + 1);
            Check(isCut ? bytes[..place] : [.. bytes[..place], other, .. bytes[Math.Min(bytes.Length, place + 1)..]]);
        }, iter: 20_000);

    [TestCase("""{"request": "explain", "seats": 12, "idle": null, "wanted-at": "2026-07-01T17:30:00-04:00", "active": "yes"}""")]
    [TestCase("""{"ticket": "x", "wanted": "train", "ticket": 1e9, "note": null, "seats": -0, "agreement": true}""")]
    public void What_tickets_usually_hold_is_read_quickly(string json)
    {
        CaseFacts facts = EveryKind.Policy.Case(EveryKind.Options);

        AllocatedBy(() => facts.ReplaceAll(Encoding.UTF8.GetBytes(json))).Should().BeLessThan(1_000, "reading with places makes an object of everything");
        facts.Problems.Should().BeEmpty();
    }

    [Test]
    public void Text_beyond_the_limit_is_refused_though_every_fact_in_it_is_right()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"request\": \"explain\"" + new string(' ', TextLimits.Default.MaxBytes) + "}");

        Check(json);
        EveryKind.Policy.Case(json).Problems.Should().ContainSingle().Which.ToString().Should().Contain("larger than");
    }

    private static void Check(byte[] json)
    {
        CaseFacts facts = EveryKind.Policy.Case(json, EveryKind.Options);
        CaseFacts located = EveryKind.Policy.Case(EveryKind.Options).ReplaceAllWithPlaces(json);

        EveryKind.Describe(facts).Should().Be(EveryKind.Describe(located));
    }

    private static long AllocatedBy(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
