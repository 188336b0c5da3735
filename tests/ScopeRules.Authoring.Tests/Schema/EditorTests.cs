namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>What an author sees in an editor: the real language server for YAML, with the schemas of iMail Server's policy.</summary>
public sealed class EditorTests
{
    private const string Head = """
        scoperules: 1
        policy: imail-server
        title: T
        source: {document: D}
        precedence: [not-covered, covered]

        """;

    private const string MappingHead = "mapping: 1\npolicy: imail-server\nsystem: desk\n";

    private const string Clause = """
        sections:
          - heading: H
            clauses:
              - id: a
                title: T
                cites: C

        """;

    private static readonly Policy ImailServer = Policy.Load(Repository.PathOf(Fixtures.MailServer)).OrThrow();

    private LanguageServer _policy = null!;
    private LanguageServer _suite = null!;
    private LanguageServer _language = null!;
    private LanguageServer _mapping = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _policy = new LanguageServer(PolicySchema.Of(ImailServer));
        _suite = new LanguageServer(PolicySchema.OfSuites(ImailServer));
        _language = new LanguageServer(PolicySchema.OfLanguage());
        _mapping = new LanguageServer(PolicySchema.OfMappings(ImailServer));
    }

    [OneTimeTearDown]
    public void End()
    {
        _policy?.Dispose();
        _suite?.Dispose();
        _language?.Dispose();
        _mapping?.Dispose();
    }

    [Test]
    public void The_policies_and_suites_of_the_repository_are_not_underlined()
    {
        _policy.Diagnostics(Fixtures.Text(Fixtures.MailServer)).Should().BeEmpty();
        _language.Diagnostics(Fixtures.EveryKeyText).Should().BeEmpty();
        foreach ((_, string suite) in Fixtures.SuiteFiles.Where(s => s.Policy == Fixtures.MailServer))
            _suite.Diagnostics(Fixtures.Text(suite)).Should().BeEmpty($"{suite} is right");
    }

    [TestCase("        when: {stage: in-used}", "12: Value must be \"in-use\" | \"install-upgrade\" | \"something-else\".")]
    [TestCase("        when: {stag: in-use}", "12: Property stag is not allowed.")]
    [TestCase("        when: [{stag: in-use}]", "12: Property stag is not allowed.")]
    [TestCase("        when: altred", "12: Value must be \"always\" | \"altered\" | \"can-wait\" | \"after-hours-booked\" | \"extended\" | \"production-down\" | \"in-hours\" | \"extended-fits\" | \"supported-part\" | \"hands-on\" | \"paid-help\" | \"weekend-hours\" | \"paid-help-alone\".")]
    [TestCase("        when: [altred]", "12: Alone stands a yes-no fact, a term or an open point; of other facts say which values are meant.")]
    [TestCase("        when: always\n        id2: b", "13: Property id2 is not allowed.")]
    [TestCase("        when: {in-hours: never}", "12: Write yes or no.")]
    [TestCase("        when: always\n        verdict: not-covered\n        level: full", "14: Property level is not allowed.")]
    [TestCase("        when: always\n        verdict: covered\n        refer: nobody", "14: Value must be \"sales\" | \"professional-services\" | \"support-manager\".")]
    [TestCase("        note:", "12: A text is wanted here.")]
    public void A_mistake_is_underlined_with_what_is_wanted(string lines, string diagnostic)
    {
        _policy.Diagnostics(Head + Clause + lines + "\n").Should().Contain(diagnostic);
    }

    [Test]
    public void Facts_terms_and_open_points_are_offered_under_when()
    {
        _policy.Completions(Head + Clause + "        when:\n          |\n").Keys.Should()
            .Contain(["request", "wanted-at", "altered", "paid-help", "weekend-hours", "all", "any", "not"]).And.NotContain("exhaustive");
    }

    [TestCase("        when:\n          stage: |", "in-use, install-upgrade, something-else")]
    [TestCase("        when: {stage: |}", "in-use, install-upgrade, something-else")]
    [TestCase("        when:\n          stage:\n            not: |", "in-use, install-upgrade, something-else")]
    [TestCase("        when:\n          - any:\n              - stage: |", "in-use, install-upgrade, something-else")]
    [TestCase("        when:\n          wanted-at: {within: |}", "support-hours, daily-hours")]
    [TestCase("        when: {altered: |}", "yes, no")]
    [TestCase("        verdict: |", "covered, not-covered, ask-manager")]
    [TestCase("        verdict: covered\n        level: |", "full, limited, advice-only")]
    [TestCase("        refer: |", "sales, professional-services, support-manager")]
    public void Values_are_offered_where_they_belong_and_inserted_as_they_stand(string lines, string values)
    {
        IReadOnlyDictionary<string, string> offered = _policy.Completions(Head + Clause + lines + "\n");

        foreach (string value in values.Split(", ")) offered.Should().Contain(value, value);
    }

    [Test]
    public void A_name_that_can_stand_alone_is_offered_in_a_list_alone_and_as_a_key()
    {
        IReadOnlyDictionary<string, string> offered = _policy.Completions(Head + Clause + "        when:\n          - |\n");

        offered.Should().Contain("altered (yes)", "altered").And.Contain("altered", "altered: ").And.NotContainKey("stage (yes)");
    }

    [Test]
    public void Keys_are_offered_that_fit_what_stands_there_already()
    {
        _language.Completions(Head + "facts:\n  f:\n    question: Q\n    answer: whole-number\n    |\n").Keys.Should()
            .Contain(["from", "to", "assume", "note"]).And.NotContain(["values", "exhaustive", "question"]);
        _policy.Completions(Head + Clause + "        verdict: not-covered\n        |\n").Keys.Should().Contain("overrides").And.NotContain(["level", "presume"]);
    }

    [Test]
    public void No_values_are_offered_where_a_text_is_wanted()
    {
        _policy.Completions(Head + Clause + "        note: |\n").Should().BeEmpty();
    }

    [Test]
    public void Hovering_over_a_value_shows_the_question_and_what_the_value_means()
    {
        Fact stage = ImailServer.Vocabulary.Facts.Single(f => f.Name == "stage");

        Shown(_policy.Hover(Head + Clause + "        when: {stage: in-|use}\n")).Should().StartWith($"#### {stage.Question}\n\n{stage.Values[0].Meaning}");
        Shown(_policy.Hover(Head + Clause + "        when: {stage: [in-|use]}\n")).Should().StartWith($"#### {stage.Question}\n\n{stage.Values[0].Meaning}");
        Shown(_suite.Hover("policy: imail-server\ncases:\n  - name: n\n    facts: {stage: in-|use}\n")).Should().StartWith($"#### {stage.Question}\n\n{stage.Values[0].Meaning}");
    }

    [TestCase("        when: {altered|: yes}", "#### altered\n\nIs the request about shipped parts")]
    [TestCase("        when: {wanted-at: {within: daily|-hours}}", "#### wanted-at\n\nThe calendar daily-hours, on the clocks of America/New_York.")]
    [TestCase("        when: {supported-|part: yes}", "Short for {about: [imail, installed-defaults]}.")]
    [TestCase("        ove|rrides: [training, audit]", "The clauses that it sets aside where it is in force.")]
    [TestCase("        overrides: [training, aud|it]", "Support does not review an installation in which nothing is wrong.")]
    [TestCase("        refer: sal|es", "Your sales representative")]
    [TestCase("        obliga|tions: Wait.", "What the customer must do.")]
    public void Hovering_over_a_key_or_a_name_shows_what_it_stands_for(string line, string text)
    {
        Shown(_policy.Hover(Head + Clause + line + "\n")).Should().StartWith(text);
    }

    [TestCase("    facts: {stage: |}", "in-use")]
    [TestCase("    facts:\n      |", "stage")]
    [TestCase("    expect: {clause: |}", "training")]
    [TestCase("    expect: {basis: |}", "missing-facts")]
    [TestCase("    expect:\n      |", "possible-clause")]
    [TestCase("    expect: {open-point: |}", "weekend-hours")]
    [TestCase("    |", "readings")]
    public void Suites_are_completed(string lines, string label)
    {
        _suite.Completions("policy: imail-server\ncases:\n  - name: n\n" + lines + "\n").Keys.Should().Contain(label);
    }

    [Test]
    public void A_wrong_fact_in_a_suite_is_underlined_unless_the_case_is_lenient()
    {
        const string Case = "policy: imail-server\ncases:\n  - name: n\n    facts: {stage: in-used}\n    expect: {verdict: covered}\n";

        _suite.Diagnostics(Case).Should().Equal("4: Value must be \"in-use\" | \"install-upgrade\" | \"something-else\".");
        _suite.Diagnostics(Case + "    lenient: yes\n").Should().BeEmpty();
    }

    [TestCase("  |", "request")]
    [TestCase("  stage:\n    |", "path")]
    [TestCase("  stage:\n    |", "constant")]
    [TestCase("  stage:\n    path: /stage\n    |", "values")]
    [TestCase("  stage:\n    path: /stage\n    values: {Using it: |}", "in-use")]
    [TestCase("  stage:\n    path: /stage\n    absent: |", "in-use")]
    [TestCase("  altered:\n    path: /altered\n    |", "unquoted")]
    [TestCase("  altered:\n    constant: |", "yes")]
    public void Mappings_are_completed(string lines, string label) =>
        _mapping.Completions(MappingHead + "facts:\n" + lines + "\n").Keys.Should().Contain(label);

    [TestCase("  stage: {path: ticket.stage}", "5: Write a path as /issue/fields/priority/name or /custom_fields/[id=360001]/value.")]
    [TestCase("  stage: {path: /stage, values: {Using it: in-used}}", "5: Value must be \"in-use\" | \"install-upgrade\" | \"something-else\".")]
    [TestCase("  stage: {path: /stage, present: in-use, values: {a: in-use}}", "5: Property values is not allowed.")]
    [TestCase("  stage: {constant: in-use, path: /stage}", "5: Property path is not allowed.")]
    [TestCase("  stage: {absent: in-use}", "5: Missing property \"path\".")]
    public void A_mistake_in_a_mapping_is_underlined_with_what_is_wanted(string line, string diagnostic) =>
        _mapping.Diagnostics(MappingHead + "facts:\n" + line + "\n").Should().Equal(diagnostic);

    // Markdown escapes.
    private static string Shown(string hover) => hover.Replace("\\", "", StringComparison.Ordinal);
}
