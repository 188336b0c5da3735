using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>
/// All that the guide for policy authors shows is right: commands print what it says, its YAML loads, its cases pass. With
/// SCOPERULES_BLESS=1 what commands print is written anew; read it then.
/// </summary>
[NonParallelizable]
internal sealed class AuthorGuideTests
{
    private AuthorGuide _guide = null!;

    [OneTimeSetUp]
    public void Follow()
    {
        _guide = AuthorGuide.Follow();
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") == "1") Bless();
    }

    [OneTimeTearDown]
    public void Leave() => _guide?.Dispose();

    [Test]
    public void Every_block_is_of_a_kind_that_is_tested() =>
        AuthorGuide.Blocks.Select(b => b.Language).Distinct().Should().BeEquivalentTo(["sh", "text", "yaml"]);

    [TestCaseSource(nameof(Sessions))]
    public void Commands_print_what_the_guide_says(int number) =>
        _guide.Sessions[number].Printed.Should().Be(_guide.Sessions[number].Shown, _guide.Sessions[number].Commands);

    [TestCaseSource(nameof(Additions))]
    public void A_piece_of_a_policy_adds_to_the_first_one_without_a_mistake(int number) =>
        _guide.Add(AuthorGuide.Additions[number]).Diagnostics.Select(d => d.Render()).Should().BeEmpty();

    [TestCaseSource(nameof(Cases))]
    public void A_case_of_the_first_policy_passes(int number)
    {
        ToolRun run = _guide.Try(AuthorGuide.Cases[number]);

        (run.Out + run.Error).Should().Be("print-server: 1 passed, 0 failed\n");
    }

    private static IEnumerable<int> Sessions => Enumerable.Range(0, AuthorGuide.Blocks.Count(b => b.Language == "sh"));

    private static IEnumerable<int> Additions => Enumerable.Range(0, AuthorGuide.Additions.Count);

    private static IEnumerable<int> Cases => Enumerable.Range(0, AuthorGuide.Cases.Count);

    private void Bless()
    {
        string page = File.ReadAllText(AuthorGuide.Page);
        foreach (AuthorGuide.Session session in _guide.Sessions)
            page = page.Replace($"{session.Commands}\n```\n\n```text\n{session.Shown}\n", $"{session.Commands}\n```\n\n```text\n{session.Printed}\n", StringComparison.Ordinal);
        File.WriteAllText(AuthorGuide.Page, page);
    }
}
