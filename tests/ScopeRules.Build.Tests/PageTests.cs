namespace ScopeRules.Build.Tests;

/// <summary>What the package's page shows of the code is what is written.</summary>
internal sealed class PageTests
{
    [Test]
    public void What_it_shows_of_the_code_stands_in_the_code()
    {
        string written = File.ReadAllText(Repository.PathOf("tests", "ScopeRules.Build.Tests", "Expected", "every-kind.g.cs"));
        List<string> shown = [.. ReadmeBlocks.Of(Repository.PathOf("src", "ScopeRules.Build", "PACKAGE.md"))
            .Where(b => b.Language == "csharp" && b.Text.StartsWith(' ')).Select(b => b.Text)];

        shown.Should().HaveCount(2).And.OnlyContain(text => written.Contains(text, StringComparison.Ordinal));
    }
}
