using System.Text;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Yaml;

/// <summary>UTF-8 is read, with or without its mark; everything else is refused where it starts to be something else.</summary>
public sealed class EncodingTests
{
    [Test]
    public void UTF_8_with_a_byte_order_mark_is_read() =>
        Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.Text)]).IsLoaded.Should().BeTrue();

    [Test]
    public void A_byte_order_mark_moves_no_place()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("nonsense: [1\n");

        Read([0xEF, 0xBB, 0xBF, .. bytes]).Diagnostics.Select(d => d.Render()).Should().Equal(Read(bytes).Diagnostics.Select(d => d.Render()));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    [TestCase("utf-32BE")]
    public void Wider_encodings_are_refused_with_and_without_a_mark(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = encoding.GetBytes(Samples.Text);

        Read(bytes).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1006");
        Read([.. encoding.Preamble, .. bytes]).Diagnostics.Should().ContainSingle().Which.Code.Should().BeOneOf("SCOPE1005", "SCOPE1006");
    }

    [TestCase("61 FF", 1, 2)]
    [TestCase("61 0A 62 FE 0A", 2, 2)]
    [TestCase("C0 80", 1, 1, Description = "too long a form of U+0000")]
    [TestCase("E2 82", 1, 1, Description = "cut off")]
    [TestCase("C3 A9 E2 82", 1, 2, Description = "cut off behind another")]
    [TestCase("ED A0 80", 1, 1, Description = "half a surrogate pair")]
    [TestCase("F4 90 80 80", 1, 1, Description = "beyond Unicode")]
    [TestCase("F0 9F 9B 9F 80", 1, 3, Description = "behind an emoji, which takes two columns")]
    [TestCase("0D 0A 20 FF", 2, 2)]
    public void Invalid_bytes_are_located(string hex, int line, int column)
    {
        Diagnostic mistake = Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))).Diagnostics.Should().ContainSingle().Subject;

        (mistake.Code, mistake.Line, mistake.Column).Should().Be(("SCOPE1005", line, column));
    }

    [Test]
    public void Two_keys_with_different_invalid_bytes_are_no_duplicates() =>
        Read([.. "a"u8, 0xFF, .. ": 1\na"u8, 0xFE, .. ": 2\n"u8]).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1005");

    [TestCase(0x0000)]
    [TestCase(0x0001)]
    [TestCase(0x0007)]
    [TestCase(0x001B)]
    [TestCase(0x007F)]
    [TestCase(0x0080)]
    [TestCase(0x0085)]
    [TestCase(0x009F)]
    [TestCase(0x061C)]
    [TestCase(0x200B)]
    [TestCase(0x200E)]
    [TestCase(0x200F)]
    [TestCase(0x2028)]
    [TestCase(0x2029)]
    [TestCase(0x202A)]
    [TestCase(0x202E)]
    [TestCase(0x2066)]
    [TestCase(0x2069)]
    [TestCase(0xFEFF)]
    public void A_forbidden_character_is_refused_wherever_it_stands(int code)
    {
        char c = (char)code;
        foreach (string text in new[] { $"a: x{c}y", $"a: 'x{c}'", $"a{c}: 1", $"a: 1 #{c}", $"a: |\n  x{c}\n", $"{{a: 1}}\n{c}" })
        {
            Diagnostic mistake = YamlText.Mistakes(text).Should().ContainSingle().Subject;
            mistake.Code.Should().Be("SCOPE1006");
            mistake.Message.Should().StartWith($"the character U+{code:X4} ");
            mistake.Span!.Value.Start.Should().Be(text.IndexOf(c));
        }
    }

    [TestCase("\\0")]
    [TestCase("\\x1b")]
    [TestCase("\\u202e")]
    [TestCase("\\N")]
    [TestCase("\\L")]
    [TestCase("\\P")]
    [TestCase("\\e")]
    [TestCase("\\a")]
    public void An_escape_brings_in_none_of_them(string escape) =>
        YamlText.Mistakes($"a: \"x{escape}y\"").Should().ContainSingle().Which.Code.Should().Be("SCOPE1006");

    [TestCase("é", Description = "composed")]
    [TestCase("e\u0301", Description = "decomposed")]
    [TestCase("Ω ж 漢 عربي עברית")]
    [TestCase("👩‍🔧", Description = "joined by U+200D")]
    [TestCase("a\u00a0b", Description = "a space that keeps words together")]
    public void Other_scripts_are_text_like_any(string text) =>
        YamlText.Show(YamlText.Read($"a: {text}")).Should().Be($"{{a: {text}}}");

    [Test]
    public void A_surrogate_that_stands_alone_in_a_string_is_refused() =>
        Policy.Parse(Samples.Text.Replace("What our", "What \ud800 our", StringComparison.Ordinal)).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().Be("policy.yaml(3,13): error SCOPE1005: the file is not valid UTF-8 from here on");

    private static PolicyResult Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return Policy.Read(stream, "policy.yaml");
    }
}
