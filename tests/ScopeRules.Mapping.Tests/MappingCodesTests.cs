using System.Text;
using ScopeRules.Mapping.Mistakes;

namespace ScopeRules.Mapping.Tests;

/// <summary>Every code of a mapping comes up, and has a page that is true.</summary>
internal sealed class MappingCodesTests
{
    private const string OfTickets = """
        mapping: 1
        policy: printer-help
        system: desk
        ignore: [rented, opened, pages, wanted-at, parts]
        facts:
          fault: {path: /fault, values: {Jam: jam}}
        """;

    private static IEnumerable<string> Codes => MappingCodes.All.Select(d => d.Code);

    [Test]
    public void The_list_of_codes_leaves_none_out_and_ascends()
    {
        MappingCodes.All.Should().Equal(typeof(MappingCodes).GetFields().Select(f => f.GetValue(null)).OfType<ScopeRules.Diagnostics.Descriptor>());
        Codes.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.OnlyContain(c => c.StartsWith("SCOPE6"));
    }

    [Test]
    public void Every_code_comes_up_in_a_case()
    {
        string all = string.Concat(Directory.EnumerateFiles(MappingCaseTests.Folder, "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        Codes.Where(code => !all.Contains($" {code}:", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Every_code_has_a_page_and_every_page_a_code() => HelpPage.CodesIn(typeof(MappingCodes).Assembly).Should().Equal(Codes);

    [TestCaseSource(nameof(Codes))]
    public void A_page_has_a_title_with_its_code_then_what_to_avoid_what_to_prefer_and_why(string code) => Page(code).Code.Should().Be(code);

    [TestCaseSource(nameof(Codes))]
    public void What_to_avoid_yields_the_code_and_no_other(string code) => Messages(Page(code).Avoid!).Select(d => d.Code).Should().Equal(code);

    [TestCaseSource(nameof(Codes))]
    public void A_comment_in_what_to_avoid_stands_where_the_mistake_is_reported(string code)
    {
        HelpExample avoid = Page(code).Avoid!;
        if (avoid.Kind == "json") return; // JSON has no comments, and what is not recognised is reported in the mapping
        avoid.IsRemarkedOn(Messages(avoid)[0].Line).Should().BeTrue();
    }

    [TestCaseSource(nameof(Codes))]
    public void What_to_prefer_is_mended(string code) => Messages(Page(code).Prefer!).Should().BeEmpty();

    private static IReadOnlyList<Diagnostic> Messages(HelpExample example)
    {
        bool isTicket = example.Kind == "json";
        TicketMappingResult result = TicketMapping.Parse(isTicket ? OfTickets : example.Text);
        if (!isTicket) return [.. result.Diagnostics, .. result.Mapping?.Check(MappingCaseTests.Policy) ?? []];
        string ticket = example.Text.Split("   # ")[0];
        return [.. result.OrThrow().Map(MappingCaseTests.Policy, Encoding.UTF8.GetBytes(ticket)).Problems.Select(p => p.Diagnostic)];
    }

    private static HelpPage Page(string code) => HelpPage.Of(typeof(MappingCodes).Assembly, code);
}
