using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Which facts are worth asking for, and which open points keep a verdict open.</summary>
internal sealed class Relevance(DecisionTable table, Circumstances circumstances, int steps)
{
    // All questions of a decision together: with no bound on the sum, a policy of many facts would pay for each. So it matters
    // who asks first: names decide, as everywhere.
    private int _left = 20 * steps;

    /// <summary>False where a search had to stop: what was listed is then at least what matters.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>
    /// Facts that are not known and whose answers leave different verdicts possible; none once no answer can change the verdict.
    /// First those of which two answers lead to different verdicts, then those whose answers only rule something out (such as
    /// what is assumed), then those that are assumed; each by name. Worked out one by one: who wants the first only pays for no more.
    /// </summary>
    public IEnumerable<Question> Questions()
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

    /// <summary>The open points of which the two readings lead to different verdicts, by name.</summary>
    public IReadOnlyList<OpenPoint> OpenPoints() =>
        [.. table.Axes.Where(a => a.Point is not null).OrderBy(a => a.Name, StringComparer.Ordinal)
            .Where(a => OfAxis(a, circumstances.Region) != Difference.None).Select(a => a.Point!)];

    private Difference Of(Fact fact, Region region) => table.AxesOf(fact).Select(a => OfAxis(a, region)).DefaultIfEmpty().Max();

    private Difference OfAxis(Axis axis, Region region) =>
        region[axis.Index].Count > 1 ? Try(search => search.Compare(region.Copy(), axis)) : Difference.None;

    private T Try<T>(Func<Search, T> ask)
    {
        Budget budget = new(Math.Min(steps, _left));
        T answer = ask(new Search(table, budget));
        _left -= budget.Taken;
        IsProven &= !budget.IsSpent;
        return answer;
    }
}
