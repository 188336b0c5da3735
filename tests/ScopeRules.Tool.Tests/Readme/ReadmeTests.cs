using System.Text;
using System.Text.RegularExpressions;
using ScopeRules.Authoring;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>Every command and code block of the README is run, and prints what the README says.</summary>
[NonParallelizable]
internal sealed partial class ReadmeTests
{
    private const string ToolPrefix = "dotnet run --project src/ScopeRules.Tool -- ";
    private const string TestCommand = "dotnet test -c Release";

    private static readonly IReadOnlyList<Block> Blocks = ReadmeBlocks.Of(Path.Combine(Repository.Root, "README.md"));

    private string _before = "";

    [SetUp]
    public void Work_in_the_repository()
    {
        _before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
    }

    [TearDown]
    public void Go_back()
    {
        Environment.CurrentDirectory = _before;
        string made = Path.Combine(Repository.Root, "my-policy");
        if (Directory.Exists(made)) Directory.Delete(made, recursive: true);
    }

    [Test]
    public void Every_block_is_of_a_kind_that_is_tested() =>
        Blocks.Select(b => b.Language).Distinct().Should().BeEquivalentTo(["sh", "text", "yaml", "csharp"]);

    [TestCaseSource(nameof(CommandBlocks))]
    public void A_command_prints_what_the_readme_says(string commands, string expected)
    {
        StringWriter output = new() { NewLine = "\n" };
        foreach (string command in commands.Split('\n'))
        {
            (string input, string run) = Piped().Match(command) is { Success: true } piped ? (piped.Groups[1].Value + "\n", piped.Groups[2].Value) : ("", command);
            run.Should().StartWith(ToolPrefix);
            ToolConsole console = new(output, output, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), isTerminal: false, width: 100);
            _ = Cli.Run(run[ToolPrefix.Length..].Split(' '), console);
        }

        output.ToString().TrimEnd('\n').Should().Be(expected);
    }

    [Test]
    public void Code_blocks_are_the_bodies_of_the_compiled_snippets_and_print_what_the_readme_says()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ScopeRules.Tool.Tests", "Readme", "Snippets.cs"));
        (string Name, Action<Snippets> Run)[] snippets =
        [
            (nameof(Snippets.LoadAndDecide), s => s.LoadAndDecide()),
            (nameof(Snippets.MistakesAreValues), s => s.MistakesAreValues()),
            (nameof(Snippets.Integrate), s => s.Integrate()),
            (nameof(Snippets.GiveFacts), s => s.GiveFacts()),
            (nameof(Snippets.Ask), s => s.Ask()),
            (nameof(Snippets.ExplainAndChange), s => s.ExplainAndChange()),
            (nameof(Snippets.PrintTable), s => s.PrintTable()),
        ];
        int[] places = [.. Enumerable.Range(0, Blocks.Count).Where(i => Blocks[i].Language == "csharp" && !IsOfTypes(Blocks[i]))];
        places.Should().HaveSameCount(snippets);

        foreach ((int place, (string name, Action<Snippets> run)) in places.Zip(snippets))
        {
            ReadmeBlocks.BodyOf(name, source).Should().Be(Blocks[place].Text);
            StringWriter output = new() { NewLine = "\n" };
            run(new Snippets(output));
            output.ToString().TrimEnd('\n').Should().Be(Blocks[place + 1].Text);
        }
    }

    [Test]
    public void Types_shown_are_those_that_are_compiled()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ScopeRules.Tool.Tests", "Readme", "Ticket.cs"));

        Blocks.Where(IsOfTypes).Should().ContainSingle().Which.Text.Should().Be(source[source.IndexOf("public ", StringComparison.Ordinal)..].TrimEnd('\n'));
    }

    [Test]
    public void The_clause_shown_is_the_one_in_the_policy()
    {
        string shown = Blocks.First(b => b.Language == "yaml").Text;
        string policy = File.ReadAllText(Path.Combine("rules", "imail-server", "policy.yaml"));

        foreach (string line in shown.Split('\n')) policy.Should().Contain(line.Trim().TrimStart('-').Trim());
    }

    [Test]
    public void The_suite_shown_passes()
    {
        string shown = Blocks.Last(b => b.Language == "yaml").Text;
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "readme-suite.yaml");
        File.WriteAllText(file, "policy: imail-server\ncases:\n" + shown + "\n");

        PolicySuite suite = PolicySuite.Load(Policy.Load("rules/imail-server").OrThrow(), file);

        suite.Diagnostics.Should().BeEmpty();
        suite.Cases.Should().HaveCount(2).And.OnlyContain(c => c.Run().Passed);
    }

    [Test]
    public void The_gate_and_the_workflow_run_the_readmes_commands()
    {
        Blocks.Should().Contain(b => b.Text == TestCommand);
        File.ReadAllText(Path.Combine(".ci", "run")).Should().Contain(TestCommand);
        string workflow = File.ReadAllText(Path.Combine(".github", "workflows", "ci.yml"));
        foreach (Block block in Blocks.Where(b => b.Language == "sh").Take(2)) workflow.Should().Contain(block.Text);
    }

    private static IEnumerable<object[]> CommandBlocks()
    {
        for (int i = 0; i < Blocks.Count; i++)
            if (Blocks[i].Language == "sh" && Blocks[i].Text != TestCommand) yield return [Blocks[i].Text, Blocks[i + 1].Text];
    }

    [GeneratedRegex(@"^echo (\S+) \| (.*)$")]
    private static partial Regex Piped();

    private static bool IsOfTypes(Block block) => block.Language == "csharp" && block.Text.StartsWith("public ", StringComparison.Ordinal);
}
