namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>What is said along with a verdict can be expected, and only what certainly follows meets it.</summary>
internal sealed class OutcomeExpectationTests
{
    private const string Changed = "{phone-plan: yes, patched: yes, night: no}";

    private static readonly Policy OutcomeData = Policy.Load(Path.Combine(Repository.Cases, "good", "outcome-data")).OrThrow();

    [TestCase(Changed, "provider: vendor")]
    [TestCase(Changed, "fee: included")]
    [TestCase(Changed, "channel: [phone, ticket]")]
    [TestCase(Changed, "response: 4 hours during office")]
    [TestCase(Changed, "discretion: boss")]
    [TestCase(Changed, "promise: We link the bug.")]
    [TestCase(Changed, "restored-by: Undo the change.")]
    [TestCase("{phone-plan: yes, patched: no, night: yes}", "fee: [possible, included]")]
    [TestCase("{phone-plan: yes, patched: no, night: no}", "response: [1 business day, 4 hours during office]")]
    public void What_is_expected_is_met(string facts, string expectation) => Messages(facts, expectation).Should().BeEmpty();

    [TestCase(Changed, "provider: boss", "SCOPE4100: provider: expected boss, but it is vendor")]
    [TestCase(Changed, "fee: possible", "SCOPE4100: fee: expected possible, but it is included")]
    [TestCase("{patched: yes}", "fee: possible", "SCOPE4100: fee: expected possible, but it is included")]
    [TestCase("{patched: no, night: no}", "channel: phone", "SCOPE4100: channel: expected phone, but it is ticket")]
    [TestCase(Changed, "response: 1 business day", "SCOPE4100: response: expected \"1 business day\", but it is \"4 hours during office\"")]
    [TestCase("{patched: no}", "discretion: boss", "SCOPE4100: discretion: expected boss, but there is none")]
    [TestCase(Changed, "promise: We mend it.", "SCOPE4100: promise: expected \"We mend it.\", but it is \"We link the bug.\"")]
    [TestCase("{patched: no}", "restored-by: Undo the change.", "SCOPE4100: restored-by: expected \"Undo the change.\", but there is none")]
    [TestCase(Changed, "fee: free", "SCOPE4004: there is no fee `free`")]
    [TestCase(Changed, "channel: fone", "SCOPE4004: there is no channel `fone`")]
    [TestCase(Changed, "response: 4 hours", "SCOPE4004: there is no response target `4 hours`")]
    public void What_is_not_met_or_not_declared_is_said(string facts, string expectation, string message) =>
        Messages(facts, expectation).Should().Contain("error " + message + "\n");

    private static string Messages(string facts, string expectation) =>
        SuiteText.Load(OutcomeData, $"policy: sample\ncases:\n- name: here\n  facts: {facts}\n  expect: {{{expectation}}}\n").Messages();
}
