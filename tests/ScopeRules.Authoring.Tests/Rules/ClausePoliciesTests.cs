namespace ScopeRules.Authoring.Tests.Rules;

/// <summary>
/// Fifteen clauses of public documents that break naive designs, under tests/cases/clauses: each a small policy or two that decide as
/// its sentence says.
/// </summary>
internal sealed class ClausePoliciesTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly string Folder = Path.Combine(Repository.Cases, "clauses");

    private static IEnumerable<string> Policies => Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    [Test]
    public void There_are_fifteen_clauses() =>
        Policies.Select(p => p[..2]).Distinct().Should().Equal(Enumerable.Range(1, 15).Select(n => $"{n:00}"));

    [TestCaseSource(nameof(Policies))]
    public void A_policy_of_one_clause_has_no_mistakes_and_none_in_its_suites(string folder)
    {
        PolicyResult result = Policy.Load(Path.Combine(Folder, folder));

        result.Diagnostics.Should().BeEmpty();
        PolicyFindings.Of(result.OrThrow(), Today).Should().BeEmpty();
        Suites(result.OrThrow(), folder).SelectMany(s => s.Diagnostics).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Policies))]
    public void It_decides_as_its_sentence_says_and_each_part_of_it_matters_in_some_case(string folder)
    {
        Policy policy = Policy.Load(Path.Combine(Folder, folder)).OrThrow();
        List<CaseResult> results = [.. Suites(policy, folder).SelectMany(s => s.Cases).Select(c => c.Run())];

        results.SelectMany(r => r.Failures).Select(d => d.Render()).Should().BeEmpty();
        results.Select(r => (r.Decision.Verdict, r.Decision.Level)).Distinct().Should().HaveCountGreaterThan(1, "near misses come to something else");
        SuiteCoverage.Of(policy, results).Clauses.Where(c => c.EffectiveIn is null).Select(c => c.Clause.Id).Should().BeEmpty();
    }

    [Test]
    public void Of_a_clause_that_a_layer_replaces_the_answer_names_the_layer_and_of_others_the_base()
    {
        Policy policy = Policy.Load(Path.Combine(Folder, "11-a-layer-that-covers-what-its-base-excludes")).OrThrow();

        policy.Clauses.Select(c => (c.Id, c.Layer)).Should().Equal(
            ("product", "common-scope"), ("custom-code", "sister-product"), ("training", "common-scope"));
    }

    private static IEnumerable<PolicySuite> Suites(Policy policy, string folder) =>
        PolicySuite.FilesBeside(Path.Combine(Folder, folder)).Select(f => PolicySuite.Load(policy, f));
}
