using System.Text;
using ScopeRules.Model;

namespace ScopeRules.Mapping.Tests;

/// <summary>
/// Each folder of <c>tests/cases/mappings</c> has a <c>mapping.yaml</c>, perhaps a <c>ticket.json</c>, and in <c>expected.txt</c> what is said of the
/// mapping and what the ticket comes to. With SCOPERULES_BLESS=1 the last is written anew; read it then.
/// </summary>
internal sealed class MappingCaseTests
{
    public static readonly string Folder = Path.Combine(Repository.Cases, "mappings");

    public static readonly Policy Policy = Policy.Load(Folder).OrThrow();

    private static IEnumerable<string> Names() => Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void A_mapping_and_a_ticket_come_to_what_is_expected(string name)
    {
        string folder = Path.Combine(Folder, name), expected = Path.Combine(folder, "expected.txt");
        string actual = Describe(File.ReadAllText(Path.Combine(folder, "mapping.yaml")), Path.Combine(folder, "ticket.json"));
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") == "1") File.WriteAllText(expected, actual);

        actual.Should().Be(File.ReadAllText(expected));
    }

    private static string Describe(string yaml, string ticket)
    {
        StringBuilder text = new();
        TicketMappingResult result = TicketMapping.Parse(yaml);
        foreach (Diagnostic diagnostic in result.Diagnostics.Concat(result.Mapping?.Check(Policy) ?? [])) text.Append(diagnostic.Render());
        if (!File.Exists(ticket)) return text.ToString();
        CaseFacts facts = result.OrThrow().Map(Policy, File.ReadAllBytes(ticket));
        foreach ((Fact fact, Knowledge knowledge) in facts.State.Known) text.Append(fact.Name).Append(": ").Append(knowledge).Append('\n');
        foreach (Problem problem in facts.Problems) text.Append(problem.Diagnostic.Render());
        Decision decision = Policy.Decide(facts);
        return text.Append(decision).Append(decision.Assuming.Count > 0 ? ", assuming " + string.Join(", ", decision.Assuming) : "").Append('\n').ToString();
    }
}
