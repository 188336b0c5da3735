using System.Text.RegularExpressions;

namespace ScopeRules.Authoring.Tests.Rules;

/// <summary>The tables in a policy's README.md account for every statement of the document, and for everything in the policy.</summary>
[TestFixture("imail-server", 74, 27)]
[TestFixture("mendix-deployment", 61, 15)]
[TestFixture("kong-gateway", 40, 13)]
[TestFixture("github-support", 86, 13)]
[TestFixture("ubuntu-pro", 115, 12)]
internal sealed partial class TraceabilityTests(string policy, int statements, int ambiguities)
{
    private Policy Policy { get; } = Policy.Load(Repository.PathOf("rules", policy)).OrThrow();

    private IReadOnlyList<(string Number, string Effect)> Rows { get; } = ReadRows(Repository.PathOf("rules", policy, "README.md"));

    [Test]
    public void Every_statement_and_every_ambiguity_has_one_row()
    {
        IEnumerable<string> expected = Enumerable.Range(1, statements).Select(n => $"S{n}").Concat(Enumerable.Range(1, ambiguities).Select(n => $"X{n}"));

        Rows.Select(r => r.Number).Should().Equal(expected);
    }

    [Test]
    public void Every_name_in_the_tables_is_one_of_the_policy()
    {
        foreach ((string number, string effect) in Rows)
            foreach ((string kind, string name) in Named(effect)) Declared(kind).Should().Contain(name, $"row {number} names it");
    }

    [Test]
    public void Every_row_says_what_the_policy_makes_of_the_statement() =>
        Rows.Should().OnlyContain(r => Named(r.Effect).Any() || NoEffect().IsMatch(r.Effect));

    [TestCase("clause")]
    [TestCase("rider")]
    [TestCase("open point")]
    public void Everything_in_the_policy_comes_from_some_statement(string kind)
    {
        IEnumerable<string> traced = Rows.SelectMany(r => Named(r.Effect)).Where(n => n.Kind == kind).Select(n => n.Name);

        Declared(kind).Should().BeSubsetOf(traced);
    }

    private IEnumerable<string> Declared(string kind) => kind switch
    {
        "clause" => Policy.Clauses.Select(c => c.Id),
        "rider" => Policy.Riders.Select(r => r.Id),
        "open point" => Policy.OpenPoints.Select(p => p.Name),
        "referral" => Policy.Contacts.Select(c => c.Name),
        "fact" => Policy.Vocabulary.Facts.Select(f => f.Name),
        "term" => Policy.Model.Terms.Select(t => t.Name),
        _ => [],
    };

    private static IEnumerable<(string Kind, string Name)> Named(string effect) =>
        effect.Split(';', StringSplitOptions.TrimEntries).Select(part => Name().Match(part)).Where(m => m.Success)
            .Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    private static List<(string, string)> ReadRows(string readme) =>
    [
        .. File.ReadLines(readme)
            .Select(line => Row().Match(line)).Where(m => m.Success).Select(m => (m.Groups[1].Value, m.Groups[2].Value.Trim())),
    ];

    [GeneratedRegex(@"^\| ([SX]\d+) \|.*\|([^|]+)\|$")]
    private static partial Regex Row();

    // «clause guidance», perhaps with what of it: «clause install-break-fix: obligation».
    [GeneratedRegex("^(clause|rider|open point|referral|fact|term) ([a-z][a-z0-9-]*)(:.*)?$")]
    private static partial Regex Name();

    // The reason is part of the row.
    [GeneratedRegex("^(none|read as): .{10,}")]
    private static partial Regex NoEffect();
}
