namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>The schemas of policies that extend others, that use parameters, and of sets.</summary>
public sealed class LayerSchemaTests
{
    private const string Parameters = """
        scoperules: 1
        policy: small
        title: {parameter: name}
        source: {document: D}
        precedence: [covered, not-covered]
        levels: [full, half]
        parameters: {name: Small, least: 3, which: {f: 4}, verdict: covered}
        facts:
          f: {question: Q, answer: whole-number, from: {parameter: least}}
        sections:
        - heading: H
          clauses:
          - {id: a, title: T, cites: C, when: {f: {at-least: {parameter: least}}}, unless: {parameter: which}, verdict: {parameter: verdict}, level: half}
        otherwise: {verdict: {parameter: verdict}}
        """;

    private SecondOpinion _opinion = null!;

    [OneTimeSetUp]
    public void Start() => _opinion = new SecondOpinion();

    [OneTimeTearDown]
    public void End() => _opinion?.Dispose();

    [Test]
    public void A_parameter_can_stand_for_any_value()
    {
        Policy policy = Policy.Parse(Parameters).OrThrow();

        _opinion.Errors(PolicySchema.OfLanguage(), Parameters).Should().BeEmpty();
        _opinion.Errors(PolicySchema.Of(policy), Parameters).Should().BeEmpty();
    }

    [TestCase("when: {f: {at-least: {parameter: least}}}", "when: {f: {at-least: {parameter: [least]}}}", "/sections/0/clauses/0/when/f/at-least")]
    [TestCase("when: {f: {at-least: {parameter: least}}}", "when: {g: {at-least: {parameter: least}}}", "/sections/0/clauses/0/when")]
    [TestCase("id: a, title: T", "id: a, titel: T", "/sections/0/clauses/0")]
    public void Beside_parameters_mistakes_are_found_as_before(string right, string wrong, string where) =>
        _opinion.Errors(PolicySchema.Of(Policy.Parse(Parameters).OrThrow()), Parameters.Replace(right, wrong, StringComparison.Ordinal))
            .Should().Contain(e => e.StartsWith(where, StringComparison.Ordinal));

    [TestCase("remove: [altered-product]", "remove: []", "/remove minItems")]
    [TestCase("  custom-code:\n", "  custom-code:\n    id: custom-code\n", "/replace/custom-code not")]
    [TestCase("extends: ", "extend: ", " required")]
    [TestCase("source:\n", "sauce:\n", " required")]
    public void A_layer_has_keys_of_its_own(string right, string wrong, string error)
    {
        string text = Fixtures.Text("tests/cases/layers/openedge/policy.yaml");
        Policy policy = Policy.Load(Repository.PathOf("tests", "cases", "layers", "openedge")).OrThrow();

        _opinion.Errors(PolicySchema.Of(policy), text).Should().BeEmpty();
        _opinion.Errors(PolicySchema.Of(policy), text.Replace(right, wrong, StringComparison.Ordinal)).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
    }

    [TestCase("    when: {product: openedge}\n", "", "/policies/1 required")]
    [TestCase("policies:\n", "sections: []\npolicies:\n", " unevaluatedProperties")]
    [TestCase("precedence: [not-covered, ask-manager, covered]\n", "", " required")]
    public void A_set_has_policies_instead_of_sections(string right, string wrong, string error)
    {
        string text = Fixtures.Text("tests/cases/layers/progress/policy.yaml");
        Policy policy = Policy.Load(Repository.PathOf("tests", "cases", "layers", "progress")).OrThrow();

        foreach (string schema in new[] { PolicySchema.OfLanguage(), PolicySchema.Of(policy) })
        {
            _opinion.Errors(schema, text).Should().BeEmpty();
            _opinion.Errors(schema, text.Replace(right, wrong, StringComparison.Ordinal)).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
        }
    }
}
