using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Yaml;

/// <summary>What fits exactly is read; one more is refused.</summary>
public sealed class TextLimitsTests
{
    [Test]
    public void Levels()
    {
        TextLimits limits = new() { MaxDepth = 5 };

        YamlText.Mistakes(Nested(5), limits).Should().BeEmpty();
        YamlText.Mistakes(Nested(6), limits).Should().ContainSingle()
            .Which.ToString().Should().Be("text(1,6): error SCOPE1009: nested more than 5 levels deep");
    }

    [Test]
    public void Levels_by_default()
    {
        YamlText.Mistakes(Nested(32)).Should().BeEmpty();
        YamlText.Mistakes(Nested(33)).Should().ContainSingle().Which.Code.Should().Be("SCOPE1009");
    }

    [Test]
    public void Pieces()
    {
        // Stream, document and list start and end.
        TextLimits limits = new() { MaxEvents = 10 };

        YamlText.Mistakes("[a, b, c, d]", limits).Should().BeEmpty();
        YamlText.Mistakes("[a, b, c, d, e]", limits).Should().ContainSingle()
            .Which.ToString().Should().Be("text(1,16): error SCOPE1010: more than 10 keys and values in one file");
    }

    [Test]
    public void Characters_of_a_value()
    {
        TextLimits limits = new() { MaxScalarLength = 3 };

        YamlText.Mistakes("[abc]", limits).Should().BeEmpty();
        YamlText.Mistakes("[abcd]", limits).Should().ContainSingle()
            .Which.ToString().Should().Be("text(1,2): error SCOPE1011: a single value of more than 3 characters");
    }

    [Test]
    public void Characters_of_a_key()
    {
        YamlText.Mistakes(new string('k', 1_024) + ": 1").Should().BeEmpty();
        YamlText.Mistakes(new string('k', 1_025) + ": 1").Should().ContainSingle()
            .Which.Message.Should().Be("not valid YAML: a key has more than 1,024 characters");
    }

    [Test]
    public void A_long_key_with_a_question_mark_is_a_value_like_others() =>
        YamlText.Mistakes("? " + new string('k', (64 * 1024) + 1) + "\n: 1").Should().ContainSingle().Which.Code.Should().Be("SCOPE1011");

    [Test]
    public void Bytes_of_a_text_in_memory()
    {
        TextLimits limits = new() { MaxBytes = Samples.Text.Length };

        Policy.Parse(Samples.Text, limits: limits).IsLoaded.Should().BeTrue();
        Policy.Parse(Samples.Text + "\n", limits: limits).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1004");
    }

    [Test]
    public void A_stream_without_end_is_read_up_to_the_limit()
    {
        using EndlessStream stream = new();

        Policy.Read(stream, "endless").Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().Be("endless: error SCOPE1004: the file is larger than 4,194,304 bytes");
        stream.Taken.Should().BeLessThan(5 * 1024 * 1024);
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private sealed class EndlessStream : MemoryStream
    {
        public long Taken { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Taken += buffer.Length;
            return buffer.Length;
        }
    }
}
