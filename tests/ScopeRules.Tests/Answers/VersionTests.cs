using System.Text;
using ScopeRules.Printing;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Answers;

public sealed class VersionTests
{
    private const string Declared = "  installed: {question: Which version is installed?, answer: version, assume: \"3.10\"}";

    private static readonly Policy Policy = Samples.With(Declared, "{installed: {at-most: 16}}");

    [TestCase("3.4.1", "3.4.1")]
    [TestCase("'3.4'", "3.4")]
    [TestCase("'3.10'", "3.10")]
    [TestCase("16", "16")]
    [TestCase("'16'", "16")]
    [TestCase("10.0.26100.1742", "10.0.26100.1742")]
    [TestCase("'22.04'", "22.4")]
    [TestCase("65535.65535.65535.32767", "65535.65535.65535.32767")]
    [TestCase("['3.4', 3.4.1, 16]", "[3.4, 16]")]
    [TestCase("[16, '3.10', '3.9']", "[3.9, 3.10, 16]")]
    [TestCase("~", "missing")]
    [TestCase("3.4", "the number `3.4` is no version, as numbers lose the zero of 3.10; write it in quotes")]
    [TestCase("3.10", "the number `3.10` is no version, as numbers lose the zero of 3.10; write it in quotes")]
    [TestCase("v3.4", "`v3.4` is no version")]
    [TestCase("3.4-beta", "`3.4-beta` is no version")]
    [TestCase("3.x", "`3.x` is no version")]
    [TestCase("1.2.3.4.5", "`1.2.3.4.5` is no version")]
    [TestCase("'3..4'", "`3..4` is no version")]
    [TestCase("\"3.4\\n\"", "`3.4 ` is no version")]
    [TestCase("-1", "`-1` is no version")]
    [TestCase("yes", "`yes` is no version")]
    [TestCase("65536", "`65536` is beyond the versions that are counted here: its part 65536 is greater than 65535")]
    [TestCase("1.2.3.32768", "`1.2.3.32768` is beyond the versions that are counted here: its part 32768 is greater than 32767")]
    public void A_version_is_taken_part_by_part(string yaml, string read) => Reading.Of(Policy, "installed", yaml).Should().Be(read);

    [TestCase("16.1", "the number `16.1` is no version, as numbers lose the zero of 3.10; write it in quotes")]
    [TestCase("\"16.1\"", "16.1")]
    [TestCase("16", "16")]
    [TestCase("1e1", "`1e1` is no version")]
    public void JSON_says_it_as_a_text(string json, string read) =>
        Reading.Of(Policy.Case(Encoding.UTF8.GetBytes($"{{\"installed\": {json}}}")), "installed").Should().Be(read);

    [TestCase("{installed: 16}", "16; 16.0.0.0; 16.9.1; 15.9.9.9; 17; '16.1'", "yes yes yes no no yes")]
    [TestCase("{installed: '3.4'}", "3; '3.4'; 3.4.1; '3.40'; '3.3'", "open yes yes no no")]
    [TestCase("{installed: {at-most: 16}}", "15; 16; 16.65535.65535.32767; 17.0.0.0", "yes yes yes no")]
    [TestCase("{installed: {less-than: 16}}", "15; 16; 16.0.0.0; 15.65535.65535.32767", "yes no no yes")]
    [TestCase("{installed: {at-least: '3.10'}}", "'3.9'; '3.10'; 3; 4; [3.9.1, '3.11']", "no yes open yes open")]
    [TestCase("{installed: {more-than: '3.10'}}", "'3.10'; '3.11'; 3; 4", "no yes open yes")]
    [TestCase("{installed: {more-than: 2, less-than: '3.4'}}", "2.9.9; '3.3'; '3.4'; 3", "no yes no open")]
    [TestCase("{installed: {not: [16, '3.4']}}", "16.2.1; '3.4'; '3.5'; 3", "no no yes open")]
    [TestCase("{installed: 65535}", "65535; 65535.65535.65535.32767; 65534", "yes yes no")]
    [TestCase("{installed: {at-least: 0}}", "0; 0.0.0.0; 16", "yes yes yes")]
    public void A_test_holds_of_all_versions_that_begin_as_it_says(string condition, string given, string expected)
    {
        Policy policy = Samples.With(Declared, condition);

        string.Join(' ', given.Split("; ").Select(value => IsCovered(policy, value))).Should().Be(expected);
        PolicyPrinter.Print(Policy.Parse(PolicyPrinter.Print(policy.Model)).OrThrow().Model).Should().Be(PolicyPrinter.Print(policy.Model));
    }

    [Test]
    public void A_version_of_two_parts_is_printed_in_quotes() =>
        PolicyPrinter.Print(Samples.With(Declared, "{installed: {not: '3.4'}}").Model).Should().Contain("not: \"3.4\"").And.Contain("assume: \"3.10\"");

    [Test]
    public void Only_what_tests_tell_apart_is_asked_for()
    {
        Policy.Decide(Policy.Case().Set("installed", "16")).Questions.Should().BeEmpty();
        Policy policy = Samples.With(Declared, "{installed: {at-most: '16.1'}}");
        policy.Decide(policy.Case().Set("installed", "16")).Questions.Select(q => q.Fact.Name).Should().Equal("installed");
    }

    [TestCase("{installed: {at-most: 16}}", "installed is at most 16")]
    [TestCase("{installed: ['3.4', 16]}", "installed is 3.4 or 16")]
    public void A_test_is_said_in_words(string condition, string words)
    {
        Policy policy = Samples.With(Declared, condition);

        policy.Explain(policy.Case()).Clauses[0].Tests.Select(t => t.Test).Should().Equal(words);
    }

    private static string IsCovered(Policy policy, string value)
    {
        CaseFacts facts = policy.Case();
        facts.AddYaml($"installed: {value}\n");
        facts.Problems.Should().BeEmpty();
        return policy.Decide(facts).Possible switch { [Verdict.Covered] => "yes", [Verdict.NotCovered] => "no", _ => "open" };
    }
}
