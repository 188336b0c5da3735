using System.Reflection;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

/// <summary>The codes of all assemblies beside each other, as <c>scoperules help</c> has them.</summary>
internal sealed class CodeTests
{
    private static readonly IReadOnlyList<(string Assembly, string Code)> All =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "ScopeRules*.dll").Order(StringComparer.Ordinal).Select(Assembly.LoadFrom)
            .SelectMany(a => HelpPage.CodesIn(a), (a, code) => (a.GetName().Name!, code)),
    ];

    [Test]
    public void No_code_has_two_pages() => All.GroupBy(c => c.Code).Where(c => c.Count() > 1).Select(c => c.Key).Should().BeEmpty();

    [Test]
    public void A_thousand_of_codes_belongs_to_one_assembly() => All.Select(c => (Thousand: c.Code[5], c.Assembly)).Distinct().Order().Should().Equal(
        ('1', "ScopeRules"), ('2', "ScopeRules"), ('3', "ScopeRules"), ('4', "ScopeRules.Authoring"), ('5', "ScopeRules.Authoring"), ('6', "ScopeRules.Mapping"));

    [Test]
    public void The_page_of_every_code_is_shown()
    {
        foreach ((string assembly, string code) in All)
            ToolRun.Of("help", code).Out.Should().StartWith($"# {code}: ", $"{assembly} has its page");
    }

    [TestCase("2003", "# SCOPE2003: ")]
    [TestCase("scope2003", "# SCOPE2003: ")]
    [TestCase("decide", "Usage: scoperules decide ")]
    [TestCase("help", "Usage: scoperules help ")]
    public void A_number_and_the_name_of_a_verb_are_enough(string asked, string shown)
    {
        ToolRun run = ToolRun.Of("help", asked);
        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Out.Should().Contain(shown);
        if (!shown.StartsWith('#')) run.Out.Should().Be(ToolRun.Of(asked, "--help").Out);
    }

    [TestCase("9999")]
    [TestCase("decode")]
    [TestCase("")]
    public void What_is_neither_is_a_mistake(string asked) => ToolRun.Of("help", asked).Should().BeEquivalentTo(new
    {
        ExitCode = 2,
        Out = "",
        Error = $"scoperules: there is no code or verb `{asked}`; `scoperules help` lists the codes, and `scoperules` the verbs\n",
    });

    [Test]
    public void All_codes_are_listed_in_order() =>
        ToolRun.Of("help").Out.TrimEnd().Split('\n').Select(line => line.Split(':')[0]).Should().Equal(All.Select(c => c.Code).Order(StringComparer.Ordinal));
}
