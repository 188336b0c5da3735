using System.Text;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

/// <summary>Files that are made here, as they would not survive in a repository or are too large for it.</summary>
internal sealed class BadFileTests
{
    private static readonly byte[] Binary = [.. Enumerable.Range(0, 512).Select(i => (byte)(i * 7919 % 251 + 3))];

    [Test]
    public void A_binary_file_is_no_policy()
    {
        using TemporaryFolder folder = new();
        ToolRun run = folder.Run("check", folder.Write("policy.yaml", Binary));
        run.ExitCode.Should().Be(1);
        run.Out.Should().StartWith("policy.yaml(1,").And.Contain("error SCOPE1005: the file is not valid UTF-8 from here on")
            .And.EndWith("policy.yaml: 1 mistake\n");
    }

    [TestCase("facts.yaml")]
    [TestCase("facts.json")]
    public void A_binary_file_is_no_facts_file(string name)
    {
        using TemporaryFolder folder = new();
        ToolRun run = folder.Run("decide", Repository.PrintShop, folder.Write(name, Binary), "--lenient");
        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith($"{name}(1,").And.Contain("error SCOPE1005");
    }

    [Test]
    public void A_binary_file_is_no_suite()
    {
        using TemporaryFolder folder = new();
        ToolRun run = folder.Run("test", Repository.PrintShop, "--suite", folder.Write("suite.yaml", Binary));
        run.ExitCode.Should().Be(1);
        run.Out.Should().Contain("suite.yaml(1,").And.Contain("error SCOPE1005").And.EndWith(": 0 passed, 0 failed, 1 mistake in the suites\n");
    }

    [TestCase("utf-16", "SCOPE1005")]
    [TestCase("utf-32", "SCOPE1005")]
    public void Another_encoding_is_refused(string encoding, string code)
    {
        using TemporaryFolder folder = new();
        Encoding other = Encoding.GetEncoding(encoding);
        ToolRun run = folder.Run("decide", Repository.PrintShop, folder.Write("facts.yaml", [.. other.Preamble, .. other.GetBytes("request: buy")]));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(code);
    }

    [TestCase("request: fix\r\nrented: yes\r\n")]
    [TestCase("\ufeffrequest: fix\nrented: yes\n")]
    [TestCase("\ufeff{\r\n  \"request\": \"fix\",\r\n  \"rented\": true\r\n}\r\n")]
    [TestCase("request: fix\rrented: yes")]
    public void Line_ends_and_byte_order_marks_of_other_systems_change_nothing(string text)
    {
        using TemporaryFolder folder = new();
        folder.Run("decide", Repository.PrintShop, folder.Write("facts", text)).Out
            .Should().Be(folder.Run("decide", Repository.PrintShop, "-f", "request=fix", "-f", "rented=yes").Out);
    }

    [Test]
    public void A_huge_file_is_not_read()
    {
        using TemporaryFolder folder = new();
        string name = folder.Write("big.yaml", Encoding.ASCII.GetBytes(new string('#', 5_000_000)));
        const string Message = "big.yaml: error SCOPE1004: the file is larger than 4,194,304 bytes\n";
        folder.Run("decide", Repository.PrintShop, name).Should().BeEquivalentTo(new { ExitCode = 2, Out = "" }).And.Match<ToolRun>(r => r.Error.StartsWith(Message));
        folder.Run("check", name).Should().BeEquivalentTo(new { ExitCode = 2 }).And.Match<ToolRun>(r => r.Out.StartsWith(Message));
    }

    [Test]
    public void An_endless_standard_input_is_not_read_to_the_end()
    {
        using EndlessStream endless = new();
        ToolRun run = ToolRun.In(Repository.Root, endless, "decide", Repository.PrintShop, "-");
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("<stdin>: error SCOPE1004: the file is larger than 4,194,304 bytes\n");
    }

    [Test]
    public void A_policy_that_is_cut_anywhere_is_refused_with_a_coded_message()
    {
        using TemporaryFolder folder = new();
        byte[] whole = File.ReadAllBytes(Path.Combine(Repository.PrintShop, "policy.yaml"));
        int end = Array.LastIndexOf(whole, (byte)'}');
        for (int length = 0; length <= end; length += length > end - 100 ? 1 : 23)
        {
            ToolRun run = folder.Run("check", folder.Write("policy.yaml", whole[..length]));
            run.ExitCode.Should().Be(length == 0 ? 2 : 1, "{0} bytes are left", length);
            run.Out.Should().Contain("policy.yaml").And.Contain(": error SCOPE");
        }

        folder.Run("check", folder.Write("policy.yaml", whole[..(end + 1)])).ExitCode.Should().Be(0);
    }

    [Test]
    public void Json_facts_that_are_cut_anywhere_are_refused_with_a_coded_message()
    {
        using TemporaryFolder folder = new();
        byte[] whole = "{\"request\": \"f\\u0069x\", \"rented\": [true, false], \"pages\": 120, \"parts\": {\"includes\": [\"drum\"]}}"u8.ToArray();
        for (int length = 0; length < whole.Length; length++)
        {
            ToolRun run = folder.Run("decide", Repository.PrintShop, "--lenient", folder.Write("facts.json", whole[..length]));
            run.ExitCode.Should().Be(2, "{0} bytes are left", length);
            run.Out.Should().BeEmpty();
            run.Error.Should().StartWith("facts.json").And.Contain(": error SCOPE");
        }

        folder.Run("decide", Repository.PrintShop, folder.Write("facts.json", whole)).ExitCode.Should().Be(0);
    }

    [Test]
    public void A_suite_that_is_cut_anywhere_ends_in_a_coded_message_or_in_fewer_cases()
    {
        using TemporaryFolder folder = new();
        byte[] whole = File.ReadAllBytes(Path.Combine(Repository.PrintShop, "suites", "repairs.yaml"));
        for (int length = 0; length < whole.Length; length += 5)
        {
            ToolRun run = folder.Run("test", Repository.PrintShop, "--suite", folder.Write("suite.yaml", whole[..length]));
            bool isComplete = run.Out.EndsWith(" passed, 0 failed\n", StringComparison.Ordinal);
            (isComplete ? run.ExitCode == 0 : run.ExitCode is 1 or 2 && run.Out.Contains(": error SCOPE", StringComparison.Ordinal))
                .Should().BeTrue("{0} bytes are left: {1}", length, run.Out);
        }
    }

    [Test]
    public void Of_very_many_mistakes_the_first_hundred_are_shown_and_the_rest_is_counted()
    {
        using TemporaryFolder folder = new();
        string text = string.Concat(Enumerable.Range(1, 250).Select(i => $"fact-{i}: 1\n"));
        ToolRun run = folder.Run("check", folder.Write("policy.yaml", text));
        run.ExitCode.Should().Be(1);
        run.Out.Split(": error SCOPE").Should().HaveCount(102);
        run.Out.Should().Contain("policy.yaml: error SCOPE1099: ").And.EndWith("\npolicy.yaml: 101 mistakes\n");
    }

    [Test]
    public void A_file_that_may_not_be_read_is_refused()
    {
        if (Environment.IsPrivilegedProcess) Assert.Ignore("whoever runs this may read every file");
        if (OperatingSystem.IsWindows()) return; // where rights are another matter
        using TemporaryFolder folder = new();
        File.SetUnixFileMode(Path.Combine(folder.Path, folder.Write("facts.yaml", "request: fix\n")), UnixFileMode.None);
        folder.Run("decide", Repository.PrintShop, "facts.yaml")
            .Should().Be(new ToolRun(2, "", "facts.yaml: error SCOPE1001: cannot read the file: access is denied\n"));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'#');
            return buffer.Length;
        }
    }
}
