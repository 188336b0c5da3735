using System.Text.Json;
using System.Text.RegularExpressions;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

/// <summary>The policies and tickets that the repository shows to its readers.</summary>
internal sealed class SamplePolicyTests
{
    private static readonly string Samples = Path.Combine("samples", "cases");

    private static IEnumerable<TestCaseData> Table()
    {
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, Samples, "README.md")).Where(l => l.StartsWith("| `", StringComparison.Ordinal)))
        {
            string[] cells = [.. line.Trim('|').Split('|').Select(c => c.Trim())];
            yield return new TestCaseData(cells[0].Trim('`'), cells[2]);
        }
    }

    [TestCaseSource(nameof(Table))]
    public void A_sample_is_decided_as_its_table_says(string file, string verdict)
    {
        ToolRun run = ToolRun.Of("decide", "rules/imail-server", Path.Combine(Samples, file), "--format", "json");
        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        using JsonDocument decision = JsonDocument.Parse(run.Out);
        decision.RootElement.GetProperty("verdict").GetString().Should().Be(verdict);
    }

    [Test]
    public void Every_sample_stands_in_the_table() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Samples)).Select(f => Path.GetFileName(f)!).Where(f => f != "README.md")
            .Should().BeEquivalentTo(Table().Select(row => row.Arguments[0]));

    [TestCaseSource(nameof(Table))]
    public void A_sample_can_be_read_as_an_answer_and_explained(string file, string verdict)
    {
        ToolRun run = ToolRun.Of("decide", "rules/imail-server", Path.Combine(Samples, file), "--explain");
        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Out.Should().StartWith(verdict.ToUpperInvariant()).And.NotContain(" \n").And.NotContain("\n\n\n");
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Test]
    public void Every_policy_is_without_mistakes_and_passes_its_suites()
    {
        string[] policies = [.. Directory.EnumerateDirectories(Repository.PathOf("rules")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
        policies.Should().HaveCountGreaterThan(4).And.Contain("imail-server");
        string[] checks = ToolRun.Of("check", "rules").Out.TrimEnd().Split('\n');
        checks.Should().HaveCount(policies.Length).And.OnlyContain(line => Regex.IsMatch(line, @"^rules/[a-z-]+: no mistakes \(\d+ clauses, \d+ facts, \d+ cases\)$"));
        ToolRun run = ToolRun.Of("test", "rules");
        run.ExitCode.Should().Be(0, run.Out);
        run.Out.TrimEnd().Split('\n').Should().Equal(policies, (line, policy) => Regex.IsMatch(line, $@"^rules/{policy}: [1-9]\d+ passed, 0 failed$"));
    }
}
