using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Which facts are worth asking for, and which open points keep a verdict open.</summary>
internal sealed class Relevance
{
    private readonly DecisionTable _table;
    private readonly Circumstances _circumstances;
    private readonly Search _search;

    // One for all questions of a decision: with one for each, a policy of many facts would cost as many. So it matters who asks
    // first: names decide, as everywhere.
    private readonly Budget _budget;

    public Relevance(DecisionTable table, Circumstances circumstances, int steps)
    {
        _table = table;
        _circumstances = circumstances;
        _budget = new Budget(10 * steps);
        _search = new Search(table, _budget);
    }

    /// <summary>False where a search had to stop: what was listed is then at least what matters.</summary>
    public bool IsProven => !_budget.IsSpent;

    /// <summary>
    /// Facts that are not known and whose answers leave different verdicts possible; none once no answer can change the verdict.
    /// First those of which two answers lead to different verdicts, then those whose answers only rule something out (such as
    /// what is assumed), then those that are assumed; each by name.
    /// </summary>
    public IReadOnlyList<Question> Questions()
    {
        if (!_search.CanFactsSettle(_circumstances.Region.Copy())) return [];
        IEnumerable<(Fact Fact, Difference Difference)> open = _table.Model.Facts
            .Where(f => !_circumstances.State.Of(f).IsKnown && !_circumstances.Taken.Contains(f))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (f, Of(f, _circumstances.Region)));
        IEnumerable<(Fact Fact, Difference Difference)> assumed = _circumstances.Taken
            .Select(f => (f, Of(f, _circumstances.With(_circumstances.Taken.Where(other => other != f)))));
        return
        [
            .. open.Where(q => q.Difference != Difference.None).OrderByDescending(q => q.Difference).Select(q => new Question(q.Fact, isAssumed: false)),
            .. assumed.Where(q => q.Difference != Difference.None).Select(q => new Question(q.Fact, isAssumed: true)),
        ];
    }

    /// <summary>The open points of which the two readings lead to different verdicts, by name.</summary>
    public IReadOnlyList<OpenPoint> OpenPoints() =>
        [.. _table.Axes.Where(a => a.Point is not null).OrderBy(a => a.Name, StringComparer.Ordinal)
            .Where(a => OfAxis(a, _circumstances.Region) != Difference.None).Select(a => a.Point!)];

    private Difference Of(Fact fact, Region region) => _table.AxesOf(fact).Select(a => OfAxis(a, region)).DefaultIfEmpty().Max();

    private Difference OfAxis(Axis axis, Region region) =>
        region[axis.Index].Count > 1 ? _search.Compare(region.Copy(), axis) : Difference.None;
}
