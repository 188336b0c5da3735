using System.Text.RegularExpressions;
using ScopeRules.Authoring.Suites;

namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>Every code of a suite comes up, and has a page that is true.</summary>
internal sealed partial class SuiteCodesTests
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
        typeof(SuiteCodes).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("SCOPE4", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Should().Equal(Codes);

    [TestCaseSource(nameof(Codes))]
    public void A_page_has_a_title_with_its_code_then_what_to_avoid_what_to_prefer_and_why(string code)
    {
        Match shape = Shape().Match(Page(code));
        shape.Success.Should().BeTrue();
        shape.Groups["code"].Value.Should().Be(code);
        Page(code).Split('\n').Should().OnlyContain(line => line.Length <= 102);
    }

    [TestCaseSource(nameof(CodesWithExample))]
    public void What_to_avoid_yields_the_code_and_no_other(string code) =>
        Messages(code, "avoid").Should().ContainSingle().Which.Code.Should().Be(code);

    [TestCaseSource(nameof(CodesWithExample))]
    public void A_comment_in_what_to_avoid_stands_where_the_mistake_is_reported(string code) =>
        Example(code, "avoid").Split('\n')[Messages(code, "avoid")[0].Line - 1].Should().Contain("   # ");

    [TestCaseSource(nameof(CodesWithExample))]
    public void What_to_prefer_is_mended(string code)
    {
        Messages(code, "prefer").Should().BeEmpty();
        SuiteText.Load(PrinterHelp, Example(code, "prefer")).Cases.Should().NotBeEmpty();
    }

    private static List<Diagnostic> Messages(string code, string section)
    {
        PolicySuite suite = SuiteText.Load(PrinterHelp, Example(code, section));
        return [.. suite.Diagnostics, .. suite.Cases.SelectMany(c => c.Run().Failures)];
    }

    private static string Example(string code, string section) => Fence().Match(Shape().Match(Page(code)).Groups[section].Value).Groups["text"].Value;

    private static string Page(string code)
    {
        using StreamReader reader = new(typeof(SuiteCodes).Assembly.GetManifestResourceStream(code)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A# (?<code>\w+): (?<title>[^\n]+)\n\n(?<summary>.+?)\n\n## Avoid\n\n(?<avoid>.+?)\n\n## Prefer\n\n(?<prefer>.+?)\n\n## Why\n\n(?<why>.+)\n\z", RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A```yaml\n(?<text>.+)```\z", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
