namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>
/// Each folder of <c>tests/cases/suites</c> has a <c>suite.yaml</c> for the policy of the print shop, and in <c>messages.txt</c> what is said
/// of it and of its cases. With SCOPERULES_BLESS=1 the messages are written anew; read them then.
/// </summary>
internal sealed class SuiteMistakeTests
{
    private static readonly string Folder = Path.Combine(Repository.Cases, "suites");

    private static IEnumerable<string> Names() => Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    [OneTimeSetUp]
    public void Bless()
    {
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") != "1") return;
        foreach (string name in Names()) File.WriteAllText(Path.Combine(Folder, name, "messages.txt"), Load(name).Messages());
    }

    [TestCaseSource(nameof(Names))]
    public void A_mistake_in_a_suite_is_reported_where_it_stands(string name)
    {
        PolicySuite suite = Load(name);
        suite.Messages().Should().Be(File.ReadAllText(Path.Combine(Folder, name, "messages.txt"))).And.NotBeEmpty();
        suite.Diagnostics.Should().Contain(d => d.Severity == Severity.Error);
    }

    private static PolicySuite Load(string name) => SuiteText.Load(SuiteText.PrintShop, File.ReadAllText(Path.Combine(Folder, name, "suite.yaml")));
}
