using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Tables;

namespace ScopeRules.Authoring.Coverage;

/// <summary>Collects, case by case, what suites show of a policy.</summary>
internal sealed class CoverageRun
{
    private readonly Policy _policy;
    private readonly Decider[] _without;
    private readonly string?[] _effectiveIn;
    private readonly List<ConditionTest> _tests;
    private readonly Dictionary<(ConditionTest Test, Truth Value), string> _shownIn = [];
    private readonly HashSet<(OpenPoint Point, bool Yes)> _read = [];
    private readonly List<int> _questions = [];

    public CoverageRun(Policy policy)
    {
        _policy = policy;
        int count = policy.Clauses.Count;
        _without = [.. Enumerable.Range(0, count).Select(place => new Decider(policy, policy.Table.Without(place)))];
        _effectiveIn = new string?[count];
        _tests = [.. policy.Clauses.SelectMany(c => ConditionTest.Of(policy.Table, c))];
    }

    public void Add(string caseName, CaseState state, Decision decision)
    {
        Region region = new Circumstances(_policy.Table, state).Region;
        foreach ((OpenPoint point, bool yes) in state.Readings) _ = _read.Add((point, yes));
        for (int place = 0; place < _without.Length; place++)
        {
            // A clause that can't hold here can't matter either.
            if (_effectiveIn[place] is not null || _policy.Table.Clauses[place].Holds.Over(region) == Truth.False) continue;
            if (Differs(decision, _without[place].Decide(state))) _effectiveIn[place] = caseName;
        }

        foreach (ConditionTest test in _tests)
            if (test.ShownBy(region) is var value && value != Truth.Unknown) _ = _shownIn.TryAdd((test, value), caseName);
        if (state.Problems.Count == 0 && Interview.CountQuestions(_policy, state) is { } questions) _questions.Add(questions);
    }

    public SuiteCoverage ToCoverage() => new(
        [.. _policy.Clauses.Select((c, i) => new ClauseCoverage(c, _effectiveIn[i]))],
        [.. _tests.SelectMany(t => new[] { Truth.True, Truth.False }.Select(v => new TestCoverage(
            t.Clause, t.Text, v == Truth.True, t.CanBe.Contains(v), _shownIn.GetValueOrDefault((t, v)))))],
        [.. _policy.OpenPoints.Where(p => p.Settled is null)
            .Select(p => new OpenPointCoverage(p, _read.Contains((p, true)), _read.Contains((p, false))))])
    {
        InterviewedCases = _questions.Count,
        MeanQuestions = _questions.Count == 0 ? null : _questions.Average(),
    };

    private static bool Differs(Decision a, Decision b) => a.Verdict != b.Verdict || a.Level != b.Level || !Said(a).SequenceEqual(Said(b));

    // Caveats and promises alone don't make a clause matter: they change nothing for the customer.
    private static IEnumerable<(string Key, object What, bool IsCertain)> Said(Decision decision) =>
    [
        .. decision.Referrals.Select(r => ("refer", (object)r.Contact, r.IsCertain)),
        .. decision.Providers.Select(p => ("provider", (object)p.Value, p.IsCertain)),
        .. decision.Fees.Select(f => ("fee", (object)f.Value, f.IsCertain)),
        .. decision.Channels.Select(c => ("channels", (object)c.Value, c.IsCertain)),
        .. decision.Responses.Select(r => ("response", (object)r.Value, r.IsCertain)),
        .. decision.Discretion.Select(d => ("discretion", (object)d.Value, d.IsCertain)),
        .. decision.Obligations.Select(o => ("obligations", (object)o.Text, o.IsCertain)),
        .. decision.RestoredBy.Select(r => ("restored-by", (object)r.Text, r.IsCertain)),
    ];
}
