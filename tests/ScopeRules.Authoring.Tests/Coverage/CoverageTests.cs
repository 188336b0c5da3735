namespace ScopeRules.Authoring.Tests.Coverage;

/// <summary>What suites show of a policy, on one small enough to see through.</summary>
internal sealed class CoverageTests
{
    private const string Yaml = """
        scoperules: 1
        policy: small
        title: Small
        source: {document: Small}
        precedence: [not-covered, covered]
        facts:
          request: {question: What, answer: one-of, values: {explain: E, teach: T, something-else: Neither}}
          agreement: {question: Agreement, answer: yes-no}
          old: {question: Old, answer: yes-no, assume: no}
        terms:
          current: {old: no}
        open-points:
          weekends: {question: Weekends, cites: Hours}
        impossible:
        - because: Old ones have no agreement.
          when: [old, agreement]
        sections:
        - heading: H
          clauses:
          - {id: guidance, title: T, cites: C, when: [{request: explain}, agreement, current], verdict: covered}
          - {id: courses, title: T, cites: C, when: {request: teach}, unless: weekends, verdict: not-covered}
          - {id: classes, title: T, cites: C, when: {request: teach}, verdict: not-covered}
        otherwise: {verdict: ask-manager}
        """;

    private string _folder = "";

    [SetUp]
    public void Make_a_folder()
    {
        _folder = Directory.CreateTempSubdirectory("coverage").FullName;
        File.WriteAllText(Path.Combine(_folder, "policy.yaml"), Yaml);
    }

    [TearDown]
    public void Delete_it() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_clause_is_effective_where_the_answer_would_be_another_without_it()
    {
        SuiteCoverage coverage = Measure("- {name: a question, facts: {request: explain, agreement: yes}, expect: {verdict: covered}}");

        coverage.Clauses.Select(c => (c.Clause.Id, c.EffectiveIn?.Name)).Should().Equal(("guidance", "a question"), ("courses", null), ("classes", null));
    }

    [Test]
    public void A_clause_that_another_makes_superfluous_is_never_effective()
    {
        SuiteCoverage coverage = Measure("- {name: a course, facts: {request: teach}, readings: {weekends: no}, expect: {verdict: not-covered}}");

        coverage.Clauses.Should().OnlyContain(c => c.EffectiveIn == null);
    }

    [TestCase("fee: charged")]
    [TestCase("provider: boss")]
    [TestCase("channels: phone")]
    [TestCase("response: {within: {hours: 4}}")]
    [TestCase("discretion: boss")]
    [TestCase("restored-by: Upgrade.")]
    public void A_clause_that_says_more_to_the_same_verdict_is_effective(string more)
    {
        string declared = Yaml.Replace("facts:", "contacts: {boss: The boss}\nchannels: {phone: By telephone}\nfacts:", StringComparison.Ordinal);
        string clause = $"  - {{id: more, title: T, cites: C, when: {{request: teach}}, verdict: not-covered, {more}}}\n";
        File.WriteAllText(Path.Combine(_folder, "policy.yaml"), declared.Replace("otherwise:", clause + "otherwise:", StringComparison.Ordinal));

        SuiteCoverage coverage = Measure("- {name: a course, facts: {request: teach}, expect: {verdict: not-covered}}");

        coverage.Clauses.Select(c => (c.Clause.Id, c.EffectiveIn?.Name)).Should().Contain(("more", "a course")).And.Contain(("classes", null));
    }

    [Test]
    public void A_test_is_shown_where_inverting_it_alone_changes_whether_the_clause_holds()
    {
        SuiteCoverage coverage = Measure("""
            - {name: a question, facts: {request: explain, agreement: yes}, expect: {verdict: covered}}
            - {name: no agreement, facts: {request: explain, agreement: no}, expect: {verdict: ask-manager}}
            - {name: neither, facts: {request: teach, agreement: no}, expect: {verdict: not-covered}}
            """);

        ShownIn(coverage, "guidance", "request is explain", value: true).Should().Be("a question");
        ShownIn(coverage, "guidance", "agreement is yes", value: false).Should().Be("no agreement");
        ShownIn(coverage, "guidance", "request is explain", value: false).Should().BeNull("in the last case the agreement is missing too");
    }

    [Test]
    public void What_no_possible_case_can_show_is_left_out()
    {
        SuiteCoverage coverage = Measure("- {name: a question, facts: {request: explain, agreement: yes}, expect: {verdict: covered}}");

        coverage.Tests.Where(t => !t.CanBeShown).Select(t => (t.Clause.Id, t.Test, t.IsMet)).Should()
            .Equal(("guidance", "old is no", false));
    }

    [Test]
    public void An_open_point_is_read_both_ways_by_readings_only()
    {
        SuiteCoverage coverage = Measure("- {name: a course, facts: {request: teach}, readings: {weekends: no}, expect: {verdict: not-covered}}");

        coverage.OpenPoints.Should().ContainSingle().Which.Should().Match<OpenPointCoverage>(p => p.ReadNo && !p.ReadYes);
        coverage.IsComplete.Should().BeFalse();
    }

    [Test]
    public void Questions_are_counted_over_the_cases_that_answer_them()
    {
        SuiteCoverage coverage = Measure("""
            - {name: a question, facts: {request: explain, agreement: yes}, expect: {verdict: covered}}
            - {name: a course, facts: {request: teach, agreement: no}, expect: {verdict: not-covered}}
            - {name: half a question, facts: {request: explain}, expect: {verdict: ask-manager}}
            """);

        coverage.InterviewedCases.Should().Be(2, "the third leaves the agreement unanswered");
        coverage.MeanQuestions.Should().Be(1.5, "the request is asked first and settles a course; a question takes the agreement too");
    }

    [Test]
    public void Cases_of_another_policy_or_revision_are_refused()
    {
        CaseResult[] cases = [.. PolicySuite.CasesOf(Repository.PathOf("rules", "imail-server")).Take(1).Select(c => c.Run())];
        Policy again = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();

        FluentActions.Invoking(() => SuiteCoverage.Of(again, cases)).Should().Throw<ArgumentException>().WithMessage("* is a case of another policy.*");
        FluentActions.Invoking(() => SuiteCoverage.Of(again, [null!])).Should().Throw<ArgumentNullException>();
    }

    private SuiteCoverage Measure(string cases)
    {
        string file = Path.Combine(_folder, "suite.yaml");
        File.WriteAllText(file, "policy: small\ncases:\n" + cases + "\n");
        Policy policy = Policy.Load(_folder).OrThrow();
        PolicySuite suite = PolicySuite.Load(policy, file);
        suite.Diagnostics.Should().BeEmpty();
        List<CaseResult> results = [.. suite.Cases.Select(c => c.Run())];
        results.Should().OnlyContain(r => r.Passed);
        return SuiteCoverage.Of(policy, results);
    }

    private static string? ShownIn(SuiteCoverage coverage, string clause, string test, bool value) =>
        coverage.Tests.Single(t => t.Clause.Id == clause && t.Test == test && t.IsMet == value).ShownIn?.Name;
}
