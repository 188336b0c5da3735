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
    public void Names_have_a_release(string test, string day, string model, bool holds) => Holds(test, day, model).Should().Be(holds ? Verdict.Covered : Verdict.NotCovered);

    [TestCase("{phase: sold}", "model is in the phase sold")]
    [TestCase("{phase: [sold, ended]}", "model is in the phase sold or ended")]
    [TestCase("{label: current}", "model is a release with the label current")]
    [TestCase("{listed: yes}", "model is a release that models lists")]
    [TestCase("{listed: no}", "model is no release that models lists")]
    [TestCase("{among-latest: {releases: 2}}", "model is among the latest 2 releases")]
    [TestCase("{among-latest: {releases: 1, grace: {days: 30}}}", "model is among the latest 1 releases, or was 30 days ago")]
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

    [Test]
    public void A_policy_that_asks_about_releases_depends_on_the_day() => Load("{listed: yes}").OrThrow().Model.DependsOnDate.Should().BeTrue();

    private static Verdict Holds(string test, string day, string model)
    {
        Policy policy = Load(test).OrThrow();
        return policy.Decide(policy.Case(On(day)).Set("model", model).OrThrow()).Verdict;
    }

    private static CaseOptions On(string day) => new() { AsOf = Dates.Read(day) };

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
