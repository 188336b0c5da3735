using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Authoring.Tests.Schema;

public sealed class SchemaShapeTests
{
    private static readonly Policy ImailServer = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();

    private static readonly Dictionary<string, string> Schemas = new()
    {
        ["urn:scoperules:language:1"] = PolicySchema.OfLanguage(),
        ["urn:scoperules:releases:1"] = PolicySchema.OfReleases(),
        ["urn:scoperules:policy:every-key"] = PolicySchema.Of(Fixtures.EveryKey),
        ["urn:scoperules:policy:imail-server"] = PolicySchema.Of(ImailServer),
        ["urn:scoperules:suite:every-key"] = PolicySchema.OfSuites(Fixtures.EveryKey),
        ["urn:scoperules:suite:imail-server"] = PolicySchema.OfSuites(ImailServer),
        ["urn:scoperules:mapping:1"] = PolicySchema.OfMappings(),
        ["urn:scoperules:mapping:every-key"] = PolicySchema.OfMappings(Fixtures.EveryKey),
        ["urn:scoperules:mapping:imail-server"] = PolicySchema.OfMappings(ImailServer),
        ["urn:scoperules:facts:every-key"] = Fixtures.EveryKey.Vocabulary.ToJsonSchema(),
        ["urn:scoperules:facts:imail-server"] = ImailServer.Vocabulary.ToJsonSchema(),
    };

    private static IEnumerable<string> Ids => Schemas.Keys;

    [TestCaseSource(nameof(Ids))]
    public void A_schema_says_which_draft_it_follows_and_has_a_stable_id(string id)
    {
        JsonNode schema = JsonNode.Parse(Schemas[id])!;

        ((string?)schema["$schema"]).Should().Be("https://json-schema.org/draft/2020-12/schema");
        ((string?)schema["$id"]).Should().Be(id);
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_reference_leads_somewhere(string id)
    {
        JsonNode schema = JsonNode.Parse(Schemas[id])!;

        foreach (string reference in References(schema)) Resolve(schema, reference).Should().NotBeNull($"{reference} is used");
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_definition_is_used(string id)
    {
        JsonNode schema = JsonNode.Parse(Schemas[id])!;

        References(schema).Select(r => r.Split('/')[2]).Distinct().Should().BeEquivalentTo(schema["$defs"]!.AsObject().Select(d => d.Key));
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_key_says_what_it_is_on_one_line(string id)
    {
        JsonNode schema = JsonNode.Parse(Schemas[id])!;

        foreach ((string key, JsonObject value) in Properties(schema))
        {
            string? description = (string?)value["description"] ?? (string?)Resolve(schema, (string?)value["$ref"] ?? "#")?["description"];
            description.Should().NotBeNullOrWhiteSpace($"of {key}").And.NotContain("\n");
            description!.TrimEnd(')')[^1].Should().BeOneOf(['.', '?'], $"{key} is described in sentences");
        }
    }

    [Test]
    public void Schemas_are_the_same_whenever_they_are_made()
    {
        Policy again = Fixtures.Load("tests/ScopeRules.Authoring.Tests/Schema/every-key.yaml", Fixtures.EveryKeyText).OrThrow();

        PolicySchema.OfLanguage().Should().Be(Schemas["urn:scoperules:language:1"]).And.NotContain("\r");
        PolicySchema.Of(again).Should().Be(Schemas["urn:scoperules:policy:every-key"]);
        PolicySchema.OfSuites(again).Should().Be(Schemas["urn:scoperules:suite:every-key"]);
        PolicySchema.OfMappings(again).Should().Be(Schemas["urn:scoperules:mapping:every-key"]);
    }

    [Test]
    public void The_language_has_no_key_that_the_policy_with_every_key_does_not_use()
    {
        IEnumerable<string> days = ["mon", "tue", "wed", "thu", "fri", "sun"]; // written alike

        KeysOf(Schemas["urn:scoperules:language:1"]).Except(days).Should().BeSubsetOf(KeysIn(Fixtures.EveryKeyText).Concat(KeysIn(Fixtures.EveryLayerKeyText)));
    }

    [Test]
    public void Suites_have_no_key_that_the_suite_with_every_key_does_not_use() =>
        KeysOf(Schemas["urn:scoperules:suite:every-key"]).Except(["upgrades"]).Should().BeSubsetOf(KeysIn(Fixtures.EveryKeySuiteText));

    [Test]
    public void Mappings_have_no_key_that_the_mapping_with_every_key_does_not_use() =>
        KeysOf(Schemas["urn:scoperules:mapping:1"]).Should().BeSubsetOf(KeysIn(Fixtures.EveryKeyMappingText));

    [Test]
    public void Every_kind_of_answer_can_be_declared()
    {
        JsonNode answer = JsonNode.Parse(Schemas["urn:scoperules:language:1"])!["$defs"]!["fact"]!["properties"]!["answer"]!;

        answer["anyOf"]!.AsArray().Select(a => (string?)a!["const"]).Should().Equal(AnswerTypes.Keywords);
    }

    [Test]
    public void A_policy_that_declares_little_leaves_names_open()
    {
        Policy small = Policy.Parse("""
            scoperules: 1
            policy: small
            title: T
            source: {document: D}
            precedence: covered
            facts:
              f: {question: Q, answer: whole-number}
            sections:
            - heading: H
              clauses:
              - {id: a, title: T, cites: C, when: {f: 1}, verdict: covered}
            otherwise: {verdict: ask-manager}
            """).OrThrow();

        JsonNode definitions = JsonNode.Parse(PolicySchema.Of(small))!["$defs"]!;

        ((string?)definitions["contact"]!["$ref"]).Should().Be("#/$defs/name");
        definitions["part"]!["anyOf"]!.AsArray().Should().HaveCount(2, "no name can stand alone");
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p is { Key: "$ref", Value: JsonValue to } ? [(string)to!] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Resolve(JsonNode root, string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)root, (node, step) => node?[step]);

    // Keys that an author can write; those in `if` and under `not` only ask.
    private static IEnumerable<(string Key, JsonObject Value)> Properties(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(p => p.Key is not ("if" or "not")).SelectMany(p => p is { Key: "properties", Value: JsonObject properties } ? Written(properties) : Properties(p.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };

    private static IEnumerable<(string, JsonObject)> Written(JsonObject properties) => properties
        .Where(p => p.Value is JsonObject value && !value.ContainsKey("not"))
        .SelectMany(p => Properties(p.Value).Append((p.Key, p.Value!.AsObject())));

    private static IEnumerable<string> KeysOf(string schema) => Properties(JsonNode.Parse(schema)).Select(p => p.Key).Distinct();

    private static IEnumerable<string> KeysIn(string yaml) => Keys(YamlReader.Read(new SourceText("test", yaml), TextLimits.Default, new DiagnosticBag())!);

    private static IEnumerable<string> Keys(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(e => Keys(e.Value).Append(e.Key.Value)),
        ListNode list => list.Items.SelectMany(Keys),
        _ => [],
    };
}
