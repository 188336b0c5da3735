using ScopeRules.Mapping;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>The schemas of mappings: a mistake each, and where it is found.</summary>
public sealed class MappingSchemaTests
{
    private SecondOpinion _opinion = null!;

    [OneTimeSetUp]
    public void Start() => _opinion = new SecondOpinion();

    [OneTimeTearDown]
    public void End() => _opinion?.Dispose();

    [TestCase("mapping: 1", "mapping: 2", "/mapping const")]
    [TestCase("system: every-desk", "system: Every Desk", "/system pattern")]
    [TestCase("system: every-desk\n", "", " required")]
    [TestCase("ignore: [tier", "ignored: [tier", " additionalProperties")]
    [TestCase("ignore: [tier, share, bought]", "ignore: []", "/ignore minItems")]
    [TestCase("path: /ticket/price", "path: ticket.price", "/facts/fare/path pattern")]
    [TestCase("path: /ticket/price", "path: /ticket//price", "/facts/fare/path pattern")]
    [TestCase("path: /ticket/price", "path: /ticket/pri~ce", "/facts/fare/path pattern")]
    [TestCase("path: /ticket/price", "path: '/ticket/[price]'", "/facts/fare/path pattern")]
    [TestCase("path: /ticket/price", "path: '/ticket/[id=3'", "/facts/fare/path pattern")]
    [TestCase("path: /ticket/price", "path: /1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17", "/facts/fare/path pattern")]
    [TestCase("path: /ticket/price, ", "", "/facts/fare required")]
    [TestCase("{constant: full}", "{constant: full, path: /licence}", "/facts/licence/path false schema")]
    [TestCase("{constant: full}", "{constant: full, absent: trial}", "/facts/licence/absent false schema")]
    [TestCase("{constant: full}", "{const: full}", "/facts/licence unevaluatedProperties")]
    [TestCase("present: yes", "present: yes\n    values: {a: yes}", "/facts/urgent/values false schema")]
    [TestCase("present: yes", "present: yes\n    unquoted: yes", "/facts/urgent/unquoted false schema")]
    [TestCase("unquoted: yes,", "unquoted: yes, values: {a: 1},", "/facts/seats/values false schema")]
    [TestCase("unquoted: yes", "unquoted: perhaps", "/facts/seats/unquoted pattern")]
    [TestCase("values: {old: \"3.4\"}", "values: {}", "/facts/release/values minProperties")]
    [TestCase("values: {old: \"3.4\"}", "values: {old: }", "/facts/release/values/old")]
    [TestCase("values: {old: \"3.4\"}", "values: [old]", "/facts/release/values type")]
    public void A_mistake_of_form_is_found_by_either_schema(string right, string wrong, string error)
    {
        string text = Changed(right, wrong);

        Fixtures.IsMapping(Fixtures.EveryKey, TicketMapping.Parse(text)).Should().BeFalse("it is a mistake");
        _opinion.Errors(PolicySchema.OfMappings(), text).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
        _opinion.Errors(PolicySchema.OfMappings(Fixtures.EveryKey), text).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
    }

    [TestCase("policy: every-key", "policy: some-keys", "/policy const")]
    [TestCase("ignore: [tier", "ignore: [teir", "/ignore/0 const")]
    [TestCase("  licence:", "  license:", "/facts additionalProperties")]
    [TestCase("constant: full", "constant: fall", "/facts/licence/constant const")]
    [TestCase("constant: full", "constant: []", "/facts/licence/constant minItems")]
    [TestCase("few: [1, 2]", "few: [1, two]", "/facts/left/values/few/1 type")]
    [TestCase("Web: web", "Web: wbe", "/facts/parts/values/Web const")]
    [TestCase("absent: no", "absent: never", "/facts/urgent/absent pattern")]
    [TestCase("absent: 1.5", "absent: 99.96", "/facts/fare/absent maximum")]
    [TestCase("absent: 2026-07-01T10:00-04:00", "absent: 2026-07-01T10:00", "/facts/wanted-at/absent pattern")]
    [TestCase("path: /ticket/release", "path: /ticket/release, unquoted: yes", "/facts/release unevaluatedProperties")]
    public void What_the_policy_does_not_declare_is_found_by_its_own_schema(string right, string wrong, string error)
    {
        string text = Changed(right, wrong);

        Fixtures.IsMapping(Fixtures.EveryKey, TicketMapping.Parse(text)).Should().BeFalse("it is a mistake");
        _opinion.Errors(PolicySchema.OfMappings(Fixtures.EveryKey), text).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
    }

    private static string Changed(string right, string wrong)
    {
        Fixtures.EveryKeyMappingText.Should().Contain(right);
        int at = Fixtures.EveryKeyMappingText.IndexOf(right, StringComparison.Ordinal);
        return Fixtures.EveryKeyMappingText[..at] + wrong + Fixtures.EveryKeyMappingText[(at + right.Length)..];
    }
}
