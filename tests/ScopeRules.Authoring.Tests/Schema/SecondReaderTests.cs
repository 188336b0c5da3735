using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Model;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>Another YAML reader, of version 1.2 and its core schema, sees the same keys and values in what the repository holds.</summary>
public sealed class SecondReaderTests
{
    private SecondOpinion _opinion = null!;

    [OneTimeSetUp]
    public void Start() => _opinion = new SecondOpinion();

    [OneTimeTearDown]
    public void End() => _opinion?.Dispose();

    private static IEnumerable<string> Files =>
    [
        .. Fixtures.PolicyFiles,
        .. Fixtures.ReleaseFiles,
        .. Fixtures.SuiteFiles.Select(s => s.Suite),
        .. Fixtures.MappingFiles.Select(m => m.Mapping).Where(m => m.StartsWith("samples", StringComparison.Ordinal)), // others have numbers as keys, which Node sorts
        .. Directory.EnumerateFiles(Repository.PathOf("samples", "cases"), "*.yaml").Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal),
        "tests/ScopeRules.Authoring.Tests/Schema/every-key.yaml",
        "tests/ScopeRules.Authoring.Tests/Schema/every-key-suite.yaml",
    ];

    [TestCaseSource(nameof(Files))]
    public void A_file_reads_the_same(string file)
    {
        string text = Fixtures.Text(file);

        string seen = _opinion.Read(text)!.ToJsonString();

        seen.Should().Be(Dump(RawValue.From(Mutants.Parse(text)!))!.ToJsonString());
    }

    // Values as the rest of the library takes them.
    private static JsonNode? Dump(RawValue value) => value switch
    {
        RawFlag flag => JsonValue.Create(flag.Value),
        RawNumber number => JsonValue.Create(double.Parse(number.Digits, CultureInfo.InvariantCulture)),
        RawText text => JsonValue.Create(text.Text),
        RawList list => new JsonArray([.. list.Items.Select(Dump)]),
        RawMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Dump(e.Value)))),
        _ => null,
    };
}
