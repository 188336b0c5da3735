using System.Text.Json;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Mapping.Tests;

/// <summary>With <c>unquoted</c> a ticket's text is what the same characters are in a facts file.</summary>
internal sealed class UnquotedTests
{
    private static readonly TicketMapping Mapping = TicketMapping.Parse("""
        mapping: 1
        policy: printer-help
        system: desk
        facts:
          pages: {path: /text, unquoted: yes}
          rented: {path: /text, unquoted: yes}
        """).OrThrow();

    [Test]
    public void A_text_is_what_a_facts_file_has_of_it([Values(
        "3", "0", "-0", "-1", "1000000", "1000001", "2.5", "3.0", "007", "1e3", "+3", ".5", "5.", "0x10", "0o17", "1_000", "1,000", "3 pcs", "99999999999999999999",
        "true", "false", "True", "TRUE", "yes", "no", "Yes", "on", "y", "rented", "2026-07-01", "12:30", "NaN", ".inf")] string text)
    {
        CaseFacts fromTicket = Mapping.Map(MappingCaseTests.Policy, JsonSerializer.SerializeToUtf8Bytes(new { text }));
        CaseFacts fromFile = MappingCaseTests.Policy.Case();
        fromFile.AddYaml(YamlReader.Read(new SourceText("facts.yaml", $"pages: {text}\nrented: {text}\n"), TextLimits.Default, new DiagnosticBag())!);

        Known(fromTicket).Should().Equal(Known(fromFile));
        fromTicket.Problems.Select(p => p.FactName).Should().BeEquivalentTo(fromFile.Problems.Select(p => p.FactName));
    }

    [TestCase("")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase(" 3")]
    [TestCase("3 ")]
    [TestCase("3\n")]
    [TestCase("yes\t")]
    [TestCase("'3'")]
    [TestCase("\"yes\"")]
    [TestCase("[yes]")]
    [TestCase("3 # three")]
    public void What_YAML_would_not_have_as_a_value_of_its_own_is_not_recognised(string text) =>
        Mapping.Map(MappingCaseTests.Policy, JsonSerializer.SerializeToUtf8Bytes(new { text })).Problems.Select(p => p.FactName).Should().Equal("pages", "rented");

    private static IEnumerable<string> Known(CaseFacts facts) => facts.State.Known.Select(((Fact Fact, Knowledge Knowledge) k) => $"{k.Fact.Name}: {k.Knowledge}");
}
