using ScopeRules.Printing;
using ScopeRules.Tests.Support;
using ScopeRules.Text;

namespace ScopeRules.Tests.Releases;

/// <summary>What tests ask about the release of a value, and on which day.</summary>
public sealed class ReleaseTestsTests
{
    private const string Models = """
        release-list: models
        releases:
        - {release: laser-300, released: 2026-01-15, labels: [current]}
        - {release: laser-200, released: 2023-05-02}
        - {release: laser-100, released: 2020-02-29, ends: {sold: 2022-06-30}}
        end: {releases: 3}

        """;

    [TestCase("{phase: sold}", "2026-01-14", "laser-200", true, Description = "for three years")]
    [TestCase("{phase: sold}", "2026-05-02", "laser-200", true)]
    [TestCase("{phase: sold}", "2026-05-03", "laser-200", false)]
    [TestCase("{phase: [sold, ended]}", "2026-05-03", "laser-200", true)]
    [TestCase("{phase: ended}", "2026-01-14", "laser-300", false, Description = "not out yet")]
    [TestCase("{phase: sold}", "2026-01-15", "laser-300", true)]
    [TestCase("{phase: sold}", "2026-01-15", "something-else", false)]
    [TestCase("{not: {phase: sold}}", "2026-01-15", "something-else", true)]
    [TestCase("{label: current}", "2026-01-15", "laser-300", true)]
    [TestCase("{label: current}", "2026-01-14", "laser-300", false)]
    [TestCase("{label: current}", "2026-01-15", "laser-200", false)]
    [TestCase("{listed: yes}", "2026-01-14", "laser-300", false)]
    [TestCase("{listed: no}", "2026-01-14", "laser-300", true)]
    [TestCase("{listed: yes}", "2026-01-14", "laser-100", true)]
    [TestCase("{listed: no}", "2026-01-14", "something-else", true)]
    [TestCase("{listed: yes, label: current}", "2026-01-15", "laser-300", true)]
    [TestCase("{among-latest: {releases: 1}}", "2026-01-14", "laser-200", true)]
    [TestCase("{among-latest: {releases: 1}}", "2026-01-15", "laser-200", false)]
    [TestCase("{among-latest: {releases: 1, grace: {months: 6}}}", "2026-07-15", "laser-200", true)]
    [TestCase("{among-latest: {releases: 1, grace: {months: 6}}}", "2026-07-16", "laser-200", false)]
    [TestCase("{among-latest: {releases: 2}, phase: sold}", "2026-07-16", "laser-200", false)]
    [TestCase("{released: {within-last: {years: 3}}}", "2026-05-02", "laser-200", true)]
    [TestCase("{released: {within-last: {years: 3}}}", "2026-05-03", "laser-200", false)]
    [TestCase("{released: {older-than: {years: 3}}}", "2026-05-03", "laser-200", true)]
    [TestCase("{released: {older-than: {years: 3}}}", "2026-05-03", "something-else", false)]
    [TestCase("{released: {before: 2023-05-02}}", "2026-05-03", "laser-200", false)]
    [TestCase("{released: {on-or-before: 2023-05-02}}", "2026-05-03", "laser-200", true)]
    [TestCase("{released: {on-or-before: today}}", "2026-01-14", "laser-300", false, Description = "not out yet")]
    [TestCase("{released: 2023-05-02}", "2026-05-03", "laser-200", true)]
    [TestCase("{released: {not: 2023-05-02}}", "2026-05-03", "laser-100", true)]
    [TestCase("{released: {not: 2023-05-02}}", "2026-05-03", "something-else", false)]
    [TestCase("{released: {within-last: {years: 5}}, phase: ended}", "2026-05-03", "laser-200", true)]
    public void Names_have_a_release(string test, string day, string model, bool holds) => Holds(test, day, model).Should().Be(holds ? Verdict.Covered : Verdict.NotCovered);

    [TestCase("{phase: sold}", "model is in the phase sold")]
    [TestCase("{phase: [sold, ended]}", "model is in the phase sold or ended")]
    [TestCase("{label: current}", "model is a release with the label current")]
    [TestCase("{listed: yes}", "model is a release that models lists")]
    [TestCase("{listed: no}", "model is no release that models lists")]
    [TestCase("{among-latest: {releases: 2}}", "model is among the latest 2 releases")]
    [TestCase("{among-latest: {releases: 1, grace: {days: 30}}}", "model is among the latest 1 releases, or was 30 days ago")]
    [TestCase("{released: {within-last: {years: 2}}}", "model is a release whose date is within the last 2 years")]
    [TestCase("{released: {not: 2026-01-15}}", "model is a release whose date is not 2026-01-15")]
    [TestCase("{phase: sold, listed: yes}", "model is in the phase sold and a release that models lists")]
    public void A_test_comes_back_from_print_and_is_said_in_words(string test, string words)
    {
        Policy policy = Load(test).OrThrow();
        string printed = PolicyPrinter.Print(policy.Model);
        Policy again = MemoryFolder.Load(("policy.yaml", printed), ("models.yaml", Models)).OrThrow();

        PolicyPrinter.Print(again.Model).Should().Be(printed);
        CaseFacts facts = again.Case(On("2026-01-15")).Set("model", "laser-300");
        again.Explain(facts).Clauses[0].Tests.Should().ContainSingle().Which.Test.Should().Be(words);
    }

    [TestCase("{phase: sold}", "2026-11-25", "3.9.1", true)]
    [TestCase("{phase: sold}", "2026-11-25", "3.9.1.7", true)]
    [TestCase("{phase: sold}", "2026-11-25", "3.9", true, Description = "3.9 and all that begin with it")]
    [TestCase("{phase: sold}", "2026-11-25", "3.8", false)]
    [TestCase("{phase: sold}", "2026-11-25", "3", null, Description = "a part of what begins so")]
    [TestCase("{label: lts}", "2026-11-25", "3.9.4", true)]
    [TestCase("{label: lts}", "2026-11-25", "3.9.1", false, Description = "listed by itself, so it is not what begins with 3.9")]
    [TestCase("{label: lts}", "2026-11-25", "3.9", null)]
    [TestCase("{label: lts}", "2025-01-31", "3.9.1", false, Description = "also before it comes out")]
    [TestCase("{listed: no}", "2025-01-31", "3.9.1", true)]
    [TestCase("{listed: yes}", "2025-01-31", "3.9", null)]
    [TestCase("{listed: yes}", "2025-02-01", "3.9", true)]
    [TestCase("{listed: no}", "2026-11-25", "3.99", true)]
    [TestCase("{listed: no}", "2026-11-25", "3.90", true, Description = "nothing of 3.9")]
    [TestCase("{listed: yes}", "2026-11-25", "16.2", true, Description = "the whole of 16")]
    [TestCase("{among-latest: {minors-of-its-major: 1}}", "2026-11-25", "3.9.4", true)]
    [TestCase("{among-latest: {minors-of-its-major: 1}}", "2026-11-25", "3.8.2", false)]
    [TestCase("{among-latest: {minors-of-its-major: 1}}", "2026-11-25", "16.2", true)]
    [TestCase("{among-latest: {majors: 1}}", "2026-11-25", "3.9.1", false)]
    [TestCase("{among-latest: {majors: 1}}", "2026-06-30", "3.9.1", true, Description = "before 16 comes out")]
    [TestCase("{at-least: \"3.9\", phase: ended}", "2026-11-25", "3.8", false)]
    [TestCase("{at-most: \"3.9\", phase: ended}", "2026-11-25", "3.8", true)]
    [TestCase("{not: {listed: yes}}", "2026-11-25", "3.9", false)]
    public void Versions_have_a_release(string test, string day, string version, bool? holds)
    {
        Policy policy = LoadVersions(test);
        Decision decision = policy.Decide(policy.Case(On(day)).Set("version", version).OrThrow());

        decision.Verdict.Should().Be(holds switch { true => Verdict.Covered, false => Verdict.NotCovered, null => Verdict.AskManager });
    }

    [TestCase("3.8", "3.08", Description = "as the list has it")]
    [TestCase("3.08.1", "3.8.1", Description = "not in the list")]
    public void A_version_is_shown_as_its_list_spells_it(string given, string shown)
    {
        Policy policy = LoadVersions("\"3.8\"", spelled: "3.08");
        TestExplanation test = policy.Explain(policy.Case(On("2026-11-25")).Set("version", given)).Clauses[0].Tests.Single();

        (test.Test, test.Given, test.IsMet).Should().Be(("version is 3.08", shown, true));
        PolicyPrinter.Print(policy.Model).Should().Contain("version: \"3.08\"");
    }

    [Test]
    public void A_policy_that_asks_about_releases_depends_on_the_day() => Load("{listed: yes}").OrThrow().Model.DependsOnDate.Should().BeTrue();

    private static Verdict Holds(string test, string day, string model)
    {
        Policy policy = Load(test).OrThrow();
        return policy.Decide(policy.Case(On(day)).Set("model", model).OrThrow()).Verdict;
    }

    private static CaseOptions On(string day) => new() { AsOf = Dates.Read(day) };

    private static Policy LoadVersions(string test, string spelled = "3.8") => MemoryFolder.Load(
        ("versions.yaml", $$"""
            release-list: versions
            releases:
            - {release: "16", released: 2026-07-01}
            - {release: "3.9.1", released: 2025-02-01}
            - {release: "3.9", released: 2024-12-12, labels: [lts]}
            - {release: "{{spelled}}", released: 2023-09-11}
            end: {releases: 4}

            """),
        ("policy.yaml", Samples.Head + $"""
            release-lists:
              versions:
                file: versions.yaml
                phases:
                  sold:
                    lasts:
                      years: 3
                  ended: []
            facts:
              version:
                question: Which version is it?
                answer: version
                releases: versions
            sections:
            - heading: Scope
              clauses:
              - id: one
                title: A clause.
                cites: Scope
                when:
                  version: {test}
                verdict: covered

            """.Replace("[]", "{}", StringComparison.Ordinal) + "otherwise: {verdict: not-covered}\n")).OrThrow();

    private static PolicyResult Load(string test) => MemoryFolder.Load(("models.yaml", Models), ("policy.yaml", Samples.Head + $"""
        release-lists:
          models:
            file: models.yaml
            phases:
              sold:
                lasts:
                  years: 3
              ended: []
        facts:
          model:
            question: Which model is it?
            answer: one-of
            values:
              laser-300: Laser 300
              laser-200: Laser 200
              laser-100: Laser 100
              something-else: Any other
            releases: models
        sections:
        - heading: Scope
          clauses:
          - id: one
            title: A clause.
            cites: Scope
            when:
              model: {test}
            verdict: covered

        """.Replace("[]", "{}", StringComparison.Ordinal) + "otherwise: {verdict: not-covered}\n"));
}
