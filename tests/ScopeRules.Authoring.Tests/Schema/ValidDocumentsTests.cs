namespace ScopeRules.Authoring.Tests.Schema;

public sealed class ValidDocumentsTests
{
    private SecondOpinion _opinion = null!;

    [OneTimeSetUp]
    public void Start() => _opinion = new SecondOpinion();

    [OneTimeTearDown]
    public void End() => _opinion?.Dispose();

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.PolicyFiles))]
    public void A_policy_of_the_repository_fits_the_language_and_itself(string file)
    {
        Policy policy = Policy.Load(Repository.PathOf(file)).OrThrow();

        _opinion.Errors(PolicySchema.OfLanguage(), Fixtures.Text(file)).Should().BeEmpty();
        _opinion.Errors(PolicySchema.Of(policy), Fixtures.Text(file)).Should().BeEmpty();
    }

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.ReleaseFiles))]
    public void A_list_of_releases_of_the_repository_fits(string file) => _opinion.Errors(PolicySchema.OfReleases(), Fixtures.Text(file)).Should().BeEmpty();

    [TestCaseSource(nameof(Suites))]
    public void A_suite_of_the_repository_fits_its_policy(string policyFile, string suite)
    {
        Policy policy = Policy.Load(Repository.PathOf(policyFile)).OrThrow();

        _opinion.Errors(PolicySchema.OfSuites(policy), Fixtures.Text(suite)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Mappings))]
    public void A_mapping_of_the_repository_fits_its_policy_and_any(string policyFile, string mapping)
    {
        Policy policy = Policy.Load(Repository.PathOf(policyFile)).OrThrow();

        _opinion.Errors(PolicySchema.OfMappings(policy), Fixtures.Text(mapping)).Should().BeEmpty();
        _opinion.Errors(PolicySchema.OfMappings(), Fixtures.Text(mapping)).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Samples))]
    public void A_sample_of_facts_fits_the_policy(string file)
    {
        Policy policy = Policy.Load(Repository.PathOf("rules/imail-server")).OrThrow();

        _opinion.Errors(policy.Vocabulary.ToJsonSchema(), Fixtures.Text(file)).Should().BeEmpty();
    }

    [Test]
    public void What_a_new_policy_starts_with_fits()
    {
        string policy = Fixtures.Text("src/ScopeRules.Tool/Templates/policy.yaml").Replace("POLICY-NAME", "my-product", StringComparison.Ordinal);
        string suite = Fixtures.Text("src/ScopeRules.Tool/Templates/cases.yaml").Replace("POLICY-NAME", "my-product", StringComparison.Ordinal);

        _opinion.Errors(PolicySchema.OfLanguage(), policy).Should().BeEmpty();
        _opinion.Errors(PolicySchema.OfSuites(Policy.Parse(policy).OrThrow()), suite).Should().BeEmpty();
    }

    [Test]
    public void Every_key_and_form_of_the_language_fits()
    {
        _opinion.Errors(PolicySchema.OfLanguage(), Fixtures.EveryKeyText).Should().BeEmpty();
        _opinion.Errors(PolicySchema.Of(Fixtures.EveryKey), Fixtures.EveryKeyText).Should().BeEmpty();
        _opinion.Errors(PolicySchema.OfSuites(Fixtures.EveryKey), Fixtures.EveryKeySuiteText).Should().BeEmpty();
    }

    private static IEnumerable<TestCaseData> Suites() => Fixtures.SuiteFiles.Select(s => new TestCaseData(s.Policy, s.Suite));

    private static IEnumerable<TestCaseData> Mappings() => Fixtures.MappingFiles.Select(m => new TestCaseData(m.Policy, m.Mapping));

    private static IEnumerable<string> Samples() => Directory.EnumerateFiles(Repository.PathOf("samples", "cases"))
        .Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal);
}
