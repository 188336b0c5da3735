using ScopeRules.Authoring.Suites;

namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>Every code of a suite comes up, and has a page that is true.</summary>
internal sealed class SuiteCodesTests
{
    // The tool reports it, as no suite is there of which this could be a diagnostic.
    private const string NoSuites = "SCOPE4005";

    private static readonly Policy PrinterHelp = Policy.Load(Path.Combine(Repository.Cases, "pages-suites")).OrThrow();

    private static IEnumerable<string> Codes => SuiteCodes.All.Select(d => d.Code);

    private static IEnumerable<string> CodesWithExample => Codes.Where(c => c != NoSuites);

    [Test]
    public void The_list_of_codes_leaves_none_out_and_ascends()
    {
        SuiteCodes.All.Should().Equal(typeof(SuiteCodes).GetFields().Select(f => f.GetValue(null)).OfType<ScopeRules.Diagnostics.Descriptor>());
        Codes.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.OnlyContain(c => c.StartsWith("SCOPE4"));
    }

    [Test]
    public void Every_code_is_produced_by_a_suite()
    {
        string folder = Path.Combine(Repository.Cases, "suites");
        string all = string.Concat(Directory.EnumerateFiles(folder, "messages.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        CodesWithExample.Where(code => !all.Contains($"error {code}:", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        HelpPage.CodesIn(typeof(SuiteCodes).Assembly).Where(c => c.StartsWith("SCOPE4", StringComparison.Ordinal)).Should().Equal(Codes);

    [TestCaseSource(nameof(Codes))]
    public void A_page_has_a_title_with_its_code_then_what_to_avoid_what_to_prefer_and_why(string code) => Page(code).Code.Should().Be(code);

    [TestCaseSource(nameof(CodesWithExample))]
    public void What_to_avoid_yields_the_code_and_no_other(string code) =>
        Messages(Page(code).Avoid!).Should().ContainSingle().Which.Code.Should().Be(code);

    [TestCaseSource(nameof(CodesWithExample))]
    public void A_comment_in_what_to_avoid_stands_where_the_mistake_is_reported(string code) =>
        Page(code).Avoid!.IsRemarkedOn(Messages(Page(code).Avoid!)[0].Line).Should().BeTrue();

    [TestCaseSource(nameof(CodesWithExample))]
    public void What_to_prefer_is_mended(string code)
    {
        HelpExample prefer = Page(code).Prefer!;

        Messages(prefer).Should().BeEmpty();
        SuiteText.Load(PrinterHelp, prefer.Text).Cases.Should().NotBeEmpty();
    }

    private static List<Diagnostic> Messages(HelpExample example)
    {
        PolicySuite suite = SuiteText.Load(PrinterHelp, example.Text);
        return [.. suite.Diagnostics, .. suite.Cases.SelectMany(c => c.Run().Failures)];
    }

    private static HelpPage Page(string code) => HelpPage.Of(typeof(SuiteCodes).Assembly, code);
}
