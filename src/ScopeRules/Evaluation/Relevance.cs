using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Which facts are worth asking for, and which open points keep a verdict open.</summary>
internal static class Relevance
{
    /// <summary>Facts that are not known and whose answers leave different verdicts possible: by name, assumed ones last.
    /// None once no answer can change the verdict.</summary>
    public static IReadOnlyList<Question> Questions(DecisionTable table, Circumstances circumstances, int steps)
    {
        if (!new Search(table, new Budget(steps)).CanFactsSettle(circumstances.Region.Copy())) return [];
        IEnumerable<Question> open = table.Model.Facts
            .Where(f => !circumstances.State.Of(f).IsKnown && !circumstances.Taken.Contains(f) && Matters(f, circumstances.Region))
            .Select(f => new Question(f, isAssumed: false));
        IEnumerable<Question> assumed = circumstances.Taken
            .Where(f => Matters(f, circumstances.With(circumstances.Taken.Where(other => other != f))))
            .Select(f => new Question(f, isAssumed: true));
        return [.. open.OrderBy(q => q.Fact.Name, StringComparer.Ordinal), .. assumed.OrderBy(q => q.Fact.Name, StringComparer.Ordinal)];

        bool Matters(Fact fact, Region region) => table.AxesOf(fact).Any(a => IsOpenAndMatters(table, region, a, steps));
    }

    public static IReadOnlyList<OpenPoint> OpenPoints(DecisionTable table, Region region, int steps) =>
        [.. table.Axes.Where(a => a.Point is not null && IsOpenAndMatters(table, region, a, steps))
            .Select(a => a.Point!).OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static bool IsOpenAndMatters(DecisionTable table, Region region, Axis axis, int steps) =>
        region[axis.Index].Count > 1 && new Search(table, new Budget(steps)).Matters(region.Copy(), axis);
}
