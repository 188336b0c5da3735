namespace ScopeRules.Tests.Diagnostics;

/// <summary>A declaration with a mistake is reported where it stands, and not again wherever it is used.</summary>
[TestFixture]
public class FollowUpTests
{
    [Test]
    public void The_policy_that_the_tests_spoil_is_sound() => Policy.Parse(PrinterPolicy.Sound).Diagnostics.Should().BeEmpty();

    [TestCase("a fact's kind of answer", "answer: yes-no", "answer: yesno", "SCOPE2006")]
    [TestCase("a fact's name", "  rented:", "  Rented:", "SCOPE2004", "when: rented", "when: Rented")]
    [TestCase("a value's meaning", "jam: Paper is stuck", "jam: \"\"", "SCOPE2007")]
    [TestCase("the shape of a value's meaning", "something-else: Any other", "something-else: [Any other]", "SCOPE2003")]
    [TestCase("a value's name", "{jam: Paper", "{Jam: Paper", "SCOPE2004", "{fault: jam}", "{fault: Jam}")]
    [TestCase("a fact's bounds", "from: 0\n    to: 9", "from: 9\n    to: 0", "SCOPE2043")]
    [TestCase("a calendar's zone", "zone: UTC", "zone: utc", "SCOPE2050")]
    [TestCase("a calendar's name", "  support-hours:", "  Support-hours:", "SCOPE2004", "within: support-hours", "within: Support-hours")]
    [TestCase("a contact", "{sales: The sales desk}", "{sales: [The sales desk]}", "SCOPE2003")]
    [TestCase("a contact that is nobody", "{sales: The sales desk}", "{sales: \"\"}", "SCOPE2007")]
    [TestCase("a contact's name", "{sales: The", "{Sales: The", "SCOPE2004", "refer: sales", "refer: Sales")]
    [TestCase("a level's name", "[full, limited]", "[full, Limited]", "SCOPE2004", "level: limited", "level: Limited")]
    [TestCase("a term", "{fault: jam}", "{fault: jammed}", "SCOPE2041")]
    [TestCase("a term's name", "  served:", "  Served:", "SCOPE2004", "served, ", "Served, ")]
    [TestCase("an open point", "    question: Are old models repaired?\n", "", "SCOPE2002")]
    [TestCase("an open point's shape", "old-models:\n    question: Are old models repaired?\n    cites: Repairs", "old-models: yes", "SCOPE2003")]
    [TestCase("a clause's verdict", "verdict: covered\n    level", "verdict: coverd\n    level", "SCOPE2006")]
    [TestCase("a clause without a verdict", "    verdict: covered\n    level", "    level", "SCOPE2002")]
    [TestCase("a clause's id", "id: late", "id: Late", "SCOPE2004", "overrides: late", "overrides: Late")]
    [TestCase("a verdict in precedence", "[not-covered, covered]", "[not-covered, coverd]", "SCOPE2006")]
    [TestCase("an empty precedence", "[not-covered, covered]", "[]", "SCOPE2008")]
    public void A_mistake_in_a_declaration_is_reported_once(
        string place, string sound, string spoilt, string code, string soundUse = "title", string spoiltUse = "title")
    {
        string yaml = PrinterPolicy.With((sound, spoilt), (soundUse, spoiltUse));

        Policy.Parse(yaml).Diagnostics.Select(d => d.Code).Should().Equal([code], "the mistake is in {0}", place);
    }

    [TestCase("scoperules: 2", "SCOPE2020")]
    [TestCase("scoperules: [1]", "SCOPE2003")]
    public void Nothing_else_is_said_of_a_policy_in_another_version_of_the_language(string version, string code) =>
        Policy.Parse(PrinterPolicy.With(("scoperules: 1", version), ("facts:", "ingredients:")))
            .Diagnostics.Select(d => d.Code).Should().Equal(code);
}
