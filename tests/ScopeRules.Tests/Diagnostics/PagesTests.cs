using System.Reflection;
using System.Text;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;
using ScopeRules.Tests.Support;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Tests.Diagnostics;

/// <summary>Each diagnostic code has a help page, and what a page shows is true.</summary>
[TestFixture]
public sealed class PagesTests
{
    // Of these a page can only tell: they come from the file system, the machine, or a text longer than a page.
    private static readonly string[] WithoutExample =
    [
        "SCOPE1001", "SCOPE1002", "SCOPE1003", "SCOPE1004", "SCOPE1005", "SCOPE1010", "SCOPE1011", "SCOPE1099", "SCOPE2054", "SCOPE2143", "SCOPE2152", "SCOPE2154", "SCOPE2100",
    ];

    private static readonly (Type Type, IReadOnlyList<Descriptor> All, int First)[] Areas =
    [
        (typeof(TextCodes), TextCodes.All, 1000), (typeof(PolicyCodes), PolicyCodes.All, 2000), (typeof(LayerCodes), LayerCodes.All, 2000),
        (typeof(CaseCodes), CaseCodes.All, 3000),
    ];

    private static readonly string Beside = Path.Combine(Repository.Cases, "pages", "releases");

    private static readonly Policy Printers = Policy.Load(Path.Combine(Repository.Cases, "pages", "policy.yaml")).OrThrow();

    private static IEnumerable<string> Codes => Catalogue.All.Select(d => d.Code);

    private static IEnumerable<string> CodesWithExample => Codes.Except(WithoutExample);

    private static IEnumerable<string> CodesWithYaml => CodesWithExample.Where(c => Page(c).Avoid?.Kind is not "json facts");

    [Test]
    public void Every_code_has_a_page_and_every_page_a_code() => Pages.Core.Codes.Should().Equal(Codes);

    [Test]
    public void The_codes_of_an_area_ascend_within_its_thousand()
    {
        foreach ((_, IReadOnlyList<Descriptor> all, int first) in Areas)
            all.Select(d => d.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems()
                .And.OnlyContain(c => c.StartsWith($"SCOPE{first / 1000}", StringComparison.Ordinal) && c.Length == 9);
    }

    [Test]
    public void The_list_of_an_area_leaves_no_code_out()
    {
        foreach ((Type type, IReadOnlyList<Descriptor> all, _) in Areas)
            all.Should().Equal(type.GetFields().Select(f => f.GetValue(null)).OfType<Descriptor>());
        Catalogue.All.Should().Equal(Areas.SelectMany(a => a.All));
    }

    [TestCaseSource(nameof(Codes))]
    public void A_message_starts_small_and_has_no_full_stop(string code) =>
        Catalogue.All.Single(d => d.Code == code).Format.Should().MatchRegex("^[a-z`{].*[^.]$");

    [TestCase("SCOPE2003")]
    [TestCase("scope2003")]
    public void A_page_is_found_in_upper_and_lower_case(string code) => Pages.Find(code).Should().StartWith("# SCOPE2003: ");

    [TestCase("SCOPE9999")]
    [TestCase("SCOPE")]
    [TestCase("2003")]
    [TestCase("")]
    public void There_is_no_page_for_what_is_no_code(string code) => Pages.Find(code).Should().BeNull();

    [Test]
    public void A_further_assembly_can_bring_pages()
    {
        PageSource suites = new(new AssemblyWith(("SCOPE4001", "# SCOPE4001: A page of a suite"), ("something.else", "no page")));

        suites.Codes.Should().Equal("SCOPE4001");
        Pages.Find("scope4001", suites).Should().Be("# SCOPE4001: A page of a suite");
        Pages.Find("SCOPE4002", suites).Should().BeNull();
        Pages.Find("something.else", suites).Should().BeNull();
    }

    [TestCaseSource(nameof(Codes))]
    public void A_page_has_a_title_with_its_code_then_what_to_avoid_what_to_prefer_and_why(string code) => Page(code).Code.Should().Be(code);

    [Test]
    public void No_two_pages_have_the_same_title() => Codes.Select(c => Page(c).Title).Should().OnlyHaveUniqueItems();

    [TestCaseSource(nameof(Codes))]
    public void A_page_has_both_examples_unless_no_text_of_its_length_has_the_mistake(string code)
    {
        bool hasExample = !WithoutExample.Contains(code);

        (Page(code).Avoid is not null).Should().Be(hasExample);
        (Page(code).Prefer is not null).Should().Be(hasExample);
    }

    [TestCaseSource(nameof(CodesWithExample))]
    public void What_to_avoid_yields_the_code_and_no_other(string code)
    {
        Diagnostic found = Mistakes(Page(code).Avoid!).Should().ContainSingle().Subject;

        found.Code.Should().Be(code);
    }

    [TestCaseSource(nameof(CodesWithYaml))]
    public void A_comment_in_what_to_avoid_stands_where_the_mistake_is_reported(string code)
    {
        HelpExample avoid = Page(code).Avoid!;
        Diagnostic found = Mistakes(avoid)[0];

        // What is impossible together has no one place.
        string[] lines = found.Line > 0 ? [avoid.Text.Split('\n')[found.Line - 1]] : avoid.Text.Split('\n');
        lines.Should().Contain(l => l.Contains("# ", StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(CodesWithExample))]
    public void What_to_prefer_is_mended(string code) => Mistakes(Page(code).Prefer!).Should().BeEmpty();

    private static HelpPage Page(string code) => HelpPage.Of(typeof(Catalogue).Assembly, code);

    private static IReadOnlyList<Diagnostic> Mistakes(HelpExample block) => block.Kind switch
    {
        "yaml" => Load("policy.yaml", block.Text),
        "yaml releases" => Load("releases.yaml", block.Text),
        "yaml layer" => Layered(block.Text),
        "yaml facts" => MistakesOf(YamlFacts(block.Text)),
        "json facts" => MistakesOf(Printers.Case(Encoding.UTF8.GetBytes(block.Text))),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.Kind, "no kind of example"),
    };

    // A page shows one file; those beside it are the same for all pages.
    private static IReadOnlyList<Diagnostic> Load(string shown, string text) =>
        MemoryFolder.Load([(shown, text), .. Directory.EnumerateFiles(Beside).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))]).Diagnostics;

    // A page's layer lies upon the policy with which facts are judged.
    private static IReadOnlyList<Diagnostic> Layered(string text)
    {
        DiagnosticBag bag = new();
        MemoryFolder folder = new(("../printer-help/policy.yaml", File.ReadAllText(Path.Combine(Repository.Cases, "pages", "policy.yaml"))));
        return PolicyLoader.Load(FileReader.Encode(text, "policy.yaml", TextLimits.Default, bag), folder, TextLimits.Default, bag).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> MistakesOf(CaseFacts facts) => [.. Printers.Decide(facts).Problems.Select(p => p.Diagnostic)];

    private static CaseFacts YamlFacts(string text)
    {
        DiagnosticBag bag = new();
        Node? root = YamlReader.Read(new SourceText("facts.yaml", text), TextLimits.Default, bag);
        bag.ToSorted().Should().BeEmpty();
        CaseFacts facts = Printers.Case();
        facts.AddYaml(root!);
        return facts;
    }

    private sealed class AssemblyWith(params (string Name, string Text)[] resources) : Assembly
    {
        public override string[] GetManifestResourceNames() => [.. resources.Select(r => r.Name)];

        public override Stream? GetManifestResourceStream(string name) =>
            resources.Where(r => r.Name == name).Select(r => new MemoryStream(Encoding.UTF8.GetBytes(r.Text))).FirstOrDefault();
    }
}
