using NRules;
using ScopeRules.Laws;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Model;

namespace ScopeRules.NRules.Tests.Laws;

/// <summary>Law 12 over drawn policies: as NRules rules they decide as the engine does.</summary>
public sealed class GeneratedPolicyLaws
{
    /// <summary>Of more complete cases than this only as many are decided, spread over all of them.</summary>
    private const int MostCases = 40;

    private static readonly PolicyRulesOptions OnTheDay = new() { AsOf = PolicyDraft.AsOf };

    [Test]
    public void Complete_cases_are_decided_alike_with_each_open_point_read_both_ways()
    {
        int policies = 0, cases = 0, readings = 0;
        Law.Holds(PolicyDraft.Any, Sizes.RulePolicies, draft =>
        {
            Policy policy = draft.Load();
            TruthTable table = new(policy);
            ISession session = new PolicyRules(policy, OnTheDay).Compile().CreateSession();
            Agreement agreement = new(policy, PolicyDraft.AsOf);
            foreach (int[] place in Places(table))
            {
                CaseFacts facts = Samples.Case(table, draft.Facts, place).For(policy);
                Dictionary<Column, long?> values = ValuesAt(table, place);
                agreement.Check(session, facts, values);
            }

            session.Query<object>().Should().BeEmpty("what is concluded of a case goes with it");
            _ = Interlocked.Increment(ref policies);
            _ = Interlocked.Add(ref cases, agreement.ByRules);
            _ = Interlocked.Add(ref readings, agreement.Readings);
        });
        TestContext.Out.WriteLine($"{policies} policies, {cases} complete cases, {readings} readings");
        readings.Should().BeGreaterThan(cases, "some cases turn on open points");
    }

    [Test]
    public void Any_case_is_decided_alike()
    {
        int byRules = 0, byEngine = 0;
        Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.RulePolicies, sample =>
        {
            Policy policy = sample.Policy.Load();
            ISession session = new PolicyRules(policy, OnTheDay).Compile().CreateSession();
            Agreement agreement = new(policy, PolicyDraft.AsOf);
            foreach (CaseDraft draft in sample.Cases) agreement.Check(session, draft.For(policy), values: null);
            _ = Interlocked.Add(ref byRules, agreement.ByRules);
            _ = Interlocked.Add(ref byEngine, agreement.ByEngine);
        });
        TestContext.Out.WriteLine($"{byRules} cases by rules, {byEngine} by the engine");
        (byRules > 0 && byEngine > 0).Should().BeTrue("both are among them");
    }

    private static Dictionary<Column, long?> ValuesAt(TruthTable table, int[] place)
    {
        Dictionary<Column, long?> values = [];
        for (int i = 0; i < place.Length; i++)
            if (table.Axes[i].Column is { } column) values.Add(column, table.Axes[i].Value(place[i]));
        return values;
    }

    // Every fact known; open points, which stay open, stand in their first cell.
    private static IEnumerable<int[]> Places(TruthTable table)
    {
        int[][] cells = [.. table.Axes.Select(a => a.Point is null ? a.Declared : a.Declared[..1])];
        int all = cells.Aggregate(1, (product, c) => product * c.Length), step = 1 + (all / MostCases);
        return TruthTable.Places(cells).Where((_, i) => i % step == 0);
    }
}
