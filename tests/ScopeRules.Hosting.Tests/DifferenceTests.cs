using ScopeRules.Hosting.Deciding;

namespace ScopeRules.Hosting.Tests;

/// <summary>What a customer would be told otherwise, part by part.</summary>
internal sealed class DifferenceTests
{
    private const string Clause = "verdict: not-covered, refer: shop, provider: shop, fee: possible, channels: [phone], response: {within: {hours: 4}}, discretion: shop, obligations: [Bring it.], caveats: [Soon.], promises: [Tea.], restored-by: [Paying.]";

    // Of each the one is what the policy says, and the other what its candidate says.
    [TestCase("verdict: not-covered", "verdict: ask-manager", "verdict,presumption")]
    [TestCase("refer: shop", "refer: garage", "referrals")]
    [TestCase("provider: shop", "provider: garage", "providers")]
    [TestCase("fee: possible", "fee: charged", "fees")]
    [TestCase("channels: [phone]", "channels: [phone, mail]", "channels")]
    [TestCase("response: {within: {hours: 4}}", "response: {within: {hours: 8}}", "responses")]
    [TestCase("discretion: shop", "discretion: garage", "discretion")]
    [TestCase("obligations: [Bring it.]", "obligations: [Send it.]", "obligations")]
    [TestCase("caveats: [Soon.]", "caveats: [Later.]", "caveats")]
    [TestCase("promises: [Tea.]", "promises: [Coffee.]", "promises")]
    [TestCase("restored-by: [Paying.]", "restored-by: [Asking.]", "restored-by")]
    [TestCase("shop: The shop", "shop: The old shop", "referrals,providers,discretion")]
    [TestCase("phone: By telephone", "phone: By any telephone", "channels")]
    [TestCase("refer: shop, provider: shop", "provider: shop", "referrals")]
    [TestCase("id: one,", "id: another,", "")]
    [TestCase("title: One.", "title: Another.", "")]
    [TestCase("Broken?", "Is it broken?", "")]
    [TestCase("{question: Broken?", "{formerly: broken, question: Broken?", "")]
    public void A_difference_is_named_by_its_part(string now, string then, string parts) =>
        Between(now, then, """{"broken": "yes"}""").Should().Be(parts);

    [TestCase("level: full", "level: half", """{"broken": "no", "late": "yes"}""", "level")]
    [TestCase("late, verdict: covered", "{late: no}, verdict: covered", """{"broken": "no", "late": "yes"}""", "verdict,level")]
    [TestCase("ask-manager, presume: covered", "ask-manager, presume: not-covered", """{"broken": "no", "late": "no"}""", "presumption")]
    [TestCase("when: late,", "when: broken,", "{}", "questions")]
    public void So_it_is_with_level_presumption_and_questions(string now, string then, string facts, string parts) => Between(now, then, facts).Should().Be(parts);

    private static string Between(string now, string then, string facts)
    {
        Yaml.Should().Contain(now);
        string candidate = Yaml.Replace(now, then, StringComparison.Ordinal);
        if (then.Contains("formerly", StringComparison.Ordinal)) candidate = candidate.Replace("  broken:", "  defect:", StringComparison.Ordinal).Replace("when: broken", "when: defect", StringComparison.Ordinal);
        return string.Join(',', Difference.Between(Decide(Yaml), Decide(candidate)));

        Decision Decide(string yaml)
        {
            Policy policy = Policy.Parse(yaml).OrThrow();
            return policy.Decide(policy.Case(System.Text.Encoding.UTF8.GetBytes(facts)));
        }
    }

    private const string Yaml = $$"""
        scoperules: 1
        policy: desk
        title: Desk
        source: {document: Desk}
        precedence: [not-covered, ask-manager, covered]
        levels: [full, half]
        contacts: {shop: The shop, garage: The garage}
        channels: {phone: By telephone, mail: By mail}
        facts:
          broken: {question: Broken?, answer: yes-no}
          late: {question: Late?, answer: yes-no}
        sections:
        - heading: All
          clauses:
          - {id: one, title: One., cites: All, when: broken, {{Clause}}}
          - {id: two, title: Two., cites: All, when: late, verdict: covered, level: full}
        otherwise: {verdict: ask-manager, presume: covered}
        """;
}
