using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Tables;

namespace ScopeRules.Authoring.Coverage;

/// <summary>Collects, case by case, what suites show of a policy.</summary>
internal sealed class CoverageRun(Policy policy)
{
    private readonly Dictionary<DecisionTable, DayUnderTest> _days = [];
    private readonly SuiteCase?[] _effectiveIn = new SuiteCase?[policy.Clauses.Count];
    private readonly Dictionary<(Clause Clause, string Test, Truth Value), SuiteCase> _shownIn = [];
    private readonly HashSet<(OpenPoint Point, bool Yes)> _read = [];
    private readonly Interview _interview = new(policy);
    private readonly List<int> _questions = [];

    public void Add(SuiteCase suiteCase, Decision decision)
    {
        CaseState state = suiteCase.Facts.State;
        DayUnderTest day = DayOf(policy.Table(state.AsOf));
        Region region = new Circumstances(day.Table, state).Region;
        foreach ((OpenPoint point, bool yes) in state.Readings) _ = _read.Add((point, yes));
        for (int place = 0; place < _effectiveIn.Length; place++)
        {
            // A clause that can't hold here can't matter either.
            if (_effectiveIn[place] is not null || day.Table.Clauses[place].Holds.Over(region) == Truth.False) continue;
            if (Differs(decision, day.Without(place).Decide(state))) _effectiveIn[place] = suiteCase;
        }

        foreach (ConditionTest test in day.Tests)
            if (test.ShownBy(region) is var value && value != Truth.Unknown) _ = _shownIn.TryAdd((test.Clause, test.Text, value), suiteCase);
        if (state.Problems.Count == 0 && _interview.CountQuestions(state) is { } questions) _questions.Add(questions);
    }

    public SuiteCoverage ToCoverage() => new(
        [.. policy.Clauses.Select((c, i) => new ClauseCoverage(c, _effectiveIn[i]))],
        [.. Tests().SelectMany(t => new[] { Truth.True, Truth.False }.Select(v => new TestCoverage(
            t.Clause, t.Text, v == Truth.True, t.CanBe.Contains(v), _shownIn.GetValueOrDefault((t.Clause, t.Text, v)))))],
        [.. policy.OpenPoints.Where(p => p.Settled is null)
            .Select(p => new OpenPointCoverage(p, _read.Contains((p, true)), _read.Contains((p, false))))])
    {
        InterviewedCases = _questions.Count,
        MeanQuestions = _questions.Count == 0 ? null : _questions.Average(),
    };

    private DayUnderTest DayOf(DecisionTable table) => _days.TryGetValue(table, out DayUnderTest? day) ? day : _days[table] = new DayUnderTest(policy, table);

    // What a test can be on one of the days of the cases. Without a case there is today.
    private IEnumerable<(Clause Clause, string Text, IReadOnlyList<Truth> CanBe)> Tests()
    {
        IEnumerable<DayUnderTest> days = _days.Count == 0 ? [DayOf(policy.Table())] : _days.Values;
        return days.SelectMany(d => d.Tests).GroupBy(t => (t.Clause, t.Text))
            .Select(t => (t.Key.Clause, t.Key.Text, (IReadOnlyList<Truth>)[.. t.SelectMany(one => one.CanBe).Distinct()]));
    }

    private static bool Differs(Decision a, Decision b) => a.Verdict != b.Verdict || a.Level != b.Level || !Said(a).SequenceEqual(Said(b));

    // Caveats and promises alone don't make a clause matter: they change nothing for the customer.
    private static IEnumerable<(string Key, object What, bool IsCertain)> Said(Decision decision) =>
    [
        .. decision.Referrals.Select(r => ("refer", (object)r.Value, r.IsCertain)),
        .. decision.Providers.Select(p => ("provider", (object)p.Value, p.IsCertain)),
        .. decision.Fees.Select(f => ("fee", (object)f.Value, f.IsCertain)),
        .. decision.Channels.Select(c => ("channels", (object)c.Value, c.IsCertain)),
        .. decision.Responses.Select(r => ("response", (object)r.Value, r.IsCertain)),
        .. decision.Discretion.Select(d => ("discretion", (object)d.Value, d.IsCertain)),
        .. decision.Obligations.Select(o => ("obligations", (object)o.Value, o.IsCertain)),
        .. decision.RestoredBy.Select(r => ("restored-by", (object)r.Value, r.IsCertain)),
    ];
}
