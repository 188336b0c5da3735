using System.Text;
using CsCheck;

namespace ScopeRules.Tests.Text;

public sealed class Utf8Tests
{
    [Test]
    public void What_stands_before_the_first_invalid_byte_is_kept() =>
        Gen.OneOf(Gen.Byte, Gen.Byte[0x20, 0x7E], Gen.Byte[0x80, 0xBF], Gen.Byte[0xC0, 0xFF]).Array[0, 80].Sample(bytes =>
        {
            bool valid = ScopeRules.Text.Utf8.TryDecode(bytes, out string text);
            byte[] body = [.. bytes.Skip(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0)];
            byte[] kept = Encoding.UTF8.GetBytes(text);
            return body.AsSpan().StartsWith(kept) && valid == (kept.Length == body.Length)
                && (valid || !ScopeRules.Text.Utf8.TryDecode(body.AsSpan(0, Math.Min(body.Length, kept.Length + 4)), out _));
        }, iter: 20_000);

    [Test]
    public void Half_characters_are_not_encoded()
    {
        // Attributes can't hold them.
        foreach (string text in new[] { "a\ud83d", "a\udedf\ud83d", "a\ud83db", "a\udedf" })
        {
            ScopeRules.Text.Utf8.TryEncode(text, out byte[] bytes).Should().BeFalse();
            bytes.Should().Equal((byte)'a');
        }

        ScopeRules.Text.Utf8.TryEncode("é 🛟", out byte[] whole).Should().BeTrue();
        Encoding.UTF8.GetString(whole).Should().Be("é 🛟");
    }
}
