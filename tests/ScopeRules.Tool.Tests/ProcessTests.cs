using System.Diagnostics;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

/// <summary>The tool as it was built, in a process of its own: streams, encodings, exit codes, things that are no ordinary files.</summary>
internal sealed class ProcessTests
{
    [Test]
    public void It_ends_with_0_when_done_1_on_findings_and_2_on_wrong_usage()
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy("faulty.yaml", text => text.Replace("refer: workshop", "refer: workshp", StringComparison.Ordinal));
        ToolProcess.Run(folder.Path, "check", ToolCases.PrintShop).ExitCode.Should().Be(0);
        ToolProcess.Run(folder.Path, "check", "faulty.yaml").ExitCode.Should().Be(1);
        ToolProcess.Run(folder.Path, "check", "nowhere.yaml").ExitCode.Should().Be(2);
        ToolProcess.Run(folder.Path, "chek", "faulty.yaml").ExitCode.Should().Be(2);
        ToolProcess.Run(folder.Path).ExitCode.Should().Be(2);
    }

    [Test]
    public void Its_output_is_utf_8_whatever_the_locale()
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy(change: text => text.Replace("Print shop help desk", "Druckerei «Köln» 図書", StringComparison.Ordinal));
        ToolRun run = ToolProcess.Run(folder.Path, e => e["LC_ALL"] = "C", input: "", "facts", "policy.yaml");
        run.Out.Should().StartWith("Facts of a case under: Druckerei «Köln» 図書\n");
        run.Error.Should().BeEmpty();
    }

    [Test]
    public void Arguments_and_standard_input_are_utf_8()
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolProcess.Run(folder.Path, _ => { }, "request: Prüfung\n", "decide", ToolCases.PrintShop, "-", "-f", "rented=möglich");
        run.Error.Should().Contain("`request`: `Prüfung` is not one of its values").And.Contain("`rented`: `möglich` is neither yes nor no");
    }

    [Test]
    public void Build_servers_get_no_escapes()
    {
        ToolRun run = ToolProcess.Run(
            Repository.Root, e => e["GITHUB_ACTIONS"] = e["CI"] = "true", input: "", "decide", ToolCases.PrintShop, "-f", "request=buy");
        run.Out.Should().StartWith("ASK-MANAGER: the policy says nothing about this\n").And.NotContain("\u001b");
    }

    [TestCase("decide $SHOP pipe", "pipe: error SCOPE1003: the file is empty, or is not an ordinary file")]
    [TestCase("decide pipe", "pipe: error SCOPE1003: the file is empty, or is not an ordinary file")]
    [TestCase("check pipe", "pipe: error SCOPE1003: the file is empty, or is not an ordinary file")]
    [TestCase("test $SHOP --suite pipe", "pipe: error SCOPE1003: the file is empty, or is not an ordinary file")]
    [TestCase("check shop", "shop/suites/pipe.yaml: error SCOPE1003: the file is empty, or is not an ordinary file")]
    [TestCase("decide $SHOP /dev/zero", "/dev/zero: error SCOPE1003: the file is empty, or is not an ordinary file")]
    [TestCase("decide $SHOP loop", "loop: error SCOPE1001: cannot read the file: the system says: Too many levels of symbolic links")]
    public void A_pipe_or_device_where_a_file_is_meant_is_refused_and_not_waited_for(string command, string message)
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy("shop/policy.yaml");
        _ = Directory.CreateDirectory(Path.Combine(folder.Path, "shop", "suites"));
        foreach (string pipe in new[] { "pipe", "shop/suites/pipe.yaml" })
        {
            using Process process = Process.Start("mkfifo", [Path.Combine(folder.Path, pipe)]);
            process.WaitForExit();
            process.ExitCode.Should().Be(0);
        }

        _ = File.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), "loop");
        ToolRun run = ToolProcess.Run(folder.Path, command.Replace("$SHOP", ToolCases.PrintShop, StringComparison.Ordinal).Split(' '));
        run.ExitCode.Should().Be(2);
        (run.Out + run.Error).Should().Contain(message).And.NotContain("   at ");
    }

    [TestCase("$TOOL decide shop - < .", "<stdin>: error SCOPE1001: cannot read the file: the system says: Is a directory\n")]
    [TestCase("$TOOL facts shop > /dev/full", "scoperules: No space left on device\n")]
    [TestCase("yes 2> /dev/null | $TOOL decide shop -", "<stdin>: error SCOPE1004: the file is larger than 4,194,304 bytes\n  help: check that it is the right file\n")]
    public void What_the_system_refuses_is_said_without_a_stack_trace(string command, string message)
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy("shop/policy.yaml");
        ToolRun run = ToolProcess.RunInShell(folder.Path, command);
        run.Should().BeEquivalentTo(new { ExitCode = 2, Out = "" });
        run.Error.Should().StartWith(message).And.NotContain("   at ");
    }

    [TestCase("yes banana | $TOOL interview shop")]
    [TestCase("$TOOL interview shop < /dev/zero")]
    [TestCase("$TOOL interview shop < noise")]
    public void An_interview_leaves_whoever_answers_nothing_but_nonsense(string command)
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy("shop/policy.yaml");
        byte[] noise = new byte[100_000];
        new Random(20261126).NextBytes(noise); // the same each time: other noise could hold answers by chance
        File.WriteAllBytes(Path.Combine(folder.Path, "noise"), noise);
        ToolRun run = ToolProcess.RunInShell(folder.Path, command);
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Left early. Not answered: ").And.Contain("\nASK-MANAGER: ").And.NotContain("   at ");
    }

    [Test]
    public void Ctrl_C_ends_an_interview_with_the_decision_so_far()
    {
        ToolRun run = ToolProcess.Interrupt(ToolCases.Folder, "> yes", "yes\n", "interview", "policies/cellar");
        run.Should().BeEquivalentTo(new { ExitCode = 130, Error = "" });
        run.Out.Should().EndWith("""
            Left early. Not answered: dry and dangerous.

            ASK-MANAGER: it depends on facts that are not known yet, so ask the customer first
              Still possible: covered or ask-manager.

            Assumed, because the case doesn't say:
              - dangerous: no

            Ask next:
              - dry: Can it stand in the damp?
                  The answer is yes or no.
              Assumed so far, and worth confirming if in doubt: dangerous (no).

            """);
    }

    [Test]
    public void A_reader_who_has_seen_enough_is_no_failure()
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy("shop/policy.yaml");
        ToolProcess.RunInShell(folder.Path, "$TOOL facts shop | head -n 1")
            .Should().Be(new ToolRun(0, "Facts of a case under: Print shop help desk\n", ""));
    }
}
