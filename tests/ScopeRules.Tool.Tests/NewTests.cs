using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

internal sealed class NewTests
{
    [Test]
    public void A_new_policy_passes_check_and_test()
    {
        using TemporaryFolder folder = new();
        folder.Run("new", "rules/mail-server").Should().Be(new ToolRun(0, """
            wrote rules/mail-server/policy.yaml
            wrote rules/mail-server/suites/cases.yaml
            wrote rules/mail-server/README.md
            Next: scoperules test rules/mail-server

            """, ""));
        folder.Run("check", "rules").Should().Be(new ToolRun(0, "rules/mail-server: no mistakes (5 clauses, 5 facts, 11 cases)\n", ""));
        folder.Run("test", "rules/mail-server").Should().Be(new ToolRun(0, "rules/mail-server: 11 passed, 0 failed\n", ""));
    }

    [Test]
    public void What_its_readme_proposes_works()
    {
        using TemporaryFolder folder = new();
        _ = folder.Run("new", "mail-server");
        string inside = Path.Combine(folder.Path, "mail-server");
        string readme = File.ReadAllText(Path.Combine(inside, "README.md"));
        string[] commands = [.. readme.Split('`').Where(s => s.StartsWith("scoperules ", StringComparison.Ordinal) && !s.Contains("CODE", StringComparison.Ordinal))];
        commands.Should().HaveCountGreaterThan(3);
        foreach (string command in commands)
            ToolRun.In(inside, input: null, CommandFile.Words(command["scoperules ".Length..])).ExitCode.Should().Be(0, command);
    }

    [Test]
    public void The_title_and_the_name_are_taken_over()
    {
        using TemporaryFolder folder = new();
        _ = folder.Run("new", "mail-server/", "--title", "Mail: what «support» does & doesn't #1");
        folder.Run("facts", "mail-server").Out.Should().StartWith("Facts of a case under: Mail: what «support» does & doesn't #1\n");
        Policy.Load(Path.Combine(folder.Path, "mail-server")).OrThrow().Id.Should().Be("mail-server");
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Should().NotContain(text => text.Contains("POLICY-", StringComparison.Ordinal));
    }

    [Test]
    public void Here_is_a_folder_too()
    {
        using TemporaryFolder folder = new();
        string inside = Directory.CreateDirectory(Path.Combine(folder.Path, "mail-server")).FullName;
        ToolRun.In(inside, input: null, "new", ".").ExitCode.Should().Be(0);
        ToolRun.In(inside, input: null, "test", ".").Should().Be(new ToolRun(0, ".: 11 passed, 0 failed\n", ""));
    }

    [TestCase("policy.yaml")]
    [TestCase("suites/cases.yaml")]
    [TestCase("README.md")]
    public void Nothing_is_overwritten_and_nothing_written_beside_it(string file)
    {
        using TemporaryFolder folder = new();
        string existing = Path.Combine("mail-server", file);
        _ = folder.Write(existing, "mine");
        folder.Run("new", "mail-server").Should().Be(new ToolRun(2, "", $"scoperules: {existing} is already there; nothing was written\n"));
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Should().ContainSingle();
        File.ReadAllText(Path.Combine(folder.Path, existing)).Should().Be("mine");
    }

    [Test]
    public void A_link_that_leads_nowhere_is_not_written_through()
    {
        using TemporaryFolder folder = new();
        _ = Directory.CreateDirectory(Path.Combine(folder.Path, "mail-server"));
        _ = File.CreateSymbolicLink(Path.Combine(folder.Path, "mail-server", "policy.yaml"), Path.Combine(folder.Path, "elsewhere"));
        folder.Run("new", "mail-server").ExitCode.Should().Be(2);
        File.Exists(Path.Combine(folder.Path, "elsewhere")).Should().BeFalse();
    }

    [Test]
    public void A_file_where_the_folder_should_be_is_left_alone()
    {
        using TemporaryFolder folder = new();
        ToolRun run = folder.Run("new", folder.Write("mail-server", "mine"));
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("scoperules: cannot write to mail-server: the system says: ");
    }

    [TestCase("")]
    [TestCase("Mail-Server")]
    [TestCase("mail_server")]
    [TestCase("1-mail")]
    [TestCase("mail server")]
    [TestCase("möbel")]
    [TestCase("null")]
    [TestCase("true")]
    [TestCase("a1234567890123456789012345678901234567890123456789012345678901234")]
    public void What_is_no_name_is_refused(string name)
    {
        using TemporaryFolder folder = new();
        folder.Run("new", name).Should().Be(new ToolRun(2, "",
            $"scoperules: `{name}` can't be a policy's name: names are made of a-z, 0-9 and -, start with a letter, have at most 64 characters, and are not true, false or null\n"));
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("a \"quoted\" word")]
    [TestCase("back\\slash")]
    [TestCase("two\nlines")]
    [TestCase("bell\a")]
    [TestCase("right \u202e to left")]
    public void What_is_no_title_is_refused(string title)
    {
        using TemporaryFolder folder = new();
        folder.Run("new", "mail-server", "--title", title)
            .Should().Be(new ToolRun(2, "", "scoperules: a title is one line of text without quotation marks and backslashes\n"));
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }
}
