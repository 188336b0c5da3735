using NRules;
using ScopeRules.Laws;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Laws;

/// <summary>Law 12 over the policies under <c>rules/</c>: as NRules rules they decide as the engine does, each open point read both ways.</summary>
[TestFixtureSource(typeof(PublishedPolicies), nameof(PublishedPolicies.Names))]
[Parallelizable(ParallelScope.All)]
public sealed class PublishedPolicyLaws(string name)
{
    /// <summary>The day of cases that don't say theirs.</summary>
    private static readonly DateOnly OneDay = new(2026, 11, 25);

    private readonly Policy _policy = PublishedPolicies.Load(name);

    [Test]
    public void Complete_cases_are_decided_alike()
    {
        ISession session = SessionOn(OneDay);
        CellDrawer drawer = new(_policy, OneDay, seed: 12);
        Agreement agreement = new(_policy, OneDay);
        for (int i = 0; i < Sizes.CasesOfPublishedPolicy; i++)
            if (drawer.Possible() is { } facts) agreement.Check(session, facts, drawer.ValuesOf(facts));
        Report(agreement);
        agreement.ByRules.Should().BeGreaterThan(Sizes.CasesOfPublishedPolicy / 2, "most cases that are drawn are possible and complete");
    }

    // The facts that a suite case leaves open are drawn; in half of the completions so are some of those that it gives, for what lies beside it.
    [Test]
    public void Completions_of_suite_cases_are_decided_alike()
    {
        Agreement[] agreements = [.. CasesByDay().Select(ofDay =>
        {
            ISession session = SessionOn(ofDay.Key);
            CellDrawer drawer = new(_policy, ofDay.Key, seed: 12);
            Agreement agreement = new(_policy, ofDay.Key);
            foreach (CaseFacts facts in ofDay.SelectMany(c => Enumerable.Range(0, Sizes.CompletionsOfSuiteCase).Select(i => drawer.Completed(c, i % 2 * 20))).OfType<CaseFacts>())
                agreement.Check(session, facts, drawer.ValuesOf(facts));
            return agreement;
        })];
        Report(agreements);
        agreements.Sum(a => a.ByRules).Should().BePositive();
    }

    [Test]
    public void Suite_cases_as_they_stand_are_decided_alike_with_what_they_leave_open()
    {
        Agreement[] agreements = [.. CasesByDay().Select(ofDay =>
        {
            ISession session = SessionOn(ofDay.Key);
            Agreement agreement = new(_policy, ofDay.Key);
            foreach (CaseFacts facts in ofDay) agreement.Check(session, facts, values: null);
            return agreement;
        })];
        Report(agreements);
        agreements.Sum(a => a.ByEngine).Should().BePositive("suites show what is asked where facts are missing");
    }

    private IEnumerable<IGrouping<DateOnly, CaseFacts>> CasesByDay() =>
        PublishedPolicies.CasesOf(_policy, name).Select(c => c.Facts).GroupBy(f => f.State.AsOf ?? OneDay);

    private ISession SessionOn(DateOnly day) => new PolicyRules(_policy, new PolicyRulesOptions { AsOf = day }).Compile().CreateSession();

    private void Report(params IReadOnlyList<Agreement> agreements) => TestContext.Out.WriteLine(
        $"{name}: {agreements.Sum(a => a.ByRules)} cases by rules with {agreements.Sum(a => a.Readings)} readings, {agreements.Sum(a => a.ByEngine)} by the engine; "
        + $"{agreements.SelectMany(a => a.Determining).Distinct().Count()} of {_policy.Clauses.Count} clauses determined a verdict");
}
