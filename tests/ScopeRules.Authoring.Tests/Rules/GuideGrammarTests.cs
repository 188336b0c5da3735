using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScopeRules.Authoring.Tests.Schema;

namespace ScopeRules.Authoring.Tests.Rules;

/// <summary>The table of the language in rules/README.md has what the schemas have, and nothing else.</summary>
internal sealed partial class GuideGrammarTests
{
    private static readonly IReadOnlyList<string[]> Rows = GuideTables.Under("The language in one table");

    private static readonly JsonNode[] Schemas =
    [
        JsonNode.Parse(PolicySchema.OfLanguage())!,
        JsonNode.Parse(PolicySchema.OfSuites(Fixtures.EveryKey))!,
        JsonNode.Parse(PolicySchema.OfReleases())!,
    ];

    // Keys of a suite that are names of one policy.
    private static readonly string[] Named =
    [
        .. Fixtures.EveryKey.Vocabulary.Facts.SelectMany(f => f.Formerly.Prepend(f.Name)), .. Fixtures.EveryKey.OpenPoints.Select(p => p.Name),
    ];

    [Test]
    public void It_has_at_most_120_rows_of_three_cells()
    {
        Rows.Should().HaveCountLessThanOrEqualTo(120).And.HaveCountGreaterThan(100);
        Rows.Should().OnlyContain(r => r.Length == 3);
    }

    [Test]
    public void Every_key_of_the_language_of_suites_and_of_lists_of_releases_has_a_row() =>
        Keys().Except(Rows.SelectMany(r => GuideTables.Names(r[0]))).Should().BeEmpty();

    [Test]
    public void Every_word_that_stands_for_itself_is_in_the_table() =>
        Words(Schemas[0]).Except(Rows.SelectMany(r => r).SelectMany(WordsIn)).Should().BeEmpty();

    [Test]
    public void Every_key_of_the_table_is_one_of_the_language()
    {
        IEnumerable<string> names = Rows.SelectMany(r => GuideTables.Names(r[0])).Where(n => Key().IsMatch(n));

        names.Except(Keys().Concat(Schemas.SelectMany(Words)).Append("name")).Should().BeEmpty();
    }

    private static HashSet<string> Keys() => [.. Schemas.SelectMany(s => KeysIn(s)).Except(Named), "then"];

    private static IEnumerable<string> KeysIn(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(p => p is { Key: "properties", Value: JsonObject keys }
            ? keys.Select(k => k.Key).Concat(keys.SelectMany(k => KeysIn(k.Value)))
            : KeysIn(p.Value)),
        JsonArray list => list.SelectMany(KeysIn),
        _ => [],
    };

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(p => p.Key is "const" or "enum" ? Texts(p.Value) : Words(p.Value)),
        JsonArray list => list.SelectMany(Words),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    private static IEnumerable<string> WordsIn(string cell) => Word().Matches(cell).Select(m => m.Value);

    [GeneratedRegex("^[a-z][a-z-]*$")]
    private static partial Regex Key();

    [GeneratedRegex("[a-z][a-z-]*")]
    private static partial Regex Word();
}
