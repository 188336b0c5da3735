using System.Text.Json.Nodes;
using ScopeRules.Authoring.Suites;
using ScopeRules.Binding;
using ScopeRules.Diagnostics;
using ScopeRules.Mapping;
using ScopeRules.Releases;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>A schema never refuses what is right: of all documents one change away from a right one, it takes those that load.</summary>
public sealed class ConsistencyTests
{
    private const string EveryKey = "tests/ScopeRules.Authoring.Tests/Schema/every-key.yaml";

    private SecondOpinion _opinion = null!;

    [OneTimeSetUp]
    public void Start() => _opinion = new SecondOpinion();

    [OneTimeTearDown]
    public void End() => _opinion?.Dispose();

    private static IEnumerable<string> Policies => Fixtures.PolicyFiles.DistinctBy(Fixtures.Text).Append(EveryKey);

    [TestCaseSource(nameof(Policies))]
    public void What_loads_as_a_policy_fits_the_language_and_the_schema_that_is_made_of_it(string file)
    {
        int enough = file == EveryKey ? 1_500 : 300;
        List<string> all = [.. Mutants.Of(Fixtures.Text(file))];
        int step = (all.Count / enough) + 1;
        List<(string Text, Policy? Policy)> mutants = [.. all.Where((_, i) => i % step == 0).Select(m => (m, Fixtures.Load(file, m).Policy))];
        string language = PolicySchema.OfLanguage();

        Refused(language, mutants.Where(m => m.Policy is not null).Select(m => m.Text)).Should().BeEmpty();
        List<string> wrong = [.. mutants.Where(m => m.Policy is null).Select(m => m.Text).Where((_, i) => i % 4 == 0)];
        bool isJudgedByKeysAlone = Fixtures.Text(file).Contains("\nparameters:", StringComparison.Ordinal) || Fixtures.Text(file).Contains("\nextends:", StringComparison.Ordinal);
        if (!isJudgedByKeysAlone) Refused(language, wrong).Should().HaveCountGreaterThan(wrong.Count / 2, "most mistakes are mistakes of form");

        // A schema for each, as a change in what is declared changes the schema too; but for the words in it many are the same.
        foreach (IGrouping<string, string> alike in mutants.Where(m => m.Policy is not null).GroupBy(m => WithoutWords(PolicySchema.Of(m.Policy!)), m => m.Text))
            Refused(alike.Key, alike).Should().BeEmpty();
    }

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.ReleaseFiles))]
    public void What_is_right_as_a_list_of_releases_fits(string file)
    {
        string name = Path.GetFileName(file);
        List<string> all = [.. Mutants.Of(Fixtures.Text(file))];
        ILookup<bool, string> mutants = all.Where((_, i) => i % ((all.Count / 300) + 1) == 0).ToLookup(m => IsReleaseList(m, file));

        Refused(PolicySchema.OfReleases(), mutants[true]).Should().BeEmpty("of {0}", name);
        Refused(PolicySchema.OfReleases(), mutants[false]).Should().HaveCountGreaterThan(mutants[false].Count() / 4, "many mistakes are mistakes of form");
    }

    [Test]
    public void What_is_right_as_a_suite_fits()
    {
        ILookup<bool, string> mutants = Mutants.Of(Fixtures.EveryKeySuiteText).ToLookup(IsSuite);
        string schema = PolicySchema.OfSuites(Fixtures.EveryKey);

        Refused(schema, mutants[true]).Should().BeEmpty();
        Refused(schema, mutants[false]).Should().HaveCountGreaterThan(mutants[false].Count() / 2, "most mistakes are mistakes of form");
    }

    [Test]
    public void What_is_right_as_a_mapping_fits()
    {
        ILookup<bool, string> mutants = Mutants.Of(Fixtures.EveryKeyMappingText).ToLookup(m => Fixtures.IsMapping(Fixtures.EveryKey, TicketMapping.Parse(m)));
        string own = PolicySchema.OfMappings(Fixtures.EveryKey);

        mutants[true].Should().HaveCountGreaterThan(100);
        Refused(own, mutants[true]).Should().BeEmpty();
        Refused(PolicySchema.OfMappings(), mutants[true]).Should().BeEmpty();
        Refused(own, mutants[false]).Should().HaveCountGreaterThan(mutants[false].Count() * 3 / 4, "most mistakes are mistakes of form");
    }

    [Test]
    public void What_is_right_as_a_facts_file_fits()
    {
        const string Facts = """
            topic: product
            licence: [full, trial]
            urgent: no
            seats: [1, 2]
            left: 3
            price: 1.25
            bought: 2026-03
            release: 16.1.2
            share: [0.5, 1]
            tier: standard
            device: [printers, something-else]
            wanted-at: 2026-07-01T10:00-04:00
            parts: [web, shop]
            extras: {includes: [phone], perhaps: [nights]}
            """;
        ILookup<bool, string> mutants = Mutants.Of(Facts).ToLookup(AreFacts);
        string schema = Fixtures.EveryKey.Vocabulary.ToJsonSchema();

        Refused(schema, mutants[true]).Should().BeEmpty();
        Refused(schema, mutants[false]).Should().HaveCountGreaterThan(mutants[false].Count() / 2, "most mistakes are mistakes of form");
    }

    private static string WithoutWords(string schema)
    {
        JsonNode root = JsonNode.Parse(schema)!;
        Strip(root);
        return root.ToJsonString();

        static void Strip(JsonNode? node)
        {
            foreach (JsonNode? item in node as JsonArray ?? []) Strip(item);
            if (node is not JsonObject map) return;
            foreach ((string key, JsonNode? value) in map.ToList())
            {
                if (key is "description" or "title" or "examples" or "defaultSnippets" && value is not JsonObject) _ = map.Remove(key);
                else Strip(value);
            }
        }
    }

    private static bool IsReleaseList(string yaml, string file)
    {
        if (Mutants.Parse(yaml) is not MapNode root) return false;
        DiagnosticBag bag = new();
        string name = ((ScalarNode?)((MapNode)Mutants.Parse(Fixtures.Text(file))!)["release-list"])!.Value;
        Phase[] phases = [new("full", new Duration(1, "years")), new("sunset", new Duration(1, "years")), new("kept", new Duration(1, "years")), new("ended", null)];
        return new ReleaseFileReader(new MapReader(root, "a list of releases", bag), phases).Read(name, "list.yaml") is not null;
    }

    private static bool IsSuite(string yaml)
    {
        DiagnosticBag bag = new();
        if (Mutants.Parse(yaml) is not { } root) return false;
        _ = new SuiteReader(Fixtures.EveryKey, bag).Read(root);
        return !bag.HasErrors;
    }

    private static bool AreFacts(string yaml)
    {
        if (Mutants.Parse(yaml) is not { } root) return false;
        CaseFacts facts = Fixtures.EveryKey.Case();
        facts.AddYaml(root);
        return facts.Problems.Count == 0;
    }

    private List<string> Refused(string schema, IEnumerable<string> documents)
    {
        List<string> all = [.. documents];
        IReadOnlyList<IReadOnlyList<string>> errors = _opinion.Errors(schema, all);
        return [.. all.Zip(errors).Where(p => p.Second.Count > 0).Select(p => $"{string.Join(", ", p.Second)}\n{p.First}")];
    }
}
