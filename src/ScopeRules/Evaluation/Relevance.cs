using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Which facts are worth asking for, and which open points keep a verdict open.</summary>
internal sealed class Relevance(DecisionTable table, Circumstances circumstances, int steps)
{
    /// <summary>False where a search had to stop: what was listed is then at least what matters.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>Facts that are not known and whose answers leave different verdicts possible: by name, assumed ones last.
    /// None once no answer can change the verdict.</summary>
    public IReadOnlyList<Question> Questions()
    {
        if (!Try(search => search.CanFactsSettle(circumstances.Region.Copy()))) return [];
        IEnumerable<Question> open = table.Model.Facts
            .Where(f => !circumstances.State.Of(f).IsKnown && !circumstances.Taken.Contains(f) && Matters(f, circumstances.Region))
            .Select(f => new Question(f, isAssumed: false));
        IEnumerable<Question> assumed = circumstances.Taken
            .Where(f => Matters(f, circumstances.With(circumstances.Taken.Where(other => other != f))))
            .Select(f => new Question(f, isAssumed: true));
        return [.. open.OrderBy(q => q.Fact.Name, StringComparer.Ordinal), .. assumed.OrderBy(q => q.Fact.Name, StringComparer.Ordinal)];
    }

    /// <summary>The open points whose readings lead to different verdicts, by name.</summary>
    public IReadOnlyList<OpenPoint> OpenPoints() =>
        [.. table.Axes.Where(a => a.Point is not null && Matters(a, circumstances.Region))
            .Select(a => a.Point!).OrderBy(p => p.Name, StringComparer.Ordinal)];

    private bool Matters(Fact fact, Region region) => table.AxesOf(fact).Any(a => Matters(a, region));

    private bool Matters(Axis axis, Region region) =>
        region[axis.Index].Count > 1 && Try(search => search.Matters(region.Copy(), axis));

    private bool Try(Func<Search, bool> find)
    {
        Budget budget = new(steps);
        bool found = find(new Search(table, budget));
        IsProven &= !budget.IsSpent;
        return found;
    }
}
