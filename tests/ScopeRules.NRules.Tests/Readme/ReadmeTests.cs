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

    [TestCase(0, nameof(Snippets.InASession))]
    [TestCase(1, nameof(Snippets.OnTheWay))]
    public void The_session_shown_prints_what_the_readme_says(int place, string method)
    {
        CSharp[place].Text.Should().Be(ReadmeBlocks.BodyOf(method, SourceOf("Snippets.cs")));
        StringWriter output = new() { NewLine = "\n" };
        _ = typeof(Snippets).GetMethod(method)!.Invoke(new Snippets(output), null);
        output.ToString().TrimEnd('\n').Should().Be(Blocks.Where(b => b.Language == "text").ElementAt(place).Text);
    }

    [Test]
    public void A_public_type_is_shown_in_an_example()
    {
        string code = string.Join('\n', CSharp.Select(b => b.Text));
        typeof(PolicyRules).Assembly.ExportedTypes.Where(t => !(t.IsAbstract && t.IsSealed)).Select(t => t.Name) // not those of extension methods
            .Should().OnlyContain(name => code.Contains(name, StringComparison.Ordinal));
    }

    [Test]
    public void The_rules_shown_are_those_that_are_compiled()
    {
        string source = SourceOf("OwnRules.cs");
        CSharp.Should().HaveCount(3);
        CSharp[2].Text.Should().Be(source[source.IndexOf("public ", StringComparison.Ordinal)..].TrimEnd('\n'));
    }

    private static IReadOnlyList<Block> CSharp => [.. Blocks.Where(b => b.Language == "csharp")];

    private static string SourceOf(string file) => File.ReadAllText(Repository.PathOf("tests", "ScopeRules.NRules.Tests", "Readme", file));
}
