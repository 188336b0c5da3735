using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>
/// Finds what matters by search, where a table has no diagram: first the facts of which two answers lead to different verdicts, then
/// those whose answers only rule something out (such as what is assumed), then those that are assumed; each by name. Where only open
/// points tell verdicts apart, it can offer a fact that settles nothing.
/// </summary>
internal sealed class RelevanceBySearch(DecisionTable table, Circumstances circumstances, int steps) : Relevance
{
    // All questions of a decision together: with no bound on the sum, a policy of many facts would pay for each. So it matters
    // who asks first: names decide, as everywhere.
    private int _left = 20 * steps;

    private bool _isProven = true;

    public override bool IsProven => _isProven;

    public override IEnumerable<Question> Questions()
    {
        if (!Try(search => search.CanFactsSettle(circumstances.Region.Copy()))) yield break;
        List<Fact> later = [];
        IEnumerable<Fact> open = table.Model.Facts.Where(f => !circumstances.State.Of(f).IsKnown && !circumstances.Taken.Contains(f));
        foreach (Fact fact in open.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Difference difference = Of(fact, circumstances.Region);
            if (difference == Difference.Verdict) yield return new Question(fact, isAssumed: false);
            else if (difference == Difference.Possibility) later.Add(fact);
        }

        foreach (Fact fact in later) yield return new Question(fact, isAssumed: false);
        foreach (Fact fact in circumstances.Taken)
        {
            Region without = circumstances.With(circumstances.Taken.Where(other => other != fact));
            if (Of(fact, without) != Difference.None) yield return new Question(fact, isAssumed: true);
        }
    }

    public override IReadOnlyList<OpenPoint> OpenPoints() =>
        [.. table.Axes.Where(a => a.OpenPoint is not null).OrderBy(a => a.Name, StringComparer.Ordinal)
            .Where(a => OfAxis(a, circumstances.Region) != Difference.None).Select(a => a.OpenPoint!)];

    private Difference Of(Fact fact, Region region) => table.AxesOf(fact).Select(a => OfAxis(a, region)).DefaultIfEmpty().Max();

    private Difference OfAxis(Axis axis, Region region) =>
        region[axis.Index].Count > 1 ? Try(search => search.Compare(region.Copy(), axis)) : Difference.None;

    private T Try<T>(Func<Search, T> ask)
    {
        Budget budget = new(Math.Min(steps, _left));
        T answer = ask(new Search(table, budget));
        _left -= budget.Taken;
        _isProven &= !budget.IsSpent;
        return answer;
    }
}
