using CsCheck;
using ScopeRules.Text;

namespace ScopeRules.Tests.Text;

public sealed class SourceTextTests
{
    [TestCase("", 0, 1, 1)]
    [TestCase("ab", 1, 1, 2)]
    [TestCase("ab\ncd", 2, 1, 3, Description = "a line's end belongs to the line")]
    [TestCase("ab\ncd", 3, 2, 1)]
    [TestCase("ab\r\ncd", 3, 1, 4)]
    [TestCase("ab\r\ncd", 4, 2, 1)]
    [TestCase("ab\rcd", 3, 2, 1)]
    [TestCase("ab\n", 3, 2, 1, Description = "behind the last line")]
    [TestCase("\n\r\r\n\n", 5, 5, 1)]
    [TestCase("🛟x", 2, 1, 3, Description = "columns count UTF-16 units")]
    public void Places_count_from_one(string text, int offset, int line, int column) =>
        new SourceText("t", text).PositionOf(offset).Should().Be(new LinePosition(line, column));

    [TestCase("ab\ncd", 1, "ab")]
    [TestCase("ab\r\ncd", 1, "ab")]
    [TestCase("ab\rcd", 2, "cd")]
    [TestCase("ab\n", 2, "")]
    [TestCase("", 1, "")]
    public void A_line_comes_without_its_end(string text, int line, string expected) => new SourceText("t", text).LineAt(line).Should().Be(expected);

    [Test]
    public void Every_character_stands_in_its_line() =>
        Gen.Char["ab\r\n"].Array[0, 30].Select(c => new string(c)).Sample(text =>
        {
            SourceText source = new("t", text);
            return Enumerable.Range(0, text.Length).All(i =>
            {
                LinePosition place = source.PositionOf(i);
                string line = source.LineAt(place.Line);
                return text[i] is '\r' or '\n' ? place.Column > line.Length : line[place.Column - 1] == text[i];
            });
        });
}
