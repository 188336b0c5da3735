namespace ScopeRules.NRules.Tests.Readme;

/// <summary>The code of the adapter's README is compiled and prints what the README says.</summary>
[NonParallelizable]
internal sealed class ReadmeTests
{
    private static readonly IReadOnlyList<Block> Blocks = ReadmeBlocks.Of(Repository.PathOf("src", "ScopeRules.NRules", "README.md"));

    private string _before = "";

    [SetUp]
    public void Work_in_the_repository()
    {
        _before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
    }

    [TearDown]
    public void Go_back() => Environment.CurrentDirectory = _before;

    [Test]
    public void The_session_shown_prints_what_the_readme_says()
    {
        CSharp[0].Text.Should().Be(ReadmeBlocks.BodyOf("InASession", SourceOf("Snippets.cs")));
        StringWriter output = new() { NewLine = "\n" };
        new Snippets(output).InASession();
        output.ToString().TrimEnd('\n').Should().Be(Blocks.First(b => b.Language == "text").Text);
    }

    [Test]
    public void The_rules_shown_are_those_that_are_compiled()
    {
        string source = SourceOf("OwnRules.cs");
        CSharp.Should().HaveCount(2);
        CSharp[1].Text.Should().Be(source[source.IndexOf("public ", StringComparison.Ordinal)..].TrimEnd('\n'));
    }

    private static IReadOnlyList<Block> CSharp => [.. Blocks.Where(b => b.Language == "csharp")];

    private static string SourceOf(string file) => File.ReadAllText(Repository.PathOf("tests", "ScopeRules.NRules.Tests", "Readme", file));
}
