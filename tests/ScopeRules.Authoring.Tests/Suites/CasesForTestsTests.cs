namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>Suites as cases of a test framework: what fails leads to its line, and nothing is left out silently.</summary>
internal sealed class CasesForTestsTests
{
    private const string Policy = """
        scoperules: 1
        policy: post-office
        title: What the post office does
        source: {document: Post office}
        precedence: [not-covered, covered]
        contacts: {lead: The head of the office}
        facts:
          letter: {question: Is it a letter?, answer: yes-no}
        sections:
        - heading: Letters
          clauses:
          - {id: letters, title: Letters are taken., cites: Letters, when: {letter: yes}, verdict: covered}
        otherwise: {verdict: ask-manager, presume: not-covered, refer: lead}

        """;

    private const string Suite = """
        policy: post-office
        cases:
        - name: a letter is taken
          facts: {letter: yes}
          expect: {verdict: covered}

        """;

    private string _folder = "";

    [SetUp]
    public void Make_a_policy()
    {
        _folder = Directory.CreateTempSubdirectory("scoperules-").FullName;
        _ = Directory.CreateDirectory(Path.Combine(_folder, "suites"));
        Write("policy.yaml", Policy);
    }

    [TearDown]
    public void Remove_it() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Cases_of_all_suites_come_in_order_and_are_told_apart_by_their_suite()
    {
        Write("suites/b.yaml", Suite);
        Write("suites/a.yaml", Suite);

        PolicySuite.CasesOf(_folder).Select(c => c.ToString()).Should().Equal("a: a letter is taken", "b: a letter is taken");
        PolicySuite.CasesOf(Path.Combine(_folder, "policy.yaml")).Should().HaveCount(2);
    }

    [Test]
    public void A_case_that_is_as_expected_gives_its_decision()
    {
        Write("suites/a.yaml", Suite);

        PolicySuite.CasesOf(_folder)[0].Run().OrThrow().Verdict.Should().Be(Verdict.Covered);
    }

    [Test]
    public void A_case_that_is_not_as_expected_throws_with_its_line_first()
    {
        Write("suites/a.yaml", Suite.Replace("verdict: covered", "verdict: not-covered", StringComparison.Ordinal));
        CaseResult result = PolicySuite.CasesOf(_folder)[0].Run();

        Action assert = () => result.OrThrow();

        PolicyException thrown = assert.Should().ThrowExactly<PolicyException>().Which;
        thrown.Message.Should().Be($$"""
            {{_folder}}/suites/a.yaml(5,21): error SCOPE4100: verdict: expected not-covered, but it is covered
             5 |   expect: {verdict: not-covered}
               |                     ^^^^^^^^^^^
              help: case `a letter is taken` is covered (clauses)
            """);
        thrown.Diagnostics.Should().Equal(result.Failures);
    }

    [Test]
    public void The_sample_s_page_shows_what_NUnit_prints()
    {
        string sample = Repository.PathOf("samples", "PolicyTests", "coffee-machines");
        Write("policy.yaml", File.ReadAllText(Path.Combine(sample, "policy.yaml")));
        string suite = File.ReadAllText(Path.Combine(sample, "suites", "cases.yaml"));
        int first = suite.IndexOf("verdict: covered", StringComparison.Ordinal);
        Write("suites/cases.yaml", suite.Insert(first + "verdict: ".Length, "not-"));
        Action test = () => PolicySuite.CasesOf(_folder)[0].Run().OrThrow();

        string printed = NUnit.Framework.Internal.ExceptionHelper.BuildMessage(test.Should().ThrowExactly<PolicyException>().Which);

        string shown = ReadmeBlocks.Of(Repository.PathOf("samples", "PolicyTests", "README.md")).Single(b => b.Language == "text").Text;
        printed.ReplaceLineEndings("\n").Replace(_folder, "coffee-machines", StringComparison.Ordinal).Should().Be(shown);
    }

    [Test]
    public void A_suite_with_a_mistake_throws_though_others_have_none()
    {
        Write("suites/a.yaml", Suite);
        Write("suites/b.yaml", Suite.Replace("letter: yes", "leter: yes", StringComparison.Ordinal));

        Mistakes().Should().Equal($"{_folder}/suites/b.yaml(4,11): error SCOPE3001: the policy has no fact `leter`");
    }

    [Test]
    public void A_policy_with_a_mistake_throws()
    {
        Write("policy.yaml", Policy.Replace("title:", "titel:", StringComparison.Ordinal));
        Write("suites/a.yaml", Suite);

        Mistakes().Should().NotBeEmpty().And.OnlyContain(m => m.StartsWith($"{_folder}/policy.yaml("));
    }

    [Test]
    public void A_policy_without_a_suite_throws() => Mistakes().Should().Equal($"{_folder}: error SCOPE4005: the policy has no suite");

    [Test]
    public void A_suite_without_a_case_throws()
    {
        Write("suites/a.yaml", "policy: post-office\ncases: []\n");

        Mistakes().Should().Equal($"{_folder}/suites/a.yaml(2,8): error SCOPE2008: `cases` needs at least one entry");
    }

    private IEnumerable<string> Mistakes()
    {
        Action load = () => PolicySuite.CasesOf(_folder);
        return load.Should().ThrowExactly<PolicyException>().Which.Diagnostics.Select(d => d.ToString());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
