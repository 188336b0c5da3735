using System.Text;
using System.Text.RegularExpressions;
using ScopeRules.Mapping.Mistakes;

namespace ScopeRules.Mapping.Tests;

/// <summary>Every code of a mapping comes up, and has a page that is true.</summary>
internal sealed partial class MappingCodesTests
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
        Codes.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.OnlyContain(c => c.StartsWith("SCOPE5"));
    }

    [Test]
    public void Every_code_comes_up_in_a_case()
    {
        string all = string.Concat(Directory.EnumerateFiles(MappingCaseTests.Folder, "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        Codes.Where(code => !all.Contains($" {code}:", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        typeof(MappingCodes).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("SCOPE", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Should().Equal(Codes);

    [TestCaseSource(nameof(Codes))]
    public void A_page_has_a_title_with_its_code_then_what_to_avoid_what_to_prefer_and_why(string code)
    {
        Match shape = Shape().Match(Page(code));
        shape.Success.Should().BeTrue();
        shape.Groups["code"].Value.Should().Be(code);
        Page(code).Split('\n').Should().OnlyContain(line => line.Length <= 102);
    }

    [TestCaseSource(nameof(Codes))]
    public void What_to_avoid_yields_the_code_and_no_other(string code) => Messages(code, "avoid").Select(d => d.Code).Should().Equal(code);

    [TestCaseSource(nameof(Codes))]
    public void A_comment_in_what_to_avoid_stands_where_the_mistake_is_reported(string code)
    {
        if (Fence(code, "avoid").IsJson) return; // JSON has no comments, and what is not recognised is reported in the mapping
        Fence(code, "avoid").Text.Split('\n')[Messages(code, "avoid")[0].Line - 1].Should().Contain("   # ");
    }

    [TestCaseSource(nameof(Codes))]
    public void What_to_prefer_is_mended(string code) => Messages(code, "prefer").Should().BeEmpty();

    private static IReadOnlyList<Diagnostic> Messages(string code, string section)
    {
        (bool isJson, string text) = Fence(code, section);
        TicketMappingResult result = TicketMapping.Parse(isJson ? OfTickets : text);
        if (!isJson) return [.. result.Diagnostics, .. result.Mapping?.Check(MappingCaseTests.Policy) ?? []];
        string ticket = text.Split("   # ")[0];
        return [.. result.OrThrow().Map(MappingCaseTests.Policy, Encoding.UTF8.GetBytes(ticket)).Problems.Select(p => p.Diagnostic)];
    }

    private static (bool IsJson, string Text) Fence(string code, string section)
    {
        Match fence = Fenced().Match(Shape().Match(Page(code)).Groups[section].Value);
        return (fence.Groups["language"].Value == "json", fence.Groups["text"].Value);
    }

    private static string Page(string code)
    {
        using StreamReader reader = new(typeof(MappingCodes).Assembly.GetManifestResourceStream(code)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A# (?<code>\w+): (?<title>[^\n]+)\n\n(?<summary>.+?)\n\n## Avoid\n\n(?<avoid>.+?)\n\n## Prefer\n\n(?<prefer>.+?)\n\n## Why\n\n(?<why>.+)\n\z", RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A```(?<language>\w+)\n(?<text>.+)```\z", RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
