using CsCheck;
using ScopeRules.Text;

namespace ScopeRules.Tests.Text;

public sealed class CharactersTests
{
    [TestCase("plain", "plain")]
    [TestCase("two\nlines\r\nand a\ttab", "two lines  and a tab")]
    [TestCase("red \u001b[31m", "red \ufffd[31m")]
    [TestCase("turned \u202e around", "turned \ufffd around")]
    [TestCase("🛟", "🛟")]
    public void What_is_shown_drives_no_terminal(string text, string shown) => Characters.Printable(text).Should().Be(shown);

    [Test]
    public void What_is_shown_is_valid_and_in_one_line() =>
        Gen.Char.Array[0, 20].Select(c => new string(c)).Sample(text =>
        {
            string shown = Characters.Printable(text);
            return shown.Length == text.Length && ScopeRules.Text.Utf8.TryEncode(shown, out _) && !shown.Any(c => c is '\n' or '\r' or '\t' or '\u001b');
        });

    [Test]
    public void Every_character_that_is_refused_is_found_and_no_other()
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
            (Characters.FirstRefused(['a', (char)c]) == 1).Should().Be(Characters.Refusal((char)c) is not null, $"U+{c:X4} is looked for");
    }

    [TestCase("1234567890", 10, "1234567890")]
    [TestCase("12345678901", 10, "1234567...")]
    [TestCase("123456🛟8901", 10, "123456...", Description = "no half characters")]
    [TestCase("12345🛟78901", 10, "12345🛟...")]
    public void What_is_long_is_shortened(string text, int most, string shortened) => Characters.Shorten(text, most).Should().Be(shortened);
}
