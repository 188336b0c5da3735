using System.Text;
using ScopeRules.Tool.Inputs;

namespace ScopeRules.Tool.Tests.Interviews;

internal sealed class LineInputTests
{
    [TestCase("", new string[0])]
    [TestCase("a", new[] { "a" })]
    [TestCase("a\n", new[] { "a" })]
    [TestCase("\ufeffa\n", new[] { "a" })]
    [TestCase("a\n\nb\r\n", new[] { "a", "", "b\r" })]
    public void Lines_come_one_by_one(string text, string[] lines) => Lines(Encoding.UTF8.GetBytes(text)).Should().Equal(lines);

    [Test]
    public void A_line_without_end_is_cut() => Lines(new byte[25_000]).Select(l => l.Length).Should().Equal(10_000, 10_000, 5_000);

    [Test]
    public void Bytes_that_are_no_text_harm_nothing() => Lines([0xff, 0xfe, (byte)'a', (byte)'\n', (byte)'b']).Should().HaveCount(2);

    private static List<string> Lines(byte[] bytes)
    {
        using LineInput input = new(new MemoryStream(bytes));
        List<string> lines = [];
        while (input.Read() is { } line) lines.Add(line);
        input.WasInterrupted.Should().BeFalse();
        return lines;
    }
}
