namespace ScopeRules.Tests.Diagnostics;

/// <summary>What messages say where the same mistake can be made in several ways. The usual ones are pinned with their pages.</summary>
[TestFixture]
public class MessageTests
{
    [TestCase("title: Scope of printer support", "title:", "`title` must say something", null)]
    [TestCase("when: rented", "when: []", "an empty condition says nothing", "write `always` if it is to hold in every case")]
    [TestCase("when: rented", "when: [rented, {}]", "an empty condition says nothing", "say what is meant, or leave it out")]
    [TestCase("served: {fault: jam}", "served:", "an empty condition says nothing", "say what is meant, or leave it out")]
    [TestCase("zone: UTC, ", "zone: UTC, holidays: , ", "`holidays` must say something", "leave the key out if there is nothing to say")]
    [TestCase("contacts: {sales: The sales desk}", "contacts: {sales: }", "`sales` must say something", "say who that is")]
    [TestCase("{at-least: 1}", "{at-least: 1, not: 5}", "`not` can't have other tests beside it",
        "write a list of two: [{repairs-left: ...}, {repairs-left: {not: ...}}]")]
    [TestCase("{within: support-hours}", "{within: support-hours, not: {within: support-hours}}", "`not` can't have other tests beside it",
        "write a list of two: [{wanted-at: ...}, {wanted-at: {not: ...}}]")]
    [TestCase("{within: support-hours}", "support-hours", "`wanted-at` wants a mapping, but here is a single value",
        "write {wanted-at: {within: ...}}")]
    [TestCase("served: {fault: jam}", "served: [served, rented]", "terms that lead back to themselves: `served`", "write out what it means")]
    [TestCase("scoperules: 1", "scoperules: '1'", "`scoperules: \"1\"` is no version of the language that is known here", "write `scoperules: 1`")]
    [TestCase("mon-fri: 09:00-17:00", "mon-fri: 18:00-00:00", "`18:00-00:00` is no stretch of time",
        "write it as 09:00-18:00; midnight is 00:00 as a start and 24:00 as an end")]
    [TestCase("refer: sales", "refer: salse", "there is no contact `salse`", "did you mean `sales`?")]
    [TestCase("refer: sales", "refer: manager", "there is no contact `manager`", "there is `sales`")]
    [TestCase("level: limited", "level: bronze", "there is no level `bronze`", "there are `full` and `limited`")]
    [TestCase("when: rented", "when: {fault: jem}", "`fault`: `jem` is not one of its values; did you mean `jam`?",
        "expected is one of jam, something-else")]
    public void One_mistake_in_a_policy_gives_this_message(string sound, string spoilt, string message, string? help)
    {
        Diagnostic diagnostic = Policy.Parse(PrinterPolicy.With((sound, spoilt))).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Message.Should().Be(message);
        diagnostic.Help.Should().Be(help);
    }

    [TestCase("contacts", "contacts: {sales: The sales desk}\n", "refer: sales", "declare it under `contacts`")]
    [TestCase("levels", "levels: [full, limited]\n", "level: limited", "list it under `levels`")]
    public void Where_nothing_of_a_kind_is_declared_the_help_says_where_to(string kind, string declaration, string use, string help)
    {
        string yaml = PrinterPolicy.With((declaration, ""));

        yaml.Should().NotContain(kind + ":").And.Contain(use);
        Policy.Parse(yaml).Diagnostics.Should().ContainSingle().Which.Help.Should().Be(help);
    }

    [TestCase("Rented Printer", "write `rented-printer`")]
    [TestCase("rented_printer", "write `rented-printer`")]
    [TestCase("-rented-", "write `rented`")]
    [TestCase("2nd-printer", null)]
    [TestCase("gemietet-für", null)]
    [TestCase("\"null\"", "YAML and JSON read this word as something else; choose another one")]
    [TestCase("a12345678901234567890123456789012345678901234567890123456789012345", "a name has 64 characters at most")]
    public void The_help_says_how_to_make_a_name_of_it_where_that_is_clear(string notAName, string? help)
    {
        Diagnostic diagnostic = Policy.Parse(PrinterPolicy.With(("id: late", $"id: {notAName}"), ("overrides: late", $"overrides: {notAName}")))
            .Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be("SCOPE2004");
        diagnostic.Help.Should().Be(help);
    }

    [TestCase("[]", "the policy wants a mapping, but here is a list")]
    [TestCase("rented", "the policy wants a mapping, but here is a single value")]
    public void A_file_that_is_no_mapping_is_called_what_it_should_be(string yaml, string message) =>
        Policy.Parse(yaml).Diagnostics.Should().ContainSingle().Which.Message.Should().Be(message);

    [Test]
    public void Of_too_many_mistakes_the_first_hundred_are_shown_and_the_rest_is_counted()
    {
        string keys = string.Concat(Enumerable.Range(1, 150).Select(i => $"  ? [{i}]\n  : {i}\n"));

        IReadOnlyList<Diagnostic> shown = Policy.Parse("contacts:\n" + keys).Diagnostics;

        shown.Take(100).Select(d => d.Line).Should().Equal(Enumerable.Range(1, 100).Select(i => 2 * i));
        shown.Skip(100).Select(d => d.ToString()).Should().Equal("policy.yaml: error SCOPE1099: further mistakes, not shown: 50");
    }
}
