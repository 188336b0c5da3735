using System.Text.Json;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

internal sealed class ConsoleTests
{
    [Test]
    public void How_far_the_work_is_is_told_only_to_somebody_who_watches()
    {
        Progress(isWatched: true).Should().Be("\r0 of 4 cases\r" + new string(' ', 40) + "\r");
        Progress(isWatched: false).Should().BeEmpty();
    }

    [TestCase(40)]
    [TestCase(60)]
    [TestCase(200)]
    public void Texts_wrap_at_the_width_of_the_terminal(int width)
    {
        using StringWriter output = new() { NewLine = "\n" };
        _ = Cli.Run(["decide", ToolCases.PrintShop, "-f", "request=fix", "-f", "rented=no", "-f", "opened=yes", "--explain"],
            new ToolConsole(output, TextWriter.Null, () => Stream.Null, isTerminal: false, width));
        string[] lines = output.ToString().Split('\n');
        lines.Should().OnlyContain(line => line.Length <= width);
        string.Join(' ', lines.Select(l => l.Trim())).Should().Contain("the workshop looks at it and names a price.");
    }

    [Test]
    public void Long_names_stand_above_their_meanings()
    {
        string longest = new('a', 64);
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy(change: text => text.Replace("something-else: None of these.", $"something-else: None of these.\n      {longest}: Very long.", StringComparison.Ordinal));
        folder.Run("facts", "policy.yaml").Out.Should().Contain($"""
                something-else
                  None of these.
                {longest}
                  Very long.
            """);
    }

    [Test]
    public void The_schema_of_facts_is_json()
    {
        ToolRun run = ToolRun.Of("facts", ToolCases.PrintShop, "--format", "json-schema");
        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        using JsonDocument schema = JsonDocument.Parse(run.Out);
        schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name)
            .Should().Equal("request", "rented", "opened", "pages", "parts", "urgent", "wanted-at");
    }

    [Test]
    public void The_schema_of_mappings_is_json_with_the_facts_of_the_policy_or_of_any()
    {
        ToolRun own = ToolRun.Of("schema", ToolCases.PrintShop, "--mappings"), any = ToolRun.Of("schema", "--mappings");
        (own.ExitCode, own.Error, any.ExitCode, any.Error).Should().Be((0, "", 0, ""));
        using JsonDocument ownSchema = JsonDocument.Parse(own.Out), anySchema = JsonDocument.Parse(any.Out);
        ownSchema.RootElement.GetProperty("properties").GetProperty("facts").GetProperty("properties").EnumerateObject().Select(p => p.Name)
            .Should().Equal("request", "rented", "opened", "pages", "parts", "urgent", "wanted-at");
        anySchema.RootElement.GetProperty("$id").GetString().Should().Be("urn:scoperules:mapping:1");
    }

    [TestCase("schema")]
    [TestCase("help")]
    public void Every_verb_says_how_it_is_used(string verb)
    {
        ToolRun run = ToolRun.Of(verb, "--help");
        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Out.Should().Contain($"Usage: scoperules {verb}").And.Contain("-h, --help");
    }

    [Test]
    public void A_folder_that_holds_no_policy_folders_is_taken_for_a_policy_folder()
    {
        using TemporaryFolder folder = new();
        _ = folder.Write("rules/not-a-policy/readme.txt", "");
        folder.Run("test", "rules").Out.Should().StartWith("rules/policy.yaml: error SCOPE1001: ");
    }

    [Test]
    public void Suites_are_run_in_the_order_of_their_names_and_nothing_but_yaml_is_one()
    {
        using TemporaryFolder folder = new();
        _ = folder.WritePolicy("shop/policy.yaml");
        foreach (string name in new[] { "b.yaml", "a.yaml", "B.yaml" })
            _ = folder.Write($"shop/suites/{name}", "policy: print-shop\ncases:\n- name: n\n  facts: {}\n  expect: {verdict: covered}\n");
        _ = folder.Write("shop/suites/notes.txt", "not a suite");
        _ = Directory.CreateDirectory(Path.Combine(folder.Path, "shop", "suites", "folder.yaml"));
        folder.Run("test", "shop").Out.Split('\n').Where(l => l.Contains("SCOPE4100", StringComparison.Ordinal)).Select(l => l.Split('(')[0])
            .Should().Equal("shop/suites/B.yaml", "shop/suites/a.yaml", "shop/suites/b.yaml");
    }

    private static string Progress(bool isWatched)
    {
        using StringWriter error = new() { NewLine = "\n" };
        _ = Cli.Run(["test", ToolCases.PrintShop],
            new ToolConsole(TextWriter.Null, error, () => Stream.Null, isTerminal: false, ToolConsole.Columns) { ShowsProgress = isWatched });
        return error.ToString();
    }
}
